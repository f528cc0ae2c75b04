// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.familysafeguarding.outcome.Measure.ASSESSMENTS_BY_DURATION;
import static org.familysafeguarding.outcome.Measure.ASSESSMENTS_WITHIN_45_DAYS;
import static org.familysafeguarding.outcome.Measure.CONFERENCES_BY_WAIT;
import static org.familysafeguarding.outcome.Measure.CONFERENCES_WITHIN_15_DAYS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.enquiry.HeldDiscussion;

/** Counts how long assessments took, and how long families waited for the first conference. */
final class TimelinessCounting implements Counting {

  private static final Timed ASSESSMENTS =
      new Timed(ASSESSMENTS_BY_DURATION, ASSESSMENTS_WITHIN_45_DAYS, 45, Bands.ASSESSMENT);

  private static final Timed CONFERENCES =
      new Timed(CONFERENCES_BY_WAIT, CONFERENCES_WITHIN_15_DAYS, 15, Bands.CONFERENCE);

  @Override
  public void count(CaseFile file, Study study, Tally.Builder tally) {
    for (CourseOfAssessment assessment : file.assessments().all()) {
      assessment
          .concluded()
          .map(end -> end.authorised().on())
          .filter(study::isInPeriod)
          .map(end -> referredOn(assessment, file).flatMap(day -> days(day, end, study)))
          .ifPresent(
              taken ->
                  taken.ifPresentOrElse(
                      days -> ASSESSMENTS.took(days, tally), () -> ASSESSMENTS.notKnown(tally)));
    }
    for (HeldConference held : file.conferences().all()) {
      if (isInitial(held) && study.isInPeriod(held.met().on())) {
        count(
            held, discussedOn(held, file).flatMap(day -> days(day, held.met().on(), study)), tally);
      }
    }
  }

  private static void count(HeldConference held, Optional<Integer> waited, Tally.Builder tally) {
    held.conference()
        .children()
        .forEach(
            child ->
                waited.ifPresentOrElse(
                    days -> CONFERENCES.took(days, tally), () -> CONFERENCES.notKnown(tally)));
  }

  private static Optional<Integer> days(LocalDate since, LocalDate until, Study study) {
    return study.canCount(since, until)
        ? Optional.of(study.calendar().workingDaysBetween(since, until))
        : Optional.empty();
  }

  private static Optional<LocalDate> referredOn(CourseOfAssessment course, CaseFile file) {
    return course
        .assessment()
        .referral()
        .flatMap(file.referrals()::named)
        .map(referral -> referral.received().on());
  }

  private static boolean isInitial(HeldConference held) {
    return held.wentAhead() && held.conference().purpose() instanceof ConferencePurpose.Initial;
  }

  private static Optional<LocalDate> discussedOn(HeldConference held, CaseFile file) {
    return held.conference().purpose() instanceof ConferencePurpose.Initial initial
        ? initial
            .enquiry()
            .flatMap(file.enquiries()::named)
            .flatMap(enquiry -> enquiry.discussion())
            .map((HeldDiscussion discussion) -> discussion.held().on())
        : Optional.empty();
  }

  @Override
  public Stream<Measurement> measurements(Tally tally, Study study) {
    return Stream.concat(
        ASSESSMENTS.measurements(tally, study), CONFERENCES.measurements(tally, study));
  }

  /** Something that is to be done within so many working days, told in bands and as one share. */
  private record Timed(Measure banded, Measure inTime, int days, Bands bands) {

    void notKnown(Tally.Builder tally) {
      tally.one(banded, Quantity.NOT_RECORDED);
      tally.one(inTime, Quantity.NOT_RECORDED);
    }

    void took(int workingDays, Tally.Builder tally) {
      tally.one(banded, Quantity.N);
      tally.one(banded, bands.of(workingDays), Quantity.HITS);
      tally.one(inTime, Quantity.N);
      if (workingDays <= days) {
        tally.one(inTime, Quantity.HITS);
      }
    }

    Stream<Measurement> measurements(Tally tally, Study study) {
      Stream<Measurement> parts =
          bands.all().stream()
              .map(
                  band ->
                      leavingOut(Counted.share(banded, band, "in this band", tally), tally)
                          .part(band, study.period(), study));
      Counted whole = Counted.share(inTime, "in time", tally);
      return Stream.concat(parts, Stream.of(leavingOut(whole, tally).in(study.period(), study)));
    }

    private static Counted leavingOut(Counted counted, Tally tally) {
      return counted.leavingOut(
          tally,
          Quantity.NOT_RECORDED,
          "without the day it is counted from, or outside the calendar");
    }
  }
}
