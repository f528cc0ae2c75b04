// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.supervision.HeldSupervision;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;

/** Holding a group supervision closes one episode of the workbook and opens the next. */
@Domain(SafeguardingDomain.class)
class EpisodesLawsTest {

  @Property(tries = 300)
  void eachSupervisionClosesOneEpisodeAndOpensTheNext(@ForAll CaseHistory history) {
    CaseFile file = history.fold();
    List<HeldSupervision> held = file.supervisions().all();
    List<Episode> episodes = file.workbook().episodes(file.supervisions());
    assertThat(episodes).hasSize(held.size() + 1);
    for (int at = 0; at < held.size(); at++) {
      assertThat(episodes.get(at).closedBy()).contains(held.get(at));
      assertThat(episodes.get(at + 1).openedBy()).contains(held.get(at));
      assertThat(episodes.get(at + 1).steps()).isEqualTo(held.get(at).supervision().nextSteps());
    }
    assertThat(episodes.get(held.size()).closedBy()).isEqualTo(Optional.empty());
  }

  @Property(tries = 300)
  void everyEntryStandsInOneEpisode(@ForAll CaseHistory history) {
    CaseFile file = history.fold();
    Stream<WrittenEntry> inEpisodes =
        file.workbook().episodes(file.supervisions()).stream()
            .flatMap(each -> each.entries().stream());
    assertThat(inEpisodes.toList()).containsExactlyInAnyOrderElementsOf(file.workbook().entries());
  }
}
