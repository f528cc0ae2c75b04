// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

/**
 * One of the four kinds of work with adults that a Family Safeguarding team brings to a family.
 *
 * <p>Posts differ between councils and stand empty at times, so a team is asked whether somebody
 * covers the function, not whether a seat is filled. Work with those who abuse is done by domestic
 * abuse officers or by probation, mental health work by mental health practitioners or clinical
 * psychologists.
 */
public enum SpecialistFunction {
  WORK_WITH_VICTIMS_OF_ABUSE("work with victims of abuse"),
  WORK_WITH_PERPETRATORS_OF_ABUSE("work with perpetrators of abuse"),
  SUBSTANCE_MISUSE("substance misuse"),
  MENTAL_HEALTH("mental health");

  private final String words;

  SpecialistFunction(String words) {
    this.words = words;
  }

  /** Whether practitioners of that discipline do this work. */
  public boolean isCoveredBy(Discipline discipline) {
    return switch (discipline) {
      case DOMESTIC_ABUSE_VICTIM_SUPPORT -> this == WORK_WITH_VICTIMS_OF_ABUSE;
      case DOMESTIC_ABUSE_PERPETRATOR_WORK, PROBATION -> this == WORK_WITH_PERPETRATORS_OF_ABUSE;
      case RECOVERY -> this == SUBSTANCE_MISUSE;
      case MENTAL_HEALTH, CLINICAL_PSYCHOLOGY -> this == MENTAL_HEALTH;
      default -> false;
    };
  }

  /** Reads as prose: "substance misuse". */
  @Override
  public String toString() {
    return words;
  }
}
