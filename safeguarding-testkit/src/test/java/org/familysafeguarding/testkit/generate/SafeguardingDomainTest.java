// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.people.Family;

@Domain(SafeguardingDomain.class)
class SafeguardingDomainTest {

  @Property(tries = 100)
  void aHistoryFolds(@ForAll CaseHistory history) {
    assertThat(history.fold().version()).isEqualTo(history.version());
  }

  @Property(tries = 200)
  void dirtyHistoriesAreOfBothKinds(@ForAll @Dirty CaseHistory history) {
    Statistics.label("folds").collect(folds(history));
    Statistics.label("folds")
        .coverage(
            seen -> {
              seen.check(true).count(count -> count > 0);
              seen.check(false).count(count -> count > 0);
            });
  }

  private static boolean folds(CaseHistory history) {
    try {
      return history.fold().version() == history.version();
    } catch (ImpossibleHistoryException impossible) {
      return false;
    }
  }

  @Property(tries = 50)
  void familiesAndCalendarsAreKnownToo(@ForAll Family family, @ForAll WorkingDayCalendar calendar) {
    assertThat(family.toString()).startsWith("family (");
    assertThat(calendar.knownTo()).isAfter(calendar.knownFrom());
  }
}
