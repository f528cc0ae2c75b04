// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static org.familysafeguarding.testkit.Days.day;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.familysafeguarding.assessment.AssessmentDomain;
import org.familysafeguarding.assessment.AssessmentFactor;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.Quorum;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.people.Ethnicity;
import org.familysafeguarding.people.ReasonWithoutUpn;
import org.familysafeguarding.people.Sex;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.referral.PrimaryNeed;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.risk.AbuseCategory;
import org.familysafeguarding.risk.HarmCategory;
import org.familysafeguarding.risk.ParentalNeed;
import org.familysafeguarding.risk.RiskLevel;
import org.familysafeguarding.visit.Seen;
import org.familysafeguarding.visit.VisitPlace;
import org.familysafeguarding.visit.VisitPurpose;
import org.jspecify.annotations.Nullable;

/** Forms filled in as they should be, and the means to get one field of them wrong. */
final class Forms {

  static final FormReader READER = FormReader.create();
  static final LocalDate FRIDAY = day("Fri 8 Mar 2024");
  static final LocalDate MONDAY = day("Mon 11 Mar 2024");
  static final LocalDate TODAY = day("Tue 12 Mar 2024");

  static final String NHS_NUMBER = "999 000 0018";
  static final String UPN = "P000000000001";

  private Forms() {}

  static ChildForm bornChild() {
    return new ChildForm(
        "C1",
        "Robin",
        "Invented",
        day("Sun 4 May 2014"),
        null,
        Sex.FEMALE,
        Ethnicity.ANY_OTHER_MIXED,
        List.of(),
        NHS_NUMBER,
        UPN,
        null,
        null,
        "L1");
  }

  static ChildForm expectedChild() {
    return new ChildForm(
        "C2",
        "Baby",
        "Invented",
        null,
        day("Sat 1 Jun 2024"),
        Sex.NOT_KNOWN,
        Ethnicity.NOT_OBTAINED,
        null,
        " ",
        "",
        ReasonWithoutUpn.NOT_OF_SCHOOL_AGE,
        null,
        null);
  }

  static DecisionForm decision() {
    return new DecisionForm(MONDAY, List.of(ReferralDecision.CHILD_AND_FAMILY_ASSESSMENT), "P1");
  }

  static ReferralForm referral() {
    return new ReferralForm(
        "R1",
        FRIDAY,
        ReferralSource.SCHOOL,
        PrimaryNeed.ABUSE_OR_NEGLECT,
        "Told a teacher.",
        List.of(bornChild(), expectedChild()),
        List.of("C3"),
        decision());
  }

  static ReferralDecisionForm referralDecision() {
    return new ReferralDecisionForm("R1", decision());
  }

  static AssessmentForm assessment() {
    return new AssessmentForm(
        "A1", new AssessmentStartForm("C1", "R1", FRIDAY, "P1"), conclusion());
  }

  static AssessmentConclusionForm conclusion() {
    return new AssessmentConclusionForm(
        MONDAY,
        "P2",
        List.of(
            new FindingForm(AssessmentDomain.HOUSING, "Overcrowded."),
            new FindingForm(AssessmentDomain.HEALTH, "Well.")),
        List.of(AssessmentFactor.NEGLECT, AssessmentFactor.GANGS),
        List.of(AssessmentOutcome.CHILD_IN_NEED_PLAN));
  }

  static AttendanceForm attendance() {
    return new AttendanceForm(List.of("P1", "P2"), List.of("P3"), List.of("C1"), List.of("A1"));
  }

  static StrategyDiscussionForm discussion() {
    return new StrategyDiscussionForm(
        "S1",
        FRIDAY,
        List.of("C1", "C2"),
        attendance(),
        StrategyDecision.SECTION_47_ENQUIRY,
        "A mark nobody explained.",
        new EnquiryForm("E1", MONDAY, "P1"));
  }

  static ConferenceForm conference() {
    return new ConferenceForm(
        "K1",
        MONDAY,
        ConferenceForm.Purpose.INITIAL,
        "E1",
        FRIDAY,
        null,
        "P9",
        attendance(),
        Quorum.Standing.QUORATE,
        null,
        List.of(
            new ConsideredChildForm("C1", ConferenceOutcome.PLAN_NEEDED, AbuseCategory.NEGLECT),
            new ConsideredChildForm("C2", null, null)));
  }

  static VisitForm visit() {
    return new VisitForm(
        "V1",
        MONDAY,
        "P1",
        VisitPurpose.CHILD_PROTECTION,
        VisitPlace.HOME,
        List.of(
            new ChildSeenForm("C1", Seen.SEEN_ALONE, true, null),
            new ChildSeenForm("C2", Seen.NOT_SEEN, false, "Not born yet.")));
  }

  static PlanForm plan() {
    return new PlanForm(
        "L1",
        "C1",
        MONDAY,
        "P1",
        PlanKind.CHILD_PROTECTION,
        "K1",
        AbuseCategory.NEGLECT,
        0,
        List.of(
            new OutcomeForm(
                "Breakfast every morning.",
                List.of(
                    new ActionForm(
                        "T1", "Breakfast club.", List.of("P1"), List.of("A1"), TODAY)))));
  }

  static CoreGroupForm coreGroup() {
    return new CoreGroupForm("G1", MONDAY, List.of("C1", "C2"), attendance(), "Going well.");
  }

  static JudgementForm judgement() {
    return new JudgementForm(
        "J1",
        List.of("C1"),
        RiskLevel.MODERATE,
        List.of(
            new WorryForm(
                "Left alone at night.",
                List.of(HarmCategory.NEGLECT),
                List.of(ParentalNeed.SUBSTANCE_MISUSE))),
        List.of(new StrengthForm("Grandmother next door.", true)),
        List.of("A fire at night."),
        List.of("Somebody sober in the house."),
        "The grandmother is ill.");
  }

  static SupervisionForm supervision() {
    return new SupervisionForm(
        "U1",
        MONDAY,
        List.of("P1", "P2"),
        judgement(),
        "Moved on since February.",
        List.of(new NextStepForm("Ask the school.", "P1", TODAY)));
  }

  /** Every kind of form, each filled in as it should be. */
  static List<Form> all() {
    return List.of(
        referral(),
        referralDecision(),
        assessment(),
        discussion(),
        conference(),
        visit(),
        plan(),
        coreGroup(),
        supervision());
  }

  static FormReading read(Form form) {
    return read(form, TODAY);
  }

  /** Reads a form of whichever kind, by the method of the reader that takes that kind. */
  static FormReading read(Form form, LocalDate today) {
    try {
      return (FormReading)
          FormReader.class
              .getMethod("read", form.getClass(), LocalDate.class)
              .invoke(READER, form, today);
    } catch (ReflectiveOperationException broken) {
      throw new LinkageError("reading " + form, broken);
    }
  }

  static List<DatedEvent> events(Form form) {
    if (read(form) instanceof FormReading.Accepted accepted) {
      return accepted.events();
    }
    throw new AssertionError("refused: " + complaints(form));
  }

  static List<String> complaints(Form form) {
    return read(form) instanceof FormReading.Refused refused
        ? refused.complaints().stream().map(Complaint::toString).toList()
        : List.of();
  }

  static List<String> draftComplaints(Form form) {
    return READER.check(form, TODAY).stream().map(Complaint::toString).toList();
  }

  /** The same form with something else in one field; a list without nulls need not be copied. */
  static <F extends Record> F with(F form, String field, @Nullable Object value) {
    RecordComponent[] components = form.getClass().getRecordComponents();
    List<@Nullable Object> values = new ArrayList<>();
    try {
      for (RecordComponent each : components) {
        values.add(each.getName().equals(field) ? value : each.getAccessor().invoke(form));
      }
      return made(form, values);
    } catch (ReflectiveOperationException broken) {
      throw new LinkageError("a record of forms", broken);
    }
  }

  @SuppressWarnings("unchecked")
  static <F extends Record> F made(F form, List<@Nullable Object> values)
      throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(form.getClass().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<?> maker = form.getClass().getDeclaredConstructor(types);
    return (F) maker.newInstance(values.toArray());
  }
}
