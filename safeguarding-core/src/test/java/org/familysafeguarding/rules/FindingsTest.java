// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.people.ChildId;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final Occurrence SEEN = new Occurrence(new EntryId("E1"), day("Mon 11 Mar 2024"));
  private static final Finding KEPT = finding("test.kept", MET);
  private static final Finding BROKEN = finding("test.broken", BREACHED);
  private static final Finding UNDER_WAY = underWay();

  private static Finding finding(String rule, Outcome outcome) {
    return Finding.of(
        SampleRules.card(rule),
        Subject.of(Subject.Kind.ENQUIRY, new EnquiryId("EN1"), new ChildId("C1")),
        outcome,
        new Because.Facts("it is so", List.of(), List.of(SEEN)));
  }

  private static Finding underWay() {
    return TimedDuty.of(
            SampleRules.card("test.due"), KEPT.subject(), SEEN, Timescale.calendarDays(7))
        .judge(Situation.inEnglandOn(SEEN.on()));
  }

  private static final Findings ALL = Findings.of(List.of(BROKEN, KEPT, UNDER_WAY));

  @Test
  void theyKeepTheirOrder() {
    assertThat(ALL.all()).containsExactly(BROKEN, KEPT, UNDER_WAY);
    assertThat(Findings.join(Stream.of(Findings.of(List.of(KEPT)), Findings.none(), ALL)).all())
        .containsExactly(KEPT, BROKEN, KEPT, UNDER_WAY);
  }

  @Test
  void theyAreAskedByRuleOutcomeBreachAndWhatIsStillToDo() {
    assertThat(ALL.of(new RuleId("test.kept"))).containsExactly(KEPT);
    assertThat(ALL.that(MET)).containsExactly(KEPT);
    assertThat(ALL.breaches()).containsExactly(BROKEN);
    assertThat(ALL.outstanding()).containsExactly(UNDER_WAY);
    assertThat(ALL.isEmpty()).isFalse();
    assertThat(Findings.none().isEmpty()).isTrue();
  }

  @Test
  void theyAreMadeOneForEachThingOrForEachToWhichTheRuleApplies() {
    assertThat(Findings.forEach(List.of(1, 2), each -> KEPT).all()).containsExactly(KEPT, KEPT);
    assertThat(
            Findings.forEachThatApplies(
                    List.of(1, 2), each -> each == 1 ? Optional.of(KEPT) : Optional.empty())
                .all())
        .containsExactly(KEPT);
  }

  @Test
  void theyAreEqualWhereTheSameWasFound() {
    assertThat(Findings.of(List.of(KEPT)))
        .isEqualTo(Findings.of(List.of(finding("test.kept", MET))))
        .hasSameHashCodeAs(Findings.of(List.of(finding("test.kept", MET))))
        .isNotEqualTo(ALL)
        .isNotEqualTo("findings");
    assertThat(Findings.none().hashCode()).isNotEqualTo(ALL.hashCode());
  }

  @Test
  void theyReadOneToALine() {
    assertThat(Findings.of(List.of(BROKEN, KEPT)))
        .hasToString(
            "test.broken, enquiry EN1 (C1): BREACHED because it is so\n"
                + "test.kept, enquiry EN1 (C1): MET because it is so");
  }
}
