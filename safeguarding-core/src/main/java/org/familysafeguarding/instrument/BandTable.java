// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static com.google.common.base.Preconditions.checkArgument;
import static org.familysafeguarding.instrument.Band.ABNORMAL;
import static org.familysafeguarding.instrument.Band.ABSTAINER;
import static org.familysafeguarding.instrument.Band.BORDERLINE;
import static org.familysafeguarding.instrument.Band.CLOSE_TO_AVERAGE;
import static org.familysafeguarding.instrument.Band.HIGH;
import static org.familysafeguarding.instrument.Band.HIGHER_RISK;
import static org.familysafeguarding.instrument.Band.INCREASING_RISK;
import static org.familysafeguarding.instrument.Band.LOWER_RISK;
import static org.familysafeguarding.instrument.Band.LOW_RISK;
import static org.familysafeguarding.instrument.Band.MILD;
import static org.familysafeguarding.instrument.Band.MINIMAL;
import static org.familysafeguarding.instrument.Band.MODERATE;
import static org.familysafeguarding.instrument.Band.MODERATELY_SEVERE;
import static org.familysafeguarding.instrument.Band.NEGATIVE;
import static org.familysafeguarding.instrument.Band.NORMAL;
import static org.familysafeguarding.instrument.Band.POSITIVE;
import static org.familysafeguarding.instrument.Band.POSSIBLE_DEPENDENCE;
import static org.familysafeguarding.instrument.Band.SEVERE;
import static org.familysafeguarding.instrument.Band.SLIGHTLY_RAISED;
import static org.familysafeguarding.instrument.Band.VERY_HIGH;

import com.google.common.collect.ImmutableSortedMap;

/**
 * One version of a table by which totals of a tool are read.
 *
 * <p>Tables differ between countries, informants and years, so a band is only ever given by a table
 * that is named, and each names its {@link #source}. A table that is not {@link #verified} was
 * never read in a published source.
 */
public enum BandTable {
  /** Total 7 is lower risk, 8 increasing, 16 higher, 20 possible dependence. */
  AUDIT_UK(
      ScreeningTool.AUDIT,
      ImmutableSortedMap.of(
          7, LOWER_RISK, 15, INCREASING_RISK, 19, HIGHER_RISK, 40, POSSIBLE_DEPENDENCE)),
  /** Positive from 5. */
  AUDIT_C_SCREEN(ScreeningTool.AUDIT_C, ImmutableSortedMap.of(4, NEGATIVE, 12, POSITIVE)),
  AUDIT_C_NHS_LEAFLET(
      ScreeningTool.AUDIT_C,
      ImmutableSortedMap.of(
          0, ABSTAINER,
          4, LOW_RISK,
          7, INCREASING_RISK,
          10, HIGHER_RISK,
          12, POSSIBLE_DEPENDENCE)),
  PHQ_9_SEVERITY(
      ScreeningTool.PHQ_9,
      ImmutableSortedMap.of(4, MINIMAL, 9, MILD, 14, MODERATE, 19, MODERATELY_SEVERE, 27, SEVERE)),
  /** A case from 10. */
  PHQ_9_CASENESS(ScreeningTool.PHQ_9, ImmutableSortedMap.of(9, NEGATIVE, 27, POSITIVE)),
  /** Not verified. */
  GAD_7_SEVERITY(
      ScreeningTool.GAD_7, ImmutableSortedMap.of(4, MINIMAL, 9, MILD, 14, MODERATE, 21, SEVERE)),
  /** A case from 8. */
  GAD_7_CASENESS(ScreeningTool.GAD_7, ImmutableSortedMap.of(7, NEGATIVE, 21, POSITIVE)),
  SDQ_PARENT_THREE_BANDS(ScreeningTool.SDQ_PARENT_OF_4_TO_17, three(13, 16)),
  /** Not verified. */
  SDQ_TEACHER_THREE_BANDS(ScreeningTool.SDQ_TEACHER_OF_4_TO_17, three(11, 15)),
  /** Not verified. */
  SDQ_SELF_THREE_BANDS(ScreeningTool.SDQ_SELF_OF_11_TO_17, three(15, 19)),
  SDQ_PARENT_OF_YOUNG_THREE_BANDS(ScreeningTool.SDQ_PARENT_OF_2_TO_4, three(12, 15)),
  /** Not verified. */
  SDQ_PARENT_FOUR_BANDS(ScreeningTool.SDQ_PARENT_OF_4_TO_17, four(13, 16, 19)),
  SDQ_TEACHER_FOUR_BANDS(ScreeningTool.SDQ_TEACHER_OF_4_TO_17, four(11, 15, 18)),
  /** Not verified. */
  SDQ_SELF_FOUR_BANDS(ScreeningTool.SDQ_SELF_OF_11_TO_17, four(14, 17, 19));

  private final ScreeningTool tool;
  private final ImmutableSortedMap<Integer, Band> upTo;

  BandTable(ScreeningTool tool, ImmutableSortedMap<Integer, Band> upTo) {
    this.tool = tool;
    this.upTo = upTo;
  }

  private static ImmutableSortedMap<Integer, Band> three(int normal, int borderline) {
    return ImmutableSortedMap.of(normal, NORMAL, borderline, BORDERLINE, 40, ABNORMAL);
  }

  private static ImmutableSortedMap<Integer, Band> four(int average, int raised, int high) {
    return ImmutableSortedMap.of(
        average, CLOSE_TO_AVERAGE, raised, SLIGHTLY_RAISED, high, HIGH, 40, VERY_HIGH);
  }

  /** The tool whose totals it reads. */
  public ScreeningTool tool() {
    return tool;
  }

  /** Where the table was read, or that it was not. */
  public String source() {
    return switch (this) {
      case AUDIT_UK -> "Drinkaware on the AUDIT, in the wording used in the United Kingdom";
      case AUDIT_C_SCREEN -> "the AUDIT-C as British services print it: positive from 5";
      case AUDIT_C_NHS_LEAFLET -> "a leaflet of Northern Care Alliance NHS Foundation Trust";
      case PHQ_9_SEVERITY -> "cut points as several services publish them";
      case PHQ_9_CASENESS, GAD_7_CASENESS ->
          "the talking therapies of Midlands Partnership NHS Foundation Trust";
      case SDQ_PARENT_THREE_BANDS -> "BMC Psychiatry, doi 10.1186/s12888-021-03218-x, table 2";
      case SDQ_PARENT_OF_YOUNG_THREE_BANDS ->
          "BMC Pediatrics, doi 10.1186/s12887-023-03837-1, table 2";
      case SDQ_TEACHER_FOUR_BANDS -> "PubMed Central PMC4830858, table 1";
      case SDQ_TEACHER_THREE_BANDS -> "the settings of a published program; no table was read";
      case GAD_7_SEVERITY, SDQ_SELF_THREE_BANDS, SDQ_PARENT_FOUR_BANDS, SDQ_SELF_FOUR_BANDS ->
          "customary; no table was read";
    };
  }

  /** Whether a published table was read. */
  public boolean verified() {
    return switch (this) {
      case GAD_7_SEVERITY,
          SDQ_TEACHER_THREE_BANDS,
          SDQ_SELF_THREE_BANDS,
          SDQ_PARENT_FOUR_BANDS,
          SDQ_SELF_FOUR_BANDS ->
          false;
      default -> true;
    };
  }

  /** The band of a total; the table must reach that far. */
  public Band of(int total) {
    checkArgument(total >= 0, "total must be 0 or more, but was %s", total);
    return upTo.tailMap(total, true).values().stream()
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The table " + this + " does not reach the total " + total));
  }
}
