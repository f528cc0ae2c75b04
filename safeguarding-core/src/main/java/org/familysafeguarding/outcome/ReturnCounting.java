// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.familysafeguarding.outcome.Measure.REFERRED_AGAIN;
import static org.familysafeguarding.outcome.Measure.RETURNED_TO_STATUTORY_SERVICES;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.ClosedCase;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.referral.ReceivedReferral;

/** Counts children who came back after their case had closed, and children referred again. */
final class ReturnCounting implements Counting {

  private static final int MONTHS_OF_RE_REFERRAL = 12;

  /** After these a child is no longer this council's to help, whatever happens. */
  private static final Set<ClosureReason> FOR_GOOD =
      Sets.immutableEnumSet(
          ClosureReason.ADOPTED,
          ClosureReason.DIED,
          ClosureReason.MOVED_TO_ANOTHER_COUNCIL,
          ClosureReason.TRANSFERRED_TO_ADULT_SERVICES);

  @Override
  public void count(CaseFile file, Study study, Tally.Builder tally) {
    for (ClosedCase closing : file.openness().closures()) {
      closing.children().forEach(child -> new Closing(closing, child, file).count(study, tally));
    }
    for (ReceivedReferral referral : file.referrals().all()) {
      if (study.isInPeriod(referral.received().on())) {
        referral.referral().children().forEach(child -> count(referral, child, file, tally));
      }
    }
  }

  private record Closing(ClosedCase closed, ChildId child, CaseFile file) {

    void count(Study study, Tally.Builder tally) {
      LocalDate firstDay = closed.closed().on().plusDays(1);
      LocalDate end = firstDay.plusMonths(study.followUp().months());
      if (FOR_GOOD.contains(closed.reason())) {
        tally.one(RETURNED_TO_STATUTORY_SERVICES, Quantity.NOT_RECORDED);
      } else if (end.isAfter(study.censoredOn())) {
        tally.one(RETURNED_TO_STATUTORY_SERVICES, Quantity.TOO_SHORT);
      } else {
        tally.one(RETURNED_TO_STATUTORY_SERVICES, Quantity.N);
        if (returned(child, DateSpan.of(firstDay, end), file)) {
          tally.one(RETURNED_TO_STATUTORY_SERVICES, Quantity.HITS);
        }
      }
    }
  }

  private static boolean returned(ChildId child, DateSpan window, CaseFile file) {
    return Stream.of(
            file.openness().spansOf(child).stream().map(DateSpan::startInclusive),
            file.referrals().about(child).stream().map(each -> each.received().on()),
            file.plans().of(child).stream().map(each -> each.started().on()),
            file.care().of(child).stream().map(each -> each.began().on()))
        .flatMap(days -> days)
        .anyMatch(window::contains);
  }

  private static void count(
      ReceivedReferral referral, ChildId child, CaseFile file, Tally.Builder tally) {
    LocalDate on = referral.received().on();
    DateSpan before = DateSpan.of(on.minusMonths(MONTHS_OF_RE_REFERRAL), on);
    tally.one(REFERRED_AGAIN, Quantity.N);
    if (file.referrals().about(child).stream()
        .anyMatch(earlier -> before.contains(earlier.received().on()))) {
      tally.one(REFERRED_AGAIN, Quantity.HITS);
    }
  }

  @Override
  public Stream<Measurement> measurements(Tally tally, Study study) {
    Measure returned = RETURNED_TO_STATUTORY_SERVICES;
    int months = study.followUp().months();
    return Stream.of(
        Counted.share(returned, "closings followed by a return", tally)
            .exposedFor(Followed.childMonths(returned, months, tally))
            .beside(
                Followed.leftOut(
                    tally,
                    returned,
                    "closings after which a child could not come back",
                    "closings not followed to the end"))
            .in(new Window.After(AnchorDay.CLOSURE, months), study),
        Counted.share(REFERRED_AGAIN, "referrals after another within 12 months", tally)
            .in(study.period(), study));
  }
}
