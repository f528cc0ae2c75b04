// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.form.Forms.FRIDAY;
import static org.familysafeguarding.form.Forms.MONDAY;
import static org.familysafeguarding.form.Forms.events;
import static org.familysafeguarding.form.Forms.with;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.assessment.Assessment;
import org.familysafeguarding.assessment.AssessmentConclusion;
import org.familysafeguarding.assessment.AssessmentDomain;
import org.familysafeguarding.assessment.AssessmentFactor;
import org.familysafeguarding.assessment.AssessmentId;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.casefile.AssessmentEvent;
import org.familysafeguarding.casefile.EnquiryEvent;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.casefile.ReferralEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.enquiry.Enquiry;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.enquiry.StrategyDiscussion;
import org.familysafeguarding.enquiry.StrategyDiscussionId;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.Birth;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.ChildIdentifiers;
import org.familysafeguarding.people.ChildProfile;
import org.familysafeguarding.people.Disabilities;
import org.familysafeguarding.people.DisabilityKind;
import org.familysafeguarding.people.Ethnicity;
import org.familysafeguarding.people.LocalChildId;
import org.familysafeguarding.people.NhsNumber;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.people.PupilNumber;
import org.familysafeguarding.people.ReasonWithoutUpn;
import org.familysafeguarding.people.Sex;
import org.familysafeguarding.people.Upn;
import org.familysafeguarding.referral.PrimaryNeed;
import org.familysafeguarding.referral.Referral;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.referral.ReferralId;
import org.familysafeguarding.referral.ReferralSource;
import org.junit.jupiter.api.Test;

/** What a form says becomes these events, on these days, and no others. */
class FormEventsTest {

  private static final ChildId C1 = new ChildId("C1");
  private static final ChildId C2 = new ChildId("C2");
  private static final PractitionerId P1 = new PractitionerId("P1");
  private static final PractitionerId P2 = new PractitionerId("P2");
  private static final ReferralId R1 = new ReferralId("R1");
  private static final Attendance ATTENDANCE =
      new Attendance(
          Set.of(P1, P2), Set.of(new PractitionerId("P3")), Set.of(C1, new AdultId("A1")));

  private static Narrative words(String text) {
    return new Narrative(text);
  }

  private static ReferralEvent.Decided decided() {
    return new ReferralEvent.Decided(R1, Set.of(ReferralDecision.CHILD_AND_FAMILY_ASSESSMENT), P1);
  }

  @Test
  void aReferralBringsItsChildrenIntoTheFileAndIsDecided() {
    Child born =
        new Child(
            C1,
            new PersonName("Robin", "Invented"),
            new Birth.Born(day("Sun 4 May 2014")),
            new ChildProfile(Sex.FEMALE, Ethnicity.ANY_OTHER_MIXED, Disabilities.none()),
            new ChildIdentifiers(
                Optional.of(new NhsNumber("9990000018")),
                new PupilNumber.Known(new Upn("P000000000001")),
                Optional.empty(),
                Optional.of(new LocalChildId("L1"))));
    Child expected =
        new Child(
            C2,
            new PersonName("Baby", "Invented"),
            new Birth.Expected(day("Sat 1 Jun 2024")),
            new ChildProfile(Sex.NOT_KNOWN, Ethnicity.NOT_OBTAINED, Disabilities.notEstablished()),
            ChildIdentifiers.withoutUpn(ReasonWithoutUpn.NOT_OF_SCHOOL_AGE));
    Referral referral =
        new Referral(
            R1,
            Set.of(C1, C2, new ChildId("C3")),
            ReferralSource.SCHOOL,
            Optional.of(PrimaryNeed.ABUSE_OR_NEGLECT),
            words("Told a teacher."));

    assertThat(events(Forms.referral()))
        .containsExactly(
            new DatedEvent(FRIDAY, new FamilyEvent.ChildJoined(born)),
            new DatedEvent(FRIDAY, new FamilyEvent.ChildJoined(expected)),
            new DatedEvent(FRIDAY, new ReferralEvent.Received(referral)),
            new DatedEvent(MONDAY, decided()));
  }

  @Test
  void aReferralMayConcernOnlyChildrenOfTheFileAndAwaitItsDecision() {
    ReferralForm undecided = with(with(Forms.referral(), "children", List.of()), "decision", null);

    assertThat(events(with(undecided, "primaryNeed", null)))
        .containsExactly(
            new DatedEvent(
                FRIDAY,
                new ReferralEvent.Received(
                    new Referral(
                        R1,
                        Set.of(new ChildId("C3")),
                        ReferralSource.SCHOOL,
                        Optional.empty(),
                        words("Told a teacher.")))));
  }

  @Test
  void aChildsDisabilitiesAreKeptAsTheyWereTyped() {
    ChildForm deaf = with(Forms.bornChild(), "disabilities", List.of(DisabilityKind.HEARING));

    assertThat(deaf.child().profile().disabilities())
        .isEqualTo(Disabilities.of(DisabilityKind.HEARING));
  }

  @Test
  void aDecisionMadeLaterIsReadByItself() {
    assertThat(events(Forms.referralDecision())).containsExactly(new DatedEvent(MONDAY, decided()));
  }

  @Test
  void anAssessmentStartsAndIsConcluded() {
    AssessmentId a1 = new AssessmentId("A1");
    AssessmentConclusion conclusion =
        new AssessmentConclusion(
            Map.of(
                AssessmentDomain.HOUSING,
                words("Overcrowded."),
                AssessmentDomain.HEALTH,
                words("Well.")),
            Set.of(AssessmentFactor.NEGLECT, AssessmentFactor.GANGS),
            Set.of(AssessmentOutcome.CHILD_IN_NEED_PLAN),
            P2);
    DatedEvent started =
        new DatedEvent(
            FRIDAY, new AssessmentEvent.Started(new Assessment(a1, C1, Optional.of(R1), P1)));
    DatedEvent concluded = new DatedEvent(MONDAY, new AssessmentEvent.Concluded(a1, conclusion));

    assertThat(events(Forms.assessment())).containsExactly(started, concluded);
    assertThat(events(with(Forms.assessment(), "conclusion", null))).containsExactly(started);
    assertThat(events(with(Forms.assessment(), "start", null))).containsExactly(concluded);
  }

  @Test
  void aStrategyDiscussionBeginsAnEnquiryAboutItsChildren() {
    StrategyDiscussionId s1 = new StrategyDiscussionId("S1");
    DatedEvent held =
        new DatedEvent(
            FRIDAY,
            new EnquiryEvent.StrategyDiscussionHeld(
                new StrategyDiscussion(
                    s1,
                    Set.of(C1, C2),
                    ATTENDANCE,
                    StrategyDecision.SECTION_47_ENQUIRY,
                    words("A mark nobody explained."))));
    DatedEvent started =
        new DatedEvent(
            MONDAY,
            new EnquiryEvent.Started(
                new Enquiry(new EnquiryId("E1"), Set.of(C1, C2), Optional.of(s1), P1)));

    assertThat(events(Forms.discussion())).containsExactly(held, started);
    assertThat(events(with(Forms.discussion(), "enquiry", null))).containsExactly(held);
  }
}
