// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.AdultId;

/**
 * What a practitioner judged of one adult and one of the trio of needs.
 *
 * <p>It is a judgement, and no score of a questionnaire becomes one.
 */
public record NeedJudgement(
    AdultId adult,
    ParentalNeed need,
    NeedStanding standing,
    PractitionerId by,
    Optional<Narrative> reason) {

  /** All but the reason is needed. */
  public NeedJudgement {
    requireNonNull(adult, "adult");
    requireNonNull(need, "need");
    requireNonNull(standing, "standing");
    requireNonNull(by, "by");
    requireNonNull(reason, "reason");
  }
}
