// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collector;
import org.familysafeguarding.casefile.CaseFile;

/**
 * What many case files add up to, for one study.
 *
 * <p>Files are told one after another and forgotten; what is kept has the same size for ten
 * families and for ten thousand. Two parts of a stream counted apart add up to the whole, however
 * it was parted, so that a nationwide count can be made in as many places as one likes:
 *
 * <pre>{@code
 * Outcomes outcomes = files.collect(Outcomes.over(study));
 * }</pre>
 */
public final class Outcomes {

  private static final ImmutableList<Counting> COUNTINGS =
      ImmutableList.of(
          new NumberCounting(),
          new DealingCounting(),
          new AttendanceCounting(),
          new DaysCounting(),
          new LookedAfterCounting(),
          new ReturnCounting(),
          new PlanCounting(),
          new TimelinessCounting(),
          new CareCounting());

  private final Study study;
  private final long families;
  private final Tally tally;

  private Outcomes(Study study, long families, Tally tally) {
    this.study = study;
    this.families = families;
    this.tally = tally;
  }

  /** Begins with no family. */
  public static Outcomes none(Study study) {
    return new Outcomes(requireNonNull(study, "study"), 0, Tally.none());
  }

  /** Counts a stream of case files, in one pass. */
  public static Collector<CaseFile, ?, Outcomes> over(Study study) {
    requireNonNull(study, "study");
    return Collector.of(
        () -> new Outcomes[] {none(study)},
        (soFar, file) -> soFar[0] = soFar[0].plus(file),
        (one, other) -> new Outcomes[] {one[0].plus(other[0])},
        soFar -> soFar[0]);
  }

  /** With one family more; a file that was not open by the censoring day adds nothing. */
  public Outcomes plus(CaseFile file) {
    if (file.openedOn().filter(opened -> !opened.isAfter(study.censoredOn())).isEmpty()) {
      return this;
    }
    CaseFile then = file.asItStoodOn(study.censoredOn());
    Tally.Builder more = new Tally.Builder();
    COUNTINGS.forEach(counting -> counting.count(then, study, more));
    return new Outcomes(study, families + 1, tally.plus(more.build()));
  }

  /** Both together. */
  public Outcomes plus(Outcomes other) {
    checkArgument(study.equals(other.study), "%s and %s are not of one study", study, other.study);
    return new Outcomes(study, families + other.families, tally.plus(other.tally));
  }

  /** What was asked. */
  public Study study() {
    return study;
  }

  /** How many families were counted. */
  public long families() {
    return families;
  }

  /** Every measure that is counted from case files, those with nothing to count among them. */
  public List<Measurement> measurements() {
    return COUNTINGS.stream()
        .flatMap(counting -> counting.measurements(tally, study))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outcomes that
        && study.equals(that.study)
        && families == that.families
        && tally.equals(that.tally);
  }

  @Override
  public int hashCode() {
    return tally.hashCode();
  }

  @Override
  public String toString() {
    return "outcomes of " + families + " families up to " + study.censoredOn();
  }
}
