// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

/**
 * How great practitioners judge the risk to a child to be, lowest first.
 *
 * <p>It is what somebody judged and recorded. Nothing in the library computes one, and no score
 * becomes one.
 */
public enum RiskLevel {
  LOW,
  MODERATE,
  HIGH
}
