// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.incident;

/** What happened to the children of a serious incident. */
public enum IncidentHarm {
  DIED,
  SERIOUSLY_HARMED
}
