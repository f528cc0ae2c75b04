// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.form.Forms.FRIDAY;
import static org.familysafeguarding.form.Forms.MONDAY;
import static org.familysafeguarding.form.Forms.READER;
import static org.familysafeguarding.form.Forms.TODAY;
import static org.familysafeguarding.form.Forms.complaints;
import static org.familysafeguarding.form.Forms.draftComplaints;
import static org.familysafeguarding.form.Forms.with;
import static org.familysafeguarding.testkit.Days.day;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormReaderTest {

  @Test
  void everythingThatIsWrongComesBackAtOnceInOrderOfItsFields() {
    VisitForm visit =
        new VisitForm(
            "V 1",
            day("Wed 13 Mar 2024"),
            " ",
            null,
            Forms.visit().place(),
            List.of(
                new ChildSeenForm("C1", null, true, null),
                new ChildSeenForm("C1", Forms.visit().children().get(0).seen(), true, null)));

    assertThat(complaints(visit))
        .containsExactly(
            "children[0].seen: must be given",
            "children[1].childId: must not repeat what an earlier row names",
            "madeOn: must be today or an earlier day, but is 2024-03-13",
            "purpose: must be given",
            "visitId: must be 1 to 64 unaccented letters, digits and any of . _ : -",
            "visitor: must be given");
  }

  @Test
  void todayIsTheCallersAndNoClocks() {
    assertThat(READER.read(Forms.visit(), MONDAY)).isInstanceOf(FormReading.Accepted.class);
    assertThat(READER.read(Forms.visit(), FRIDAY))
        .isEqualTo(
            new FormReading.Refused(
                List.of(
                    new Complaint(
                        "madeOn", "must be today or an earlier day, but is 2024-03-11"))));
    VisitForm longHence = with(Forms.visit(), "madeOn", day("Thu 11 Mar 2624"));
    assertThat(READER.read(longHence, day("Thu 11 Mar 2624")))
        .isInstanceOf(FormReading.Accepted.class);
  }

  @ParameterizedTest
  @MethodSource("org.familysafeguarding.form.Forms#all")
  void aFormFilledInAsItShouldBeIsAccepted(Form form) {
    assertThat(complaints(form)).isEmpty();
    assertThat(draftComplaints(form)).isEmpty();
    assertThat(Forms.events(form))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.occurredOn()).isBeforeOrEqualTo(TODAY));
  }

  @ParameterizedTest
  @MethodSource("org.familysafeguarding.form.Forms#all")
  void aDraftMayBeBlankAndAFinalFormMayNot(Form form) throws ReflectiveOperationException {
    RecordComponent[] components = form.getClass().getRecordComponents();
    Record nothing =
        Forms.made((Record) form, new ArrayList<>(Arrays.asList(new Object[components.length])));

    assertThat(draftComplaints((Form) nothing)).isEmpty();
    assertThat(complaints((Form) nothing)).isNotEmpty().allMatch(each -> each.contains("given"));
  }

  @Test
  void aDraftIsToldWhatIsMalformedAndNotWhatIsMissing() {
    CoreGroupForm begun =
        new CoreGroupForm(null, day("Wed 13 Mar 2024"), List.of("C 1"), null, null);

    assertThat(draftComplaints(begun))
        .containsExactly(
            "children[0]: must be 1 to 64 unaccented letters, digits and any of . _ : -",
            "metOn: must be today or an earlier day, but is 2024-03-13");
  }

  @Test
  void aRowLeftBlankIsComplainedOfWhereItStands() {
    VisitForm visit =
        with(
            Forms.visit(),
            "children",
            Arrays.asList(Forms.visit().children().get(0), (ChildSeenForm) null));
    CoreGroupForm coreGroup = with(Forms.coreGroup(), "children", Arrays.asList("C1", "", null));

    assertThat(complaints(visit)).containsExactly("children[1]: must be given");
    assertThat(complaints(coreGroup))
        .containsExactly("children[1]: must be given", "children[2]: must be given");
  }

  @Test
  void aFormKeepsItsRowsWhateverBecomesOfTheListItWasGiven() {
    List<String> present = new ArrayList<>(List.of("P1"));
    AttendanceForm attendance = new AttendanceForm(present, List.of(), List.of(), List.of());
    present.add("P2");

    assertThat(attendance.present()).containsExactly("P1");
  }

  @ParameterizedTest
  @MethodSource("org.familysafeguarding.form.Forms#all")
  void whatIsPersonalOnAFormStaysOutOfLogs(Form form) {
    assertThat(form.toString()).matches("\\[[a-z ]+ form]");
  }

  @Test
  void aComplaintReadsAsASentenceAndSortsByField() {
    Complaint owner = new Complaint("owner", "must be given");
    assertThat(owner).hasToString("owner: must be given");
    assertThat(owner).isGreaterThan(new Complaint("dueBy", "must be given"));
    assertThat(owner).isGreaterThan(new Complaint("owner", "must be 1"));
  }
}
