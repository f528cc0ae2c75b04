// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.familysafeguarding.outcome.Aside.Kind.LEFT_OUT;
import static org.familysafeguarding.outcome.Aside.Kind.OF_WHICH;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.dailylife.DailyLife;
import org.familysafeguarding.dailylife.DealingKind;

/** Counts what partner agencies had to do with families, for the months they told about. */
final class DealingCounting implements Counting {

  private static final ImmutableMap<Measure, DealingKind> KINDS =
      ImmutableMap.of(
          Measure.POLICE_DOMESTIC_ABUSE_CALLS, DealingKind.POLICE_CALLED_TO_DOMESTIC_ABUSE,
          Measure.EMERGENCY_ADULT_ADMISSIONS, DealingKind.EMERGENCY_ADMISSION_OF_ADULT,
          Measure.MENTAL_HEALTH_CONTACTS, DealingKind.MENTAL_HEALTH_CONTACT,
          Measure.SUBSTANCE_MISUSE_CONTACTS, DealingKind.SUBSTANCE_MISUSE_CONTACT);

  @Override
  public void count(CaseFile file, Study study, Tally.Builder tally) {
    Optional<Follow> follow = study.follow(file);
    KINDS.forEach(
        (measure, kind) -> {
          if (follow.isEmpty()) {
            tally.one(measure, Quantity.NOT_ANCHORED);
          } else if (file.dailyLife().toldOf(kind).isEmpty()) {
            tally.one(measure, Quantity.NOT_TOLD_OF);
          } else {
            new OneFamily(measure, kind, file.dailyLife(), follow.get()).count(study, tally);
          }
        });
  }

  private record OneFamily(Measure measure, DealingKind kind, DailyLife life, Follow follow) {

    void count(Study study, Tally.Builder tally) {
      Stretches before = Stretches.of(life.toldOf(kind).stream(), follow.before());
      Stretches after = Stretches.of(life.toldOf(kind).stream(), follow.after());
      if (!isEnough(before, study) || !isEnough(after, study)) {
        tally.one(measure, Quantity.TOO_SHORT);
        return;
      }
      tally.one(measure, Quantity.N);
      tally.add(measure, Quantity.EXPOSURE_BEFORE, before.months());
      tally.add(measure, Quantity.EXPOSURE_AFTER, after.months());
      add(dealingsIn(before), dealingsIn(after), tally);
    }

    private long dealingsIn(Stretches told) {
      return life.dealings(kind).stream().filter(told::contains).count();
    }

    private void add(long before, long after, Tally.Builder tally) {
      tally.add(measure, Quantity.BEFORE, before);
      tally.add(measure, Quantity.AFTER, after);
      if (before == 0) {
        tally.one(measure, Quantity.NONE_BEFORE);
        tally.add(measure, Quantity.AFTER_WHERE_NONE_BEFORE, after);
      }
    }
  }

  static boolean isEnough(Stretches known, Study study) {
    return known.months().compareTo(BigDecimal.valueOf(study.followUp().fewestMonths())) >= 0;
  }

  @Override
  public Stream<Measurement> measurements(Tally tally, Study study) {
    return KINDS.keySet().stream()
        .map(
            measure ->
                new Comparing(measure, "dealings", Exposure.Unit.FAMILY_MONTHS)
                    .from(tally, study, asides(measure, tally)));
  }

  private static List<Aside> asides(Measure measure, Tally tally) {
    return List.of(
        new Aside(
            OF_WHICH, tally.count(measure, Quantity.NONE_BEFORE), "families without any before"),
        new Aside(
            OF_WHICH,
            tally.count(measure, Quantity.AFTER_WHERE_NONE_BEFORE),
            "dealings after with families without any before"),
        new Aside(
            LEFT_OUT,
            tally.count(measure, Quantity.NOT_ANCHORED),
            "families without the day it is counted from"),
        new Aside(
            LEFT_OUT, tally.count(measure, Quantity.NOT_TOLD_OF), "families nobody told about"),
        new Aside(
            LEFT_OUT,
            tally.count(measure, Quantity.TOO_SHORT),
            "families told about for too short a time"));
  }
}
