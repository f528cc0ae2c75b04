// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.generate.CaseWithSecrets;
import org.familysafeguarding.testkit.generate.CasesWithSecrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that keeps a victim safe reaches the perpetrator, or whoever works with them. */
class LeakageLawsTest {

  private static final int STORY = 25;
  private static final int CASES_UNTIL_A_LEAK = 400;
  private static final Set<Redaction> ALL = EnumSet.allOf(Redaction.class);

  @Property(tries = 200)
  void nothingOfTheVictimsIsInAViewForThePerpetratorsSide(@ForAll long seed) {
    CaseWithSecrets made = CasesWithSecrets.plausible().fromSeed(seed, STORY);
    assertThat(leaks(made, ALL, PublishedRulebooks.all())).isEmpty();
  }

  @Property(tries = 300)
  void whatIsTheVictimsOnlyChangesNothingForThePerpetratorsSide(@ForAll long seed) {
    CaseWithSecrets made = CasesWithSecrets.plausible().fromSeed(seed, STORY);
    assertThat(differences(made, ALL)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Redaction.class)
  void withoutAnyOneRedactionSomethingLeaks(Redaction without) {
    Set<Redaction> others = EnumSet.complementOf(EnumSet.of(without));
    boolean leaks =
        LongStream.range(0, CASES_UNTIL_A_LEAK)
            .mapToObj(seed -> CasesWithSecrets.plausible().fromSeed(seed, STORY))
            .anyMatch(
                made ->
                    !leaks(made, others, rulebooksWhere(without)).isEmpty()
                        || !differences(made, others).isEmpty());
    assertThat(leaks).isTrue();
  }

  @Test
  void theSearchFindsTheMarksWhereTheWholeFileIsSeen() {
    CaseWithSecrets made = CasesWithSecrets.plausible().fromSeed(1, STORY);
    CaseView whole =
        CaseView.of(
            review(made.history(), made, List.of()),
            List.of(),
            new Viewer(Footing.CASE_HOLDER, Purpose.WORK_WITH_FAMILY, Optional.empty(), Set.of()));
    assertThat(made.found(EveryText.of(whole))).hasSizeGreaterThan(5);
  }

  /** All rules take far longer than all else, so they are judged where it is about findings. */
  private static List<Rulebook> rulebooksWhere(Redaction without) {
    return without == Redaction.FINDINGS ? PublishedRulebooks.all() : List.of();
  }

  private static List<String> leaks(
      CaseWithSecrets made, Set<Redaction> inForce, List<Rulebook> rulebooks) {
    CaseReview review = review(made.history(), made, rulebooks);
    return viewers(made.history(), made)
        .map(viewer -> CaseView.of(review, rulebooks, viewer, inForce))
        .flatMap(view -> made.found(EveryText.of(view)).stream().map(mark -> view + ": " + mark))
        .toList();
  }

  private static List<String> differences(CaseWithSecrets made, Set<Redaction> inForce) {
    CaseReview with = review(made.history(), made, List.of());
    CaseReview without = review(made.withoutSecrets(), made, List.of());
    return viewers(made.history(), made)
        .filter(
            viewer ->
                !EveryText.of(CaseView.of(with, List.of(), viewer, inForce))
                    .equals(EveryText.of(CaseView.of(without, List.of(), viewer, inForce))))
        .map(Viewer::toString)
        .toList();
  }

  private static CaseReview review(
      CaseHistory history, CaseWithSecrets made, List<Rulebook> rulebooks) {
    return CaseReview.of(history.fold(), Situation.inEnglandOn(made.lastDay()), rulebooks);
  }

  private static Stream<Viewer> viewers(CaseHistory history, CaseWithSecrets made) {
    Viewer worker =
        Viewer.practitioner(
            history.fold(),
            CaseWithSecrets.PERPETRATORS_WORKER,
            made.lastDay(),
            Purpose.WORK_WITH_FAMILY);
    assertThat(worker.footing()).isEqualTo(Footing.PERPETRATOR_WORKER);
    return Stream.of(worker, Viewer.readerOfLetter(CaseWithSecrets.PERPETRATOR));
  }
}
