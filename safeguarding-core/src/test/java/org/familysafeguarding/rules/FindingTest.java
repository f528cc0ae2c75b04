// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET_LATE;
import static org.familysafeguarding.rules.Outcome.OPEN;
import static org.familysafeguarding.rules.Outcome.OVERDUE;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.Set;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.people.ChildId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

  private static final RuleCard CARD = SampleRules.card("test.kept");
  private static final Subject SUBJECT =
      Subject.of(Subject.Kind.ENQUIRY, new EnquiryId("EN1"), new ChildId("C1"));
  private static final Occurrence SEEN = new Occurrence(new EntryId("E1"), day("Mon 11 Mar 2024"));
  private static final Because.Facts FACTS =
      new Because.Facts("nobody came", List.of(), List.of(SEEN));

  @Test
  void itReadsAsALineOfAReport() {
    assertThat(Finding.of(CARD, SUBJECT, Outcome.BREACHED, FACTS))
        .hasToString("test.kept, enquiry EN1 (C1): BREACHED because nobody came");
  }

  @Test
  void itBeganWithItsFirstEvidence() {
    Finding finding = Finding.of(CARD, SUBJECT, Outcome.MET, FACTS);

    assertThat(finding.beganOn()).isEqualTo(SEEN.on());
    assertThat(finding.due()).isEmpty();
    assertThat(finding.isBreach()).isFalse();
  }

  @Test
  void withoutEvidenceThereIsNoFinding() {
    Because.Facts fromNowhere = new Because.Facts("nobody came", List.of(), List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.of(CARD, SUBJECT, Outcome.MET, fromNowhere))
        .withMessage("evidence must name at least one entry");
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"OPEN", "OVERDUE"})
  void whatIsOutstandingHasAClock(Outcome outcome) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.of(CARD, SUBJECT, outcome, FACTS))
        .withMessage("A finding of test.kept that is " + outcome + " must have a clock");
  }

  @Test
  void whatIsMissingLeavesItUndetermined() {
    Finding finding = Finding.undetermined(CARD, SUBJECT, "the discussion", SEEN);

    assertThat(finding)
        .hasToString(
            "test.kept, enquiry EN1 (C1): UNDETERMINED because the discussion is not recorded");
    assertThat(finding.beganOn()).isEqualTo(SEEN.on());
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void goingWrongAndStillToDoAreTwoThings(Outcome outcome) {
    assertThat(outcome.isBreach()).isEqualTo(Set.of(MET_LATE, OVERDUE, BREACHED).contains(outcome));
    assertThat(outcome.isOutstanding()).isEqualTo(Set.of(OPEN, OVERDUE).contains(outcome));
  }
}
