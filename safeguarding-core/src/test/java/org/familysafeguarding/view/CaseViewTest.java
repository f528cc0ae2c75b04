// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.instrument.ScreeningTool;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.RelationshipKind;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.sharing.Compartment;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.workbook.Significance;
import org.junit.jupiter.api.Test;

/** One family, A2 said to abuse A1, as those around it see their case. */
class CaseViewTest {

  private static final String TODAY = "Fri 29 Mar 2024";

  @Test
  void whoHoldsTheCaseSeesTheWholeFile() {
    CaseFile file = family().fold();
    CaseView view = view(file, "SW1");
    assertThat(view.viewer().footing()).isEqualTo(Footing.CASE_HOLDER);
    assertThat(view.file().history()).isEqualTo(file.history());
    assertThat(view.findings()).hasSize(review(file).findings().all().size());
  }

  @Test
  void whoWorksWithTheVictimSeesHerHomeAndNotThePerpetratorsChapter() {
    CaseView view = view(family().fold(), "DV1");
    assertThat(view.viewer().footing()).isEqualTo(Footing.VICTIM_WORKER);
    assertThat(view.file().family().householdsOn(day(TODAY))).hasSize(1);
    assertThat(entries(view)).containsExactly("W-HERS");
  }

  @Test
  void whoWorksWithThePerpetratorSeesTheirOwnChapterAndNoHome() {
    CaseView view = view(family().fold(), "DP1");
    assertThat(view.viewer().footing()).isEqualTo(Footing.PERPETRATOR_WORKER);
    assertThat(view.file().family().householdsOn(day(TODAY))).isEmpty();
    assertThat(view.file().family().abuseRelationships()).isEmpty();
    assertThat(entries(view)).containsExactly("W-HIS");
  }

  @Test
  void whatAPerpetratorWillReadHoldsNothingOfTheWorkbook() {
    CaseFile file = family().fold();
    CaseView view =
        CaseView.of(
            review(file), PublishedRulebooks.all(), Viewer.readerOfLetter(new AdultId("A2")));
    assertThat(entries(view)).isEmpty();
    assertThat(view.file().family().householdsOn(day(TODAY))).isEmpty();
    assertThat(view.file().screenings().all()).isEmpty();
  }

  @Test
  void somebodyWithNoPartInTheCaseSeesNothing() {
    CaseView view = view(family().fold(), "HV9");
    assertThat(view.viewer().footing()).isEqualTo(Footing.NOT_INVOLVED);
    assertThat(view.file().history().entries()).isEmpty();
    assertThat(view.findings()).isEmpty();
  }

  @Test
  void entriesAreCountedAnewSoThatNoGapShows() {
    CaseView view = view(family().fold(), "DP1");
    int seen = view.file().history().entries().size();
    assertThat(view.file().history().entries())
        .extracting(each -> each.id().value())
        .containsExactlyElementsOf(
            Stream.iterate(1, n -> n + 1).limit(seen).map(n -> "S" + n).toList());
    assertThat(view.file().version()).isEqualTo(seen);
  }

  @Test
  void anEntryPutIntoACompartmentIsGoneUntilThatIsLifted() {
    FamilyCase family = family().workbookEntry("W-MORE", "DP1", Significance.ROUTINE);
    String entry = family.lastEntryId().value();
    FamilyCase restricted = family.restricted("RX1", entry, Compartment.VICTIM_ONLY);
    assertThat(entries(view(family.fold(), "DP1"))).contains("W-MORE");
    assertThat(entries(view(restricted.fold(), "DP1"))).containsExactly("W-HIS");
    assertThat(entries(view(restricted.restrictionLifted("RX1").fold(), "DP1"))).contains("W-MORE");
  }

  @Test
  void aRestrictionHoldsForWhatTheEntryIsCorrectedTo() {
    FamilyCase family = family().workbookEntry("W-MORE", "DP1", Significance.ROUTINE);
    String entry = family.lastEntryId().value();
    FamilyCase corrected =
        family
            .restricted("RX1", entry, Compartment.VICTIM_ONLY)
            .corrected(
                entry,
                family.history().entries().get(family.history().entries().size() - 1).event());
    assertThat(entries(view(corrected.fold(), "DP1"))).containsExactly("W-HIS");
  }

  @Test
  void whatIsDueOnlyBecauseOfAbuseIsNotAmongTheFindingsOfTheOtherSide() {
    CaseView view = view(family().fold(), "DP1");
    assertThat(view.findings())
        .extracting(each -> each.card().id().value())
        .isSubsetOf(CaseView.RULES_FOR_ALL);
  }

  @Test
  void aLetterHasAReader() {
    CaseFile file = family().fold();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Viewer.practitioner(
                    file, new PractitionerId("SW1"), day(TODAY), Purpose.LETTER_TO_FAMILY))
        .withMessage(
            "purpose of a practitioner must not be a letter; say who of the family will read it");
  }

  private static FamilyCase family() {
    return FamilyCase.opened(day("Mon 4 Mar 2024"))
        .withUsualTeam()
        .withChildBorn("C1", day("Sat 6 May 2017"))
        .withAdult("A1")
        .withAdult("A2")
        .related("A1", RelationshipKind.MOTHER, "C1")
        .related("A2", RelationshipKind.FATHER, "C1")
        .on(day("Tue 5 Mar 2024"))
        .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
        .allocated("AL2", "DV1", AllocationRole.ADULT_SPECIALIST, "A1")
        .allocated("AL3", "DP1", AllocationRole.ADULT_SPECIALIST, "A2")
        .abuseAlleged("AB1", "A1", "A2")
        .household("H1", "A1", "C1")
        .on(day("Thu 14 Mar 2024"))
        .screened("SC1", ScreeningTool.DASH, "A1", 1, 1, 0)
        .workbookEntry("W-HERS", "DV1")
        .workbookEntry("W-HIS", "DP1");
  }

  private static List<String> entries(CaseView view) {
    return view.file().workbook().entries().stream()
        .map(each -> each.entry().id().value())
        .toList();
  }

  private static CaseView view(CaseFile file, String practitioner) {
    return CaseView.of(
        review(file),
        PublishedRulebooks.all(),
        Viewer.practitioner(
            file, new PractitionerId(practitioner), day(TODAY), Purpose.WORK_WITH_FAMILY));
  }

  private static CaseReview review(CaseFile file) {
    return CaseReview.of(file, Situation.inEnglandOn(day(TODAY)), PublishedRulebooks.all());
  }
}
