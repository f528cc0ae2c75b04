// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

/**
 * A part of what is known that not everybody around a family may see.
 *
 * <p>Much belongs to one by its nature, such as where a victim of abuse lives; anything else may be
 * put into one by a {@link Restriction}.
 */
public enum Compartment {
  /** What keeps a victim of abuse safe; it never reaches the perpetrator's side. */
  VICTIM_ONLY,
  /** What is known from working with somebody who abuses; it never reaches the victim's side. */
  PERPETRATOR_LINKED,
  /** What tells of somebody outside the family, such as who made a referral. */
  THIRD_PARTY,
  /** Advice from lawyers to the council. */
  LEGAL_PRIVILEGE,
  /** What was learnt about somebody's health. */
  HEALTH_SENSITIVE
}
