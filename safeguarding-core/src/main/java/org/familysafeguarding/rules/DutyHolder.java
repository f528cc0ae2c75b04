// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

/** Whose duty it is to see that a rule is kept. */
public enum DutyHolder {
  DUTY_SOCIAL_WORKER("the social worker dealing with the referral"),
  ASSESSMENT_LEAD("the practitioner leading the assessment"),
  CASE_HOLDER("the case holder"),
  TEAM_MANAGER("the team manager"),
  CONFERENCE_SERVICE("the conference service"),
  ALLOCATED_PRACTITIONER("the practitioner concerned"),
  REVIEWING_OFFICER("the independent reviewing officer"),
  NOMINATED_OFFICER("the council's nominated officer"),
  DIRECTOR("the director of children's services"),
  VIRTUAL_SCHOOL("the virtual school"),
  HEALTH("the health service"),
  POLICE("the police"),
  EMPLOYER("the employer"),
  SAFEGUARDING_PARTNERS("the safeguarding partners"),
  LEGAL_SERVICES("the council's lawyers");

  private final String words;

  DutyHolder(String words) {
    this.words = words;
  }

  /** Reads as prose: "the case holder". */
  @Override
  public String toString() {
    return words;
  }
}
