// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;
import org.familysafeguarding.workbook.Significance;
import org.familysafeguarding.workbook.WrittenEntry;

/** What is recorded once is read wherever it belongs, and never twice in one place. */
@Domain(SafeguardingDomain.class)
class ChronologyLawsTest {

  @Property(tries = 300)
  void aSignificantEntryStandsOnceInTheChronologyOfEachChildItIsAbout(@ForAll CaseHistory history) {
    CaseFile file = history.fold();
    for (Child child : file.family().children()) {
      List<EntryId> entries = entriesOf(child, file);
      for (WrittenEntry written : file.workbook().entries()) {
        boolean belongs =
            written.entry().significance() == Significance.SIGNIFICANT
                && written.entry().about().contains(child.id());
        assertThat(entries.stream().filter(written.written().entry()::equals).count())
            .isEqualTo(belongs ? 1 : 0);
      }
    }
  }

  @Property(tries = 300)
  void nothingStandsTwiceAndAVisitStandsForEachChildItWasTo(@ForAll CaseHistory history) {
    CaseFile file = history.fold();
    for (Child child : file.family().children()) {
      List<EntryId> entries = entriesOf(child, file);
      assertThat(entries).doesNotHaveDuplicates();
      file.visits().all().stream()
          .filter(each -> each.visit().of(child.id()).isPresent())
          .forEach(each -> assertThat(entries).contains(each.made().entry()));
    }
  }

  private static List<EntryId> entriesOf(Child child, CaseFile file) {
    return Chronology.of(child.id(), file).items().stream()
        .map(item -> item.when().entry())
        .toList();
  }
}
