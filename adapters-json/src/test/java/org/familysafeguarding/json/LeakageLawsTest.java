// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.preparation.PreparationPack;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Explanation;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.generate.CaseWithSecrets;
import org.familysafeguarding.testkit.generate.CasesWithSecrets;
import org.familysafeguarding.view.CaseView;
import org.familysafeguarding.view.Purpose;
import org.familysafeguarding.view.SeenFinding;
import org.familysafeguarding.view.Viewer;

/**
 * Nothing that keeps a victim safe is in any document made for the perpetrator, or for whoever
 * works with them.
 */
class LeakageLawsTest {

  private static final CaseFileJson CASES = CaseFileJson.create();

  /** Rules take longer than all else, so they have a property of their own. */
  @Property(tries = 10_000)
  void noDocumentForThePerpetratorsSideLeaks(@ForAll long seed) {
    leaksNothing(CasesWithSecrets.plausible().fromSeed(seed, 8), List.of());
  }

  @Property(tries = 100)
  void norDoWhatRulesFoundAndHowTheyExplainIt(@ForAll long seed) {
    leaksNothing(CasesWithSecrets.plausible().fromSeed(seed, 40), PublishedRulebooks.all());
  }

  private static void leaksNothing(CaseWithSecrets made, List<Rulebook> rulebooks) {
    CaseFile file = made.history().fold();
    CaseReview review = CaseReview.of(file, Situation.inEnglandOn(made.lastDay()), rulebooks);
    for (Viewer viewer : perpetratorsSide(made, file).toList()) {
      CaseView view = CaseView.of(review, rulebooks, viewer);
      String document = CASES.write(view.file().history());
      assertThat(made.found(document)).isEmpty();
      assertThat(CASES.read(document)).isInstanceOf(CaseReading.Accepted.class);
      assertThat(made.found(told(view))).isEmpty();
      PreparationPack pack = PreparationPack.of(view, made.lastDay());
      assertThat(made.found(PreparationPackJson.create().write(pack) + pack)).isEmpty();
    }
  }

  private static Stream<Viewer> perpetratorsSide(CaseWithSecrets made, CaseFile file) {
    return Stream.of(
        Viewer.practitioner(
            file, CaseWithSecrets.PERPETRATORS_WORKER, made.lastDay(), Purpose.WORK_WITH_FAMILY),
        Viewer.readerOfLetter(CaseWithSecrets.PERPETRATOR));
  }

  private static String told(CaseView view) {
    StringBuilder told = new StringBuilder(view.toString());
    for (SeenFinding each : view.findings()) {
      told.append(each);
      each.why().ifPresent(why -> told.append(whole(why, view)));
    }
    return told.toString();
  }

  private static String whole(Finding finding, CaseView view) {
    return FindingJson.of(finding) + Explanation.of(finding, view.file()).toString();
  }
}
