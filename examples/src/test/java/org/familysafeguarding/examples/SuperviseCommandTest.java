// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.json.PreparationPackJson;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.preparation.Chronology;
import org.familysafeguarding.preparation.ChronologyItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The supervise command, for three shipped families and everybody who may look. */
class SuperviseCommandTest {

  @ParameterizedTest
  @CsvSource({
    "apart.json, 2025-02-12, 2",
    "stepping-down.json, 2024-06-26, 5",
    "unborn.json, 2025-04-23, 4"
  })
  void aReaderSeesTheMonthTheSupervisionAndTheNextEpisode(
      String name, LocalDate held, int episode) {
    String heldOn = "Last held on " + DayText.withWeekday(held);
    assertThat(packOn(held.minusDays(1), name))
        .contains("WHO MUST COME", "WHAT WAS AGREED", "WHAT EACH DISCIPLINE SAYS")
        .contains("signed off on", "RISK TO", "CHRONOLOGY OF")
        .contains("WORKBOOK, EPISODE " + episode)
        .doesNotContain(heldOn);
    assertThat(packOn(held.plusDays(3), name))
        .contains("WORKBOOK, EPISODE " + (episode + 1))
        .contains(heldOn);
  }

  private static String packOn(LocalDate day, String name) {
    return Run.of("supervise", Run.shipped(name), "--on", day.toString()).out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"apart.json", "stepping-down.json", "unborn.json"})
  void eachEntryIsRecordedOnceAndStandsOnceInAChronology(String name) throws IOException {
    CaseFile file = ShippedCase.named(name, "Wed 25 Sep 2024").fold();
    for (Child child : file.family().children()) {
      List<EntryId> entries =
          Chronology.of(child.id(), file).items().stream()
              .map(ChronologyItem::when)
              .map(each -> each.entry())
              .toList();
      assertThat(entries).doesNotHaveDuplicates();
    }
    assertThat(file.visits().all())
        .hasSize(
            (int)
                file.standing().stream()
                    .filter(each -> each.kind() == EventKind.VISIT_MADE)
                    .count());
  }

  @Test
  void thePackShowsFactJudgementAndTheChildsVoiceApart() {
    assertThat(Run.of("supervise", Run.shipped("apart.json"), "--on", "2025-02-11").out())
        .contains("fact (seen or heard by the writer): He showed his new room and his goldfish.")
        .contains("voice of the child (told by the child): He sleeps better when the light is on.")
        .contains("professional judgement (seen or heard by the writer): He is settling;")
        .contains("module 1 completed");
  }

  @Test
  void thePackOfThePerpetratorsWorkerTellsNothingOfTheVictims() throws IOException {
    String file = Files.readString(Run.CASES.resolve("apart.json"));
    List<String> secrets =
        List.of(
            "Heronsgate House",
            "12 Millrace",
            "ZZ4 7QX",
            "He has written to her mother",
            "Safety plan gone through",
            "Go through the safety plan again.",
            "He showed his new room",
            "He waited outside the school twice.",
            "\"DV1\"",
            "SC1");
    for (String format : List.of("text", "json")) {
      String out =
          Run.of(
                  "supervise",
                  Run.shipped("apart.json"),
                  "--on",
                  "2025-02-11",
                  "--as",
                  "DP1",
                  "--format",
                  format)
              .out();
      assertThat(out).isNotBlank();
      for (String secret : secrets) {
        assertThat(file).contains(secret);
        assertThat(out).doesNotContain(secret);
      }
      assertThat(out).doesNotContain("Bryony Penhallow");
    }
  }

  @Test
  void somebodyWithNoPartInTheCaseIsShownNothing() {
    Run run =
        Run.of("supervise", Run.shipped("apart.json"), "--on", "2025-02-11", "--as", "NOBODY");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("They have no part in this case, so there is nothing to show.")
        .doesNotContain("Marlowe");
  }

  @ParameterizedTest
  @CsvSource({
    "apart.json, 2025-02-11, DP1",
    "apart.json, 2025-02-11, TM1",
    "stepping-down.json, 2024-06-25, DV1",
    "unborn.json, 2025-04-22, NOBODY"
  })
  void theJsonKeepsToItsSchema(String name, String on, String practitioner) {
    String json =
        Run.of("supervise", Run.shipped(name), "--on", on, "--as", practitioner, "--format", "json")
            .out();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PreparationPackJson.schema());
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void theJsonHoldsNothingThatAPractitionerWrote() throws IOException {
    String json =
        Run.of("supervise", Run.shipped("apart.json"), "--on", "2025-02-11", "--format", "json")
            .out();
    assertThat(json)
        .contains("\"format\": \"family-safeguarding-preparation/1\"", "\"episode\": 2");
    for (String secret : Secrets.in(Files.readString(Run.CASES.resolve("apart.json")))) {
      assertThat(json).doesNotContain(secret);
    }
  }
}
