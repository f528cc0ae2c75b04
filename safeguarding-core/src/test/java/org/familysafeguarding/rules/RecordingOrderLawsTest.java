// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;

/** Who types first does not change what is found. */
@Domain(SafeguardingDomain.class)
@Domain(DomainContext.Global.class)
class RecordingOrderLawsTest {

  @Property(tries = 400)
  void whatHappenedOnOneDayMayBeRecordedInAnyOrder(
      @ForAll CaseHistory history, @ForAll @IntRange(max = 200) int at) {
    List<Entry> entries = history.entries();
    Assume.that(entries.size() > 1);
    int first = at % (entries.size() - 1);
    Entry one = entries.get(first);
    Entry next = entries.get(first + 1);
    Assume.that(one.occurredOn().equals(next.occurredOn()) && one.kind() != next.kind());
    List<Entry> swapped = new ArrayList<>(entries);
    Collections.swap(swapped, first, first + 1);
    Optional<CaseFile> other = folded(CaseHistory.of(history.id(), swapped));
    Assume.that(other.isPresent());

    assertThat(findings(other.orElseThrow())).isEqualTo(findings(history.fold()));
  }

  private static Optional<CaseFile> folded(CaseHistory history) {
    try {
      return Optional.of(history.fold());
    } catch (ImpossibleHistoryException impossible) {
      return Optional.empty();
    }
  }

  private static Multiset<String> findings(CaseFile file) {
    LocalDate latest =
        file.history().entries().stream()
            .map(Entry::occurredOn)
            .max(LocalDate::compareTo)
            .orElseThrow();
    Multiset<String> findings = HashMultiset.create();
    CaseReview.of(file, Situation.inEnglandOn(latest.plusDays(30)), PublishedRulebooks.all())
        .findings()
        .all()
        .forEach(each -> findings.add(each.toString()));
    return findings;
  }
}
