// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EnquiryEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.enquiry.StrategyDiscussion;
import org.familysafeguarding.enquiry.StrategyDiscussionId;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.NhsNumber;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.people.Relationship;
import org.familysafeguarding.people.RelationshipKind;
import org.familysafeguarding.people.Sex;
import org.junit.jupiter.api.Test;

class EntryJsonTest {

  private static final Instant RECORDED = Instant.parse("2024-03-05T09:30:00.123456Z");

  private final EntryJson json = EntryJson.create();

  @Test
  void anEntryIsOneLineOfFieldsInAFixedOrder() {
    Entry entry =
        entry(
            new FamilyEvent.AdultJoined(
                new Adult(
                    new AdultId("A1"),
                    new PersonName("Alex", "Example"),
                    Optional.of(day("Wed 31 Jan 1990")),
                    Sex.FEMALE,
                    Optional.of(new NhsNumber("999 000 0018")))));
    assertThat(json.write(entry))
        .isEqualTo(
            "{\"id\":\"E1\",\"on\":\"2024-03-04\",\"recordedAt\":\"2024-03-05T09:30:00.123456Z\","
                + "\"by\":\"SW1\",\"event\":\"adult-joined\",\"adult\":{\"id\":\"A1\","
                + "\"name\":{\"given\":\"Alex\",\"family\":\"Example\"},"
                + "\"bornOn\":\"1990-01-31\",\"sex\":\"female\",\"nhsNumber\":\"9990000018\"}}");
    assertThat(json.read(json.write(entry))).isEqualTo(entry);
  }

  @Test
  void whoIsWhatToWhomIsNotTurnedRound() {
    Entry entry =
        entry(
            new FamilyEvent.Related(
                new Relationship(new AdultId("A1"), RelationshipKind.MOTHER, new ChildId("C1"))));
    assertThat(json.write(entry))
        .endsWith(
            "\"relationship\":{\"person\":\"adult:A1\",\"kind\":\"mother\",\"of\":\"child:C1\"}}");
    assertThat(json.read(json.write(entry))).isEqualTo(entry);
  }

  @Test
  void equalEntriesAreEqualTextWhateverOrderTheirSetsWereMadeIn() {
    Entry one = entry(discussionOf("C1", "C2", "C3"));
    Entry other = entry(discussionOf("C3", "C1", "C2"));
    assertThat(one).isEqualTo(other);
    assertThat(json.write(one)).isEqualTo(json.write(other)).contains("[\"C1\",\"C2\",\"C3\"]");
  }

  @Test
  void everyKindOfEventIsReadBackFromItsLineAndWrittenAsTheSameLine() {
    assertThat(Documents.everyEventRead().entries())
        .allSatisfy(
            entry -> {
              String line = json.write(entry);
              assertThat(line).doesNotContain("\n");
              assertThat(json.read(line)).isEqualTo(entry);
              assertThat(json.write(json.read(line))).isEqualTo(line);
            });
  }

  @Test
  void textIsKeptToTheLetter() {
    String odd = "Ŵyn said: \"no\"\n\ttwice\u2028 \u0000 \uD83D\uDC76 \\ / é e\u0301";
    Entry entry = entry(discussion(new Narrative(odd), "C1"));
    assertThat(json.read(json.write(entry))).isEqualTo(entry);
  }

  @Test
  void aTextThatHoldsNoEntryIsRefusedWithEverythingThatIsWrong() {
    assertThatExceptionOfType(UnreadableEntryException.class)
        .isThrownBy(
            () ->
                json.read(
                    """
                    {"id":"E1","on":"2024-02-30","recordedAt":"2024-03-05T09:30:00Z","by":"SW1",
                     "event":"household-ended","household":7}"""))
        .satisfies(
            refused ->
                assertThat(refused.problems())
                    .extracting(JsonProblem::pointer)
                    .containsExactly("/on", "/household"))
        .withMessageContaining("/household: must be text, but is the number 7");
  }

  @Test
  void momentsElsewhereAreTheSameMoments() {
    String line = json.write(entry(discussionOf("C1")));
    String elsewhere = line.replace("09:30:00.123456Z", "10:30:00.123456+01:00");
    assertThat(elsewhere).isNotEqualTo(line);
    assertThat(json.write(json.read(elsewhere))).isEqualTo(line);
  }

  @Test
  void whatCouldNotBeReadAgainIsNotWritten() {
    Entry farOff =
        new Entry(
            new EntryId("E1"),
            day("Mon 4 Mar 2024"),
            Instant.parse("+12024-03-05T09:30:00Z"),
            new PractitionerId("SW1"),
            discussionOf("C1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.write(farOff))
        .withMessageContaining("four digits");
  }

  private static CaseEvent discussionOf(String... children) {
    return discussion(new Narrative("Because."), children);
  }

  private static CaseEvent discussion(Narrative rationale, String... children) {
    return new EnquiryEvent.StrategyDiscussionHeld(
        new StrategyDiscussion(
            new StrategyDiscussionId("SD1"),
            new LinkedHashSet<>(List.of(children).stream().map(ChildId::new).toList()),
            Attendance.of(new PractitionerId("SW1")),
            StrategyDecision.ASSESSMENT,
            rationale));
  }

  private static Entry entry(CaseEvent event) {
    LocalDate occurredOn = day("Mon 4 Mar 2024");
    return new Entry(new EntryId("E1"), occurredOn, RECORDED, new PractitionerId("SW1"), event);
  }
}
