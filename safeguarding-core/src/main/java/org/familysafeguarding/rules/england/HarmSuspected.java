// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.assessment.AssessmentConcluded;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.enquiry.HeldDiscussion;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.referral.ReferralDecided;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.rules.Subject;

/** A decision, on a referral or at the end of an assessment, that strategy is to be discussed. */
record HarmSuspected(Subject subject, ChildId child, Occurrence decided) {

  HarmSuspected {
    requireNonNull(subject, "subject");
    requireNonNull(child, "child");
    requireNonNull(decided, "decided");
  }

  static List<HarmSuspected> all(CaseFile file) {
    ImmutableList.Builder<HarmSuspected> all = ImmutableList.builder();
    ReferredChild.all(file)
        .forEach(
            each ->
                each.referral()
                    .decision()
                    .filter(HarmSuspected::asksForDiscussion)
                    .map(ReferralDecided::decided)
                    .ifPresent(on -> all.add(new HarmSuspected(each.subject(), each.child(), on))));
    file.assessments()
        .all()
        .forEach(
            each ->
                each.concluded()
                    .filter(HarmSuspected::asksForDiscussion)
                    .map(AssessmentConcluded::authorised)
                    .ifPresent(
                        on ->
                            all.add(
                                new HarmSuspected(
                                    Subjects.of(each), each.assessment().child(), on))));
    return all.build();
  }

  private static boolean asksForDiscussion(ReferralDecided decided) {
    return decided.decisions().contains(ReferralDecision.STRATEGY_DISCUSSION);
  }

  private static boolean asksForDiscussion(AssessmentConcluded end) {
    return end.conclusion().outcomes().contains(AssessmentOutcome.STRATEGY_DISCUSSION);
  }

  /** The first discussion about the child on that day or later. */
  Optional<Occurrence> discussed(CaseFile file) {
    return file.enquiries().discussions().stream()
        .filter(each -> each.discussion().children().contains(child))
        .map(HeldDiscussion::held)
        .filter(held -> !held.on().isBefore(decided.on()))
        .findFirst();
  }
}
