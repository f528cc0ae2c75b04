// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import java.util.Locale;
import java.util.Optional;

/**
 * What may be measured of the work with many families, each with its definition.
 *
 * <p>Only what is listed here can be reported, so two reports that name a measure mean the same.
 * None of these words promises that the model did it: see {@link Caveat}.
 */
public enum Measure {
  CHILD_PROTECTION_PLANS_CHANGE(Form.CHANGE_IN_NUMBER, Texts.STOCK),
  CHILD_IN_NEED_PLANS_CHANGE(Form.CHANGE_IN_NUMBER, Texts.STOCK),
  LOOKED_AFTER_CHANGE(Form.CHANGE_IN_NUMBER, Texts.STOCK),
  PRE_PROCEEDINGS_CHANGE(Form.CHANGE_IN_NUMBER, Texts.STOCK),
  POLICE_DOMESTIC_ABUSE_CALLS(Form.CHANGE_IN_RATE, Texts.DEALINGS),
  EMERGENCY_ADULT_ADMISSIONS(Form.CHANGE_IN_RATE, Texts.DEALINGS),
  MENTAL_HEALTH_CONTACTS(Form.CHANGE_IN_RATE, Texts.DEALINGS),
  SUBSTANCE_MISUSE_CONTACTS(Form.CHANGE_IN_RATE, Texts.DEALINGS),
  /** One of the three meanings of better attendance. */
  ATTENDANCE_POINTS(Form.CHANGE_IN_POINTS, Texts.ATTENDANCE),
  /** One of the three meanings of better attendance. */
  PUPILS_ATTENDING_MORE(Form.SHARE, Texts.PUPILS),
  /** One of the three meanings of better attendance. */
  ABSENCE_CHANGE(Form.CHANGE_IN_RATE, Texts.ABSENCE),
  DAYS_IN_CARE(Form.CHANGE_IN_RATE, Texts.DAYS),
  DAYS_ON_CHILD_PROTECTION_PLAN(Form.CHANGE_IN_RATE, Texts.DAYS),
  DAYS_ON_CHILD_IN_NEED_PLAN(Form.CHANGE_IN_RATE, Texts.DAYS),
  BECAME_LOOKED_AFTER(Form.SHARE, Texts.LOOKED_AFTER),
  RETURNED_TO_STATUTORY_SERVICES(Form.SHARE, Texts.RETURNED),
  REFERRED_AGAIN(Form.SHARE, Texts.REFERRED_AGAIN),
  SECOND_OR_SUBSEQUENT_PLANS(Form.SHARE, Texts.SECOND_PLANS),
  IN_KINSHIP_CARE(Form.SHARE, Texts.KINSHIP),
  REUNIFIED(Form.SHARE, Texts.REUNIFIED),
  ASSESSMENTS_BY_DURATION(Form.SHARE, Texts.ASSESSMENT_BANDS),
  ASSESSMENTS_WITHIN_45_DAYS(Form.SHARE, Texts.ASSESSMENTS_IN_TIME),
  CONFERENCES_BY_WAIT(Form.SHARE, Texts.CONFERENCE_BANDS),
  CONFERENCES_WITHIN_15_DAYS(Form.SHARE, Texts.CONFERENCES_IN_TIME),
  ENDED_PLANS_BY_LENGTH(Form.SHARE, Texts.PLAN_LENGTHS),
  CHILDREN_PER_SOCIAL_WORKER(Form.MEAN, Texts.CASELOAD_OF_CHILDREN),
  FAMILIES_PER_SOCIAL_WORKER(Form.MEAN, Texts.CASELOAD_OF_FAMILIES),
  VACANCY_RATE(Form.SHARE, Texts.VACANCIES),
  TURNOVER_RATE(Form.RATIO, Texts.TURNOVER),
  AGENCY_RATE(Form.SHARE, Texts.AGENCY),
  PERMANENT_SHARE(Form.SHARE, Texts.PERMANENT);

  private final Form form;

  @SuppressWarnings("ImmutableEnumChecker") // A record of texts.
  private final Definition definition;

  Measure(Form form, Definition definition) {
    this.form = form;
    this.definition = definition;
  }

  /** How its value comes out of what was counted. */
  public Form form() {
    return form;
  }

  public Definition definition() {
    return definition;
  }

  /** Whether the window of a result is of the kind this measure looks at. */
  boolean looksAt(Window window) {
    return kindOfWindow().isInstance(window);
  }

  private Class<? extends Window> kindOfWindow() {
    return switch (this) {
      case CHILD_PROTECTION_PLANS_CHANGE,
          CHILD_IN_NEED_PLANS_CHANGE,
          LOOKED_AFTER_CHANGE,
          PRE_PROCEEDINGS_CHANGE ->
          Window.TwoDays.class;
      case PUPILS_ATTENDING_MORE -> Window.Around.class;
      case BECAME_LOOKED_AFTER, RETURNED_TO_STATUTORY_SERVICES -> Window.After.class;
      case IN_KINSHIP_CARE,
          CHILDREN_PER_SOCIAL_WORKER,
          FAMILIES_PER_SOCIAL_WORKER,
          VACANCY_RATE,
          AGENCY_RATE,
          PERMANENT_SHARE ->
          Window.Day.class;
      default -> form.comparesRates() ? Window.Around.class : Window.Period.class;
    };
  }

  /** The measure in bands of which this one adds up some. */
  Optional<Measure> addsUp() {
    return switch (this) {
      case ASSESSMENTS_WITHIN_45_DAYS -> Optional.of(ASSESSMENTS_BY_DURATION);
      case CONFERENCES_WITHIN_15_DAYS -> Optional.of(CONFERENCES_BY_WAIT);
      default -> Optional.empty();
    };
  }

  /** A name for machines that stays: "became-looked-after". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads "became looked after". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
