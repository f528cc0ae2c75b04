// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.util.Optional;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.HeldCareReview;
import org.familysafeguarding.care.Participation;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** The code for a child's part in a review fits their age. */
final class ParticipationRule {

  private ParticipationRule() {}

  static Rule fitsAge(int under, Authority authority) {
    return Rule.forEachSeries(
        RuleCard.of("looked-after.participation-code-fits-age")
            .titled(
                "The code for a child's part in a review says they were under "
                    + under
                    + " if and only if they were",
                Stage.LOOKED_AFTER,
                authority,
                DutyHolder.REVIEWING_OFFICER),
        CareDays.TOPIC,
        (care, matter) ->
            Findings.of(
                care.reviews().stream().map(each -> judge(under, each, care, matter)).toList()));
  }

  private static Finding judge(int under, HeldCareReview review, CourseOfCare care, Matter matter) {
    Optional<Integer> age = CareDays.ageOn(review.held().on(), care.child(), matter.file());
    Optional<Participation> part = review.review().participation();
    if (age.isEmpty()) {
      return matter.cannotTell("no-birth", review.held());
    }
    if (part.isEmpty()) {
      return matter.cannotTell("no-code", review.held());
    }
    boolean young = age.get() < under;
    boolean saysYoung = part.get() == Participation.UNDER_FOUR;
    return young == saysYoung
        ? matter.kept("fits", review.held())
        : matter.broken(young ? "too-young-for-code" : "too-old-for-code", review.held());
  }
}
