// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.instrument.ScreeningTool;
import org.familysafeguarding.sharing.Compartment;
import org.familysafeguarding.sharing.LawfulBasis;
import org.familysafeguarding.sharing.SubjectInformed;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** What becomes of a wish to share, for one family in which A2 is said to abuse A1. */
class SharingAnswerTest {

  private static final SubjectInformed NOT_SAFE_TO_TELL =
      new SubjectInformed.NotToldForSafety(new Narrative("He reads her post."));

  private final FamilyCase family =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .withAdult("A1")
          .withAdult("A2")
          .allocated("AL2", "DV1", AllocationRole.ADULT_SPECIALIST, "A1")
          .allocated("AL3", "RW1", AllocationRole.ADULT_SPECIALIST, "A2")
          .abuseAlleged("AB1", "A1", "A2")
          .on(day("Thu 14 Mar 2024"));

  @Test
  void whatIsInNoCompartmentAndNeededMayBeShared() {
    FamilyCase told = family.workbookEntry("W1", "SW1");
    SharingAnswer answer = answer(told, "SCH", LawfulBasis.PUBLIC_TASK, new SubjectInformed.Told());
    assertThat(answer.verdict()).isEqualTo(SharingAnswer.Verdict.PERMIT);
    assertThat(answer.reasons()).isEmpty();
  }

  @Test
  void somebodyLooksBeforeAScreeningOfAVictimGoesToThePolice() {
    FamilyCase told = family.screened("SC1", ScreeningTool.DASH, "A1", 1, 1);
    SharingAnswer answer = answer(told, "POL", LawfulBasis.PUBLIC_TASK, NOT_SAFE_TO_TELL);
    assertThat(answer.verdict()).isEqualTo(SharingAnswer.Verdict.REVIEW);
    assertThat(answer.reasons()).containsExactly(SharingReason.VICTIM_ONLY);
  }

  @Test
  void nothingOfAVictimsGoesToWhoeverWorksWithThePerpetrator() {
    FamilyCase told = family.screened("SC1", ScreeningTool.DASH, "A1", 1, 1);
    SharingAnswer answer = answer(told, "REC", LawfulBasis.PUBLIC_TASK, NOT_SAFE_TO_TELL);
    assertThat(answer.verdict()).isEqualTo(SharingAnswer.Verdict.DENY);
    assertThat(answer.reasons())
        .containsExactly(SharingReason.REACHES_PERPETRATORS_SIDE, SharingReason.VICTIM_ONLY);
  }

  @Test
  void nobodyIsToldOfWhatKeepsAVictimSafe() {
    FamilyCase told = family.screened("SC1", ScreeningTool.DASH, "A1", 1, 1);
    SharingAnswer answer = answer(told, "POL", LawfulBasis.PUBLIC_TASK, new SubjectInformed.Told());
    assertThat(answer.reasons()).contains(SharingReason.TELLING_WOULD_ENDANGER);
    assertThat(answer.verdict()).isEqualTo(SharingAnswer.Verdict.DENY);
  }

  @Test
  void consentIsLookedAtAndLawyersAdviceStays() {
    FamilyCase told = family.workbookEntry("W1", "SW1");
    String entry = told.lastEntryId().value();
    FamilyCase advised = told.restricted("RX1", entry, Compartment.LEGAL_PRIVILEGE);
    SharingRequest request = request(entry, "SCH", LawfulBasis.CONSENT, new SubjectInformed.Told());
    SharingAnswer answer = SharingAnswer.to(request, advised.fold());
    assertThat(answer.reasons())
        .containsExactly(SharingReason.LEGAL_PRIVILEGE, SharingReason.CONSENT_AS_BASIS);
  }

  @Test
  void whatNobodyNeedsOrNobodyWroteIsNotShared() {
    SharingRequest request =
        new SharingRequest(
            List.of(new EntryId("nowhere")),
            new AgencyId("ELSEWHERE"),
            LawfulBasis.PUBLIC_TASK,
            Optional.empty(),
            new SubjectInformed.Told());
    SharingAnswer answer = SharingAnswer.to(request, family.fold());
    assertThat(answer.verdict()).isEqualTo(SharingAnswer.Verdict.DENY);
    assertThat(answer.reasons())
        .containsExactly(
            SharingReason.NOT_IN_FILE,
            SharingReason.NECESSITY_NOT_RECORDED,
            SharingReason.RECIPIENT_NOT_INVOLVED);
  }

  @Test
  void aRequestIsForSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SharingRequest(
                    List.of(),
                    new AgencyId("SCH"),
                    LawfulBasis.PUBLIC_TASK,
                    Optional.empty(),
                    new SubjectInformed.Told()))
        .withMessage("what must name at least one entry");
  }

  private static SharingAnswer answer(
      FamilyCase told, String recipient, LawfulBasis basis, SubjectInformed informed) {
    SharingRequest request = request(told.lastEntryId().value(), recipient, basis, informed);
    return SharingAnswer.to(request, told.fold());
  }

  private static SharingRequest request(
      String entry, String recipient, LawfulBasis basis, SubjectInformed informed) {
    return new SharingRequest(
        List.of(new EntryId(entry)),
        new AgencyId(recipient),
        basis,
        Optional.of(new Narrative("They see him every day.")),
        informed);
  }
}
