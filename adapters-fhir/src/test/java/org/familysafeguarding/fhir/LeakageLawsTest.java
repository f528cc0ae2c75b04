// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.generate.CaseWithSecrets;
import org.familysafeguarding.testkit.generate.CasesWithSecrets;
import org.familysafeguarding.view.CaseView;
import org.familysafeguarding.view.Purpose;
import org.familysafeguarding.view.Viewer;

/** No bundle made for the perpetrator's side tells what keeps a victim safe. */
class LeakageLawsTest {

  @Property(tries = 300)
  void noBundleForThePerpetratorsSideLeaks(@ForAll long seed) {
    CaseWithSecrets made = CasesWithSecrets.plausible().fromSeed(seed, 20);
    CaseFile file = made.history().fold();
    CaseReview review = CaseReview.of(file, Situation.inEnglandOn(made.lastDay()), List.of());
    Viewer worker =
        Viewer.practitioner(
            file, CaseWithSecrets.PERPETRATORS_WORKER, made.lastDay(), Purpose.WORK_WITH_FAMILY);
    for (Viewer viewer : List.of(worker, Viewer.readerOfLetter(CaseWithSecrets.PERPETRATOR))) {
      FhirBundles bundles = FhirBundles.create().withOpenAddresses();
      Translated told =
          bundles.bundleOf(CaseView.of(review, List.of(), viewer).file(), made.lastDay());
      assertThat(made.found(bundles.toJson(told.bundle()))).isEmpty();
      assertThat(made.found(told.losses().toString())).isEmpty();
    }
  }
}
