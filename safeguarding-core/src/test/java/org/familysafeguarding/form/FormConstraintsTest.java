// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.form.Forms.TODAY;
import static org.familysafeguarding.form.Forms.complaints;
import static org.familysafeguarding.form.Forms.draftComplaints;
import static org.familysafeguarding.form.Forms.with;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import org.familysafeguarding.assessment.AssessmentFactor;
import org.familysafeguarding.people.ReasonWithoutUpn;
import org.familysafeguarding.referral.ReferralDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each constraint, kept and broken; that a sound form breaks none is told elsewhere. */
class FormConstraintsTest {

  private static final String BAD_NHS_NUMBER =
      "children[0].nhsNumber: must be an NHS number: ten digits, of which the last checks the others";

  private static ReferralForm referralOf(ChildForm child) {
    return with(Forms.referral(), "children", List.of(child));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9990000018", "999 000 0018", "", "  "})
  void anNhsNumberFitsItsCheckDigitOrIsLeftBlank(String typed) {
    assertThat(complaints(referralOf(with(Forms.bornChild(), "nhsNumber", typed)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9990000019", "999000001", "999-000-0018", "Robin"})
  void anNhsNumberThatFitsNoCheckDigitIsRefusedInADraftToo(String typed) {
    ReferralForm referral = referralOf(with(Forms.bornChild(), "nhsNumber", typed));
    assertThat(draftComplaints(referral)).containsExactly(BAD_NHS_NUMBER);
    assertThat(complaints(referral)).containsExactly(BAD_NHS_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A000000000001", "P00000000001", "I000000000001"})
  void aUpnFitsItsCheckLetter(String typed) {
    ReferralForm referral =
        referralOf(with(with(Forms.bornChild(), "upn", typed), "formerUpn", Forms.UPN));
    assertThat(complaints(referral))
        .singleElement()
        .asString()
        .startsWith("children[0].upn: must be a UPN: a capital letter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"L-1", "123456789012345678901"})
  void aLocalChildIdIsOneTheCensusTakes(String typed) {
    assertThat(complaints(referralOf(with(Forms.bornChild(), "localChildId", typed))))
        .containsExactly("children[0].localChildId: must be 1 to 20 unaccented letters and digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"R 1", "R/1", "É1", " R1"})
  void aLocalIdentifierHasOnlyPlainCharacters(String typed) {
    assertThat(complaints(with(Forms.referral(), "referralId", typed)))
        .containsExactly(
            "referralId: must be 1 to 64 unaccented letters, digits and any of . _ : -");
  }

  @Test
  void aLocalIdentifierHasAtMost64Characters() {
    assertThat(complaints(with(Forms.visit(), "visitId", "V".repeat(64)))).isEmpty();
    assertThat(complaints(with(Forms.visit(), "visitId", "V".repeat(65)))).hasSize(1);
  }

  @Test
  void writtenTextHasAtMost20000CharactersAsANarrativeHas() {
    CoreGroupForm longest = with(Forms.coreGroup(), "progress", "x".repeat(20_000));
    assertThat(complaints(longest)).isEmpty();
    assertThat(complaints(with(longest, "progress", "x".repeat(20_001))))
        .containsExactly("progress: must have at most 20,000 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void blankTextIsMissingHoweverItIsBlank(String typed) {
    CoreGroupForm blank = with(Forms.coreGroup(), "progress", typed);
    assertThat(complaints(blank)).containsExactly("progress: must be given");
    assertThat(draftComplaints(blank)).isEmpty();
  }

  @Test
  void aBirthIsNotInTheFutureAndItsComplaintDoesNotRepeatTheDay() {
    assertThat(complaints(referralOf(with(Forms.bornChild(), "bornOn", day("Wed 13 Mar 2024")))))
        .containsExactly(
            "children[0].bornOn: must be today or an earlier day; where the birth is awaited, give"
                + " the day it is expected around");
  }

  @Test
  void aChildIsEitherBornOrExpected() {
    ChildForm neither = with(Forms.bornChild(), "bornOn", null);
    ChildForm both = with(Forms.bornChild(), "expectedAround", TODAY);
    assertThat(complaints(referralOf(neither)))
        .containsExactly("children[0].bornOn: bornOn or expectedAround must be given");
    assertThat(draftComplaints(referralOf(neither))).isEmpty();
    assertThat(draftComplaints(referralOf(both)))
        .containsExactly("children[0].expectedAround: must be left blank where bornOn is given");
  }

  @Test
  void aChildHasAPupilNumberOrTheReasonWhyNot() {
    ChildForm neither = with(Forms.bornChild(), "upn", " ");
    ChildForm both = with(Forms.bornChild(), "reasonWithoutUpn", ReasonWithoutUpn.SOURCES_CONFLICT);
    assertThat(complaints(referralOf(neither)))
        .containsExactly("children[0].upn: upn or reasonWithoutUpn must be given");
    assertThat(draftComplaints(referralOf(both)))
        .containsExactly("children[0].reasonWithoutUpn: must be left blank where upn is given");
  }

  @Test
  void noFurtherActionStandsAlone() {
    DecisionForm alone =
        with(Forms.decision(), "decisions", List.of(ReferralDecision.NO_FURTHER_ACTION));
    DecisionForm joined =
        with(
            alone,
            "decisions",
            List.of(ReferralDecision.NO_FURTHER_ACTION, ReferralDecision.SERVICES));
    assertThat(complaints(new ReferralDecisionForm("R1", alone))).isEmpty();
    assertThat(complaints(new ReferralDecisionForm("R1", joined)))
        .containsExactly(
            "decision.decisions: must be NO_FURTHER_ACTION alone, or without it; was"
                + " [NO_FURTHER_ACTION, SERVICES]");
  }

  @Test
  void factorsCannotJoinNoneFoundToAnother() {
    AssessmentForm form = Forms.assessment();
    AssessmentConclusionForm end = Forms.conclusion();
    AssessmentForm joined =
        with(
            form,
            "conclusion",
            with(end, "factors", List.of(AssessmentFactor.NONE_FOUND, AssessmentFactor.GANGS)));
    assertThat(draftComplaints(joined))
        .singleElement()
        .asString()
        .startsWith("conclusion.factors: must be NONE_FOUND alone");
  }

  @Test
  void oneDomainHasOneFinding() {
    AssessmentConclusionForm end = Forms.conclusion();
    List<FindingForm> twice = List.of(end.findings().get(0), end.findings().get(0));
    assertThat(
            draftComplaints(with(Forms.assessment(), "conclusion", with(end, "findings", twice))))
        .containsExactly(
            "conclusion.findings[1].domain: must not repeat what an earlier row names");
  }

  @Test
  void anAssessmentFormStartsOrConcludes() {
    AssessmentForm neither = new AssessmentForm("A1", null, null);
    assertThat(complaints(neither)).containsExactly("start: start or conclusion must be given");
  }

  @Test
  void aReferralIsAboutSomebodyAndNamesThemOnce() {
    ReferralForm nobody =
        with(with(Forms.referral(), "children", List.of()), "knownChildren", List.of());
    assertThat(complaints(nobody))
        .containsExactly("children: children or knownChildren must be given");
    assertThat(draftComplaints(with(Forms.referral(), "knownChildren", List.of("C1"))))
        .containsExactly(
            "children[0].childId: must not name anybody who is also named in knownChildren");
    assertThat(draftComplaints(with(Forms.referral(), "knownChildren", List.of("C3", "C3"))))
        .containsExactly("knownChildren[1]: must not repeat what an earlier row names");
  }
}
