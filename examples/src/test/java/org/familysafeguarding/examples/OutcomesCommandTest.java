// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.dailylife.DealingKind;
import org.familysafeguarding.json.CaseFileJson;
import org.familysafeguarding.json.OutcomesJson;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutcomesCommandTest {

  private static Run outcomes(String... options) {
    return Run.of(
        Stream.concat(
                Stream.of(
                    "outcomes",
                    Run.CASES.toString(),
                    "--on",
                    "2025-05-30",
                    "--window",
                    "3",
                    "--fewest-months",
                    "1"),
                Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void theTableSaysForEachFigureWhatItRestsOn() {
    Run run = outcomes();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("Outcomes of 4 families, as known up to Fri 30 May 2025\n")
        .contains("3 months on either side of allocation")
        .contains("became looked after")
        .contains("n = ")
        .contains("left out: ")
        .contains("There is no comparison group")
        .contains("Small numbers");
  }

  @Test
  void smallNumbersAreHiddenWhereAsked() {
    Run run = outcomes("--suppress-below", "10");
    assertThat(run.out())
        .contains("Figures that rest on fewer than 10 are hidden")
        .contains("too few");
    assertThat(run.out().lines().filter(line -> line.contains("n = ")))
        .allMatch(line -> line.contains("n = 0 "));
  }

  @Test
  void everyRecordOfTheCsvHasAllFields() {
    String csv = outcomes("--format", "csv").out();
    List<String> records = List.of(csv.split("\r\n", -1));
    assertThat(records.get(0)).startsWith("measure,part,value,n,");
    assertThat(records.get(records.size() - 1)).as("it ends with a line break").isEmpty();
    assertThat(records.subList(0, records.size() - 1))
        .allMatch(record -> fields(record) == fields(records.get(0)));
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n");
  }

  /** Commas outside quotes, and one. */
  private static long fields(String record) {
    return record.replaceAll("\"[^\"]*\"", "").chars().filter(each -> each == ',').count() + 1;
  }

  @Test
  void valuesWithCommasQuotesAndBreaksAreQuoted() {
    assertThat(OutcomesCsv.quoted("plain")).isEqualTo("plain");
    assertThat(OutcomesCsv.quoted("a, b")).isEqualTo("\"a, b\"");
    assertThat(OutcomesCsv.quoted("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
    assertThat(OutcomesCsv.quoted("a\r\nb")).isEqualTo("\"a\r\nb\"");
  }

  @Test
  void theJsonCarriesDefinitionsDenominatorsAndCaveats() {
    JsonNode document = JsonMapper.builder().build().readTree(outcomes("--format", "json").out());
    assertThat(document.get("families").intValue()).isEqualTo(4);
    assertThat(document.get("censoredOn").stringValue()).isEqualTo("2025-05-30");
    assertThat(document.get("figures"))
        .allSatisfy(
            figure -> {
              assertThat(figure.get("n").isNumber()).isTrue();
              assertThat(figure.get("ratio").get("denominator").get("of").stringValue())
                  .isNotBlank();
              assertThat(figure.get("exposure").get("unit").stringValue()).isNotBlank();
              assertThat(figure.get("window").stringValue()).isNotBlank();
              assertThat(figure.get("definition").stringValue()).isNotBlank();
              assertThat(figure.get("caveats")).isNotEmpty();
            });
    assertThat(
            JsonMapper.builder()
                .build()
                .readTree(outcomes("--format", "json", "--suppress-below", "10").out())
                .get("figures"))
        .anySatisfy(figure -> assertThat(figure.get("hidden").stringValue()).isEqualTo("too-few"));
  }

  /** Ten families for a year before and nine months after: 30 calls in 120 months, 9 in 90. */
  @Test
  void ratesAreComparedFromTheFilesOnTheirExposure(@TempDir Path folder) throws IOException {
    LocalDate allocated = day("Mon 3 Apr 2023");
    LocalDate today = day("Wed 3 Jan 2024");
    for (int family = 0; family < 10; family++) {
      Stream<LocalDate> before =
          Stream.of(day("Wed 4 May 2022"), day("Sat 9 Jul 2022"), day("Mon 13 Mar 2023"));
      Stream<LocalDate> after = family == 0 ? Stream.empty() : Stream.of(day("Tue 6 Jun 2023"));
      FamilyCase told =
          FamilyCase.opened("CF-" + family, allocated)
              .withUsualTeam()
              .withChildBorn("C1", day("Wed 6 May 2015"))
              .on(today)
              .partnerReported(
                  DealingKind.POLICE_CALLED_TO_DOMESTIC_ABUSE,
                  allocated.minusYears(1),
                  today,
                  Stream.concat(before, after).toArray(LocalDate[]::new));
      Files.writeString(
          folder.resolve(family + ".json"), CaseFileJson.create().write(told.history()));
    }
    String text = Run.of("outcomes", folder.toString(), "--on", today.toString()).out();
    assertThat(text)
        .containsPattern("police domestic abuse calls +-60% +n = 10 ")
        .contains("30 dealings / 120 family-months", "9 dealings / 90 family-months")
        .contains("exposure 210 family-months");
  }

  /** The rates and the attendance come out; that some partners never answered is said, too. */
  @Test
  void theShippedCouncilHasEventRatesAndAttendance() {
    JsonNode document =
        JsonMapper.builder()
            .build()
            .readTree(
                Run.of("outcomes", "council/cases", "--on", "2025-05-30", "--format", "json")
                    .out());
    List<String> rates =
        List.of(
            "police-domestic-abuse-calls",
            "emergency-adult-admissions",
            "mental-health-contacts",
            "substance-misuse-contacts",
            "attendance-points",
            "pupils-attending-more",
            "absence-change");
    List<JsonNode> figures =
        document
            .get("figures")
            .valueStream()
            .filter(each -> rates.contains(each.get("measure").stringValue()))
            .toList();
    assertThat(figures)
        .hasSameSizeAs(rates)
        .allSatisfy(
            figure -> {
              assertThat(figure.get("value").isNumber()).isTrue();
              assertThat(figure.get("n").intValue()).isBetween(20, 59);
              assertThat(figure.get("exposure").get("amount").decimalValue().signum()).isPositive();
              assertThat(leftOut(figure)).isPositive();
              assertThat(figure.get("caveats")).hasSize(4);
            });
  }

  private static Run council(String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("outcomes", "council/cases", "--on", "2025-05-30"), Stream.of(options))
            .toArray(String[]::new));
  }

  /** Ten in post, one vacant, one agency worker, and one who left; as worked out in core. */
  @Test
  void withAnEstablishmentTheStaffIsCountedInEveryFormat() {
    String establishment = "council/establishment.json";
    assertThat(council("--team", establishment).out())
        .containsPattern("vacancy rate +9% +n = 11 ")
        .contains("1 full-time equivalents / 11 full-time equivalents vacant or in post")
        .containsPattern("turnover rate +10% +n = 10 ")
        .containsPattern("agency rate +9% +n = 11 ")
        .containsPattern("permanent share +91% +n = 11 ")
        .containsPattern("children per social worker +[0-9]+\\.[0-9] +n = ")
        .containsPattern("families per social worker +[0-9]+\\.[0-9] +n = ");
    assertThat(council().out()).doesNotContain("vacancy rate");
    assertThat(council("--team", establishment, "--format", "csv").out())
        .containsPattern("\r\nturnover-rate,,0.1,10,,,1,full-time equivalents,10,")
        .contains("full-time-equivalents,Fri 31 May 2024 to Fri 30 May 2025,2025-05-30,");
    String json = council("--team", establishment, "--format", "json").out();
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(OutcomesJson.schema())
                .validate(json, InputFormat.JSON))
        .isEmpty();
    assertThat(json).contains("\"measure\": \"permanent-share\"");
    assertThat(council("--team", "pom.xml").code()).isEqualTo(SafeguardingProgram.BAD_INPUT);
  }

  @Test
  void allocationCanBeToTheTeamsOfFamilySafeguarding() {
    assertThat(council("--allocated-to", "FS1,FS2").out())
        .contains("on either side of allocation to FS1 or FS2, of which")
        .containsPattern("days on child protection plan +[+-]?[0-9]+% ");
    assertThat(council().out()).contains("on either side of allocation, of which");
    assertThat(council("--allocated-to", "FS1", "--anchor", "referral").code())
        .isEqualTo(SafeguardingProgram.BAD_INPUT);
    assertThat(council("--allocated-to", "no team").code())
        .isEqualTo(SafeguardingProgram.BAD_INPUT);
  }

  private static long leftOut(JsonNode figure) {
    return figure
        .get("beside")
        .valueStream()
        .filter(each -> each.get("kind").stringValue().equals("left-out"))
        .mapToLong(each -> each.get("count").longValue())
        .sum();
  }

  @Test
  void nothingInAnyFormatNamesAnybody() {
    for (String format : List.of("text", "csv", "json")) {
      assertThat(outcomes("--format", format).out())
          .doesNotContain("Garrowby", "Fennimore", "Tamsin", "Northmere", "SW1");
    }
  }

  @Test
  void aFolderThatIsNoGoodIsBadInput(@TempDir Path folder) throws IOException {
    assertThat(Run.of("outcomes", folder.toString(), "--on", "2024-06-28").err())
        .contains("There is no case file (*.json)");
    Files.writeString(folder.resolve("broken.json"), "{}");
    Run broken = Run.of("outcomes", folder.toString(), "--on", "2024-06-28");
    assertThat(broken.code()).isEqualTo(SafeguardingProgram.BAD_INPUT);
    assertThat(broken.err()).contains("broken.json: ");
    assertThat(Run.of("outcomes", "nowhere", "--on", "2024-06-28").err())
        .contains("There is no folder");
    assertThat(outcomes("--since", "2025-05-30").code()).isEqualTo(SafeguardingProgram.BAD_INPUT);
    assertThat(outcomes("--suppress-below", "-1").code()).isEqualTo(SafeguardingProgram.BAD_INPUT);
  }
}
