// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

/** What a parent said to a service that was offered. */
public enum AgreementAnswer {
  AGREED,
  REFUSED,
  /** They had agreed, and agree no longer. */
  WITHDRAWN
}
