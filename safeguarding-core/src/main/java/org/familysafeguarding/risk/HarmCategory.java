// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

/** A kind of harm to a child. */
public enum HarmCategory {
  NEGLECT,
  PHYSICAL_ABUSE,
  SEXUAL_ABUSE,
  EMOTIONAL_ABUSE
}
