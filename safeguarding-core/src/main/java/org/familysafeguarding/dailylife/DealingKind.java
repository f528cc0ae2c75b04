// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.dailylife;

/** What a partner agency has to do with a family, where that shows how life goes in it. */
public enum DealingKind {
  /** The police were called to domestic abuse. */
  POLICE_CALLED_TO_DOMESTIC_ABUSE,
  /** An adult was admitted to hospital as an emergency. */
  EMERGENCY_ADMISSION_OF_ADULT,
  /** A mental health provider was in contact with an adult. */
  MENTAL_HEALTH_CONTACT,
  /** A drug and alcohol provider was in contact with an adult. */
  SUBSTANCE_MISUSE_CONTACT
}
