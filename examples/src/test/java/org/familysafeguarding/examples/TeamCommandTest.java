// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.caseload.FamilyWithout;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.json.TeamsJson;
import org.familysafeguarding.testkit.council.InventedCouncil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The team command over the council that is shipped. */
class TeamCommandTest {

  private static final Path COUNCIL = Path.of("council");
  private static final LocalDate TODAY = day("Mon 30 Jun 2025");

  @TempDir Path folder;

  @Test
  void aManagerSeesWhatIsCoveredVacantAndComing() {
    Run run = team();

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Sandmere Council, its teams on Mon 30 Jun 2025")
        .contains("FAMILY SAFEGUARDING NORTH (FS1)")
        .contains("nobody since Mon 3 Feb 2025")
        .contains("because post P-MH1 is vacant since Mon 3 Feb 2025")
        .contains("post P-SW25 (1.0) vacant since Mon 12 May 2025, social work")
        .contains("no information sharing agreement with REC: IS-REC ended on Tue 3 Jun 2025")
        .contains("NEEDED, AND NOBODY DOES IT: MENTAL HEALTH (10 families)")
        .contains("families to a full-time social worker who holds any")
        .contains("DUE IN THE WEEKS AHEAD");
    assertThat(run.out()).doesNotContain("\u001b");
  }

  @Test
  void withoutADisciplineEveryFamilyThatNeedsItSaysSinceWhenAndWhatIsAtRisk() {
    Run run = team("--without", "domestic_abuse_victim_support", "--from", "2025-05-01");
    Establishment without =
        CouncilInput.establishment(COUNCIL.resolve("establishment.json"))
            .without(Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT, day("Thu 1 May 2025"));
    List<FamilyWithout> touched =
        InventedCouncil.shipped().families().stream()
            .map(family -> family.fold().asItStoodOn(TODAY))
            .flatMap(file -> FamilyWithout.of(file, without, TODAY).stream())
            .filter(each -> isVictims(each))
            .toList();

    assertThat(touched).hasSizeGreaterThan(10);
    assertThat(run.out())
        .contains(
            "NEEDED, AND NOBODY DOES IT: WORK WITH VICTIMS OF ABUSE ("
                + touched.size()
                + " families)");
    for (FamilyWithout each : touched) {
      assertThat(each.function().since()).isEqualTo(day("Thu 1 May 2025"));
      assertThat(run.out()).contains("  " + each.file() + "  nobody since Thu 1 May 2025");
    }
    assertThat(team().out()).doesNotContain("NOBODY DOES IT: WORK WITH VICTIMS");
  }

  private static boolean isVictims(FamilyWithout family) {
    return family.function().function() == SpecialistFunction.WORK_WITH_VICTIMS_OF_ABUSE;
  }

  @Test
  void whoCanTakeAFamilyIsToldWithReasons() {
    Run run =
        team("--who-can-take", "SM-0001", "--children-per-fte", "18", "--assessed-year", "75");

    assertThat(run.out()).contains("WHO CAN TAKE THE FAMILY", "  no   TM1", "manages the team");
    assertThat(run.out()).contains("is on parental leave and back on Mon 12 Jan 2026");
  }

  /** SM-0001 needs recovery work with its mother; RW1 does that already, and is away. */
  @Test
  void whoCanDoTheSpecialistsWorkIsToldForEachAdult() {
    assertThat(team("--who-can-take", "SM-0001").out())
        .contains("WHO CAN TAKE A1: SUBSTANCE MISUSE\n  no   RW1")
        .contains("has this work already; is on annual leave and back on Mon 7 Jul 2025")
        .contains("16 others in post do other work");
    assertThat(team("--who-can-take", "SM-0009").out())
        .contains("WHO CAN TAKE A1: WORK WITH VICTIMS OF ABUSE\n  yes  DV1")
        .contains("WHO CAN TAKE A2: WORK WITH PERPETRATORS OF ABUSE\n  yes  DP1");
    assertThat(
            team("--who-can-take", "SM-0001", "--without", "recovery", "--adults-per-fte", "20")
                .out())
        .contains("WHO CAN TAKE A1: SUBSTANCE MISUSE\n  nobody in post does this work");
  }

  @Test
  void weightsAndCeilingsAreTheCouncilsAndShown() {
    Run unset = team();
    assertThat(unset.out()).doesNotContain("weighted", "set by the council");
    Run set =
        team(
            "--weight",
            "child-protection=1.5",
            "--children-per-fte",
            "16",
            "--adults-per-fte",
            "20",
            "--assessed-year",
            "75",
            "--who-can-take",
            "SM-0001");
    assertThat(set.out()).contains("children  weighted  adults");
    assertThat(set.out().replaceAll("\\s+", " "))
        .contains("set by the council: at most 16 children, 20 adults to a full-time worker;")
        .contains("a child on a child protection plan counts for 1.5; 75% in the assessed year")
        .contains("would have 15 children that count for 16.5 at 1.0 FTE, above the ceiling of 16");
    assertThat(weightedOf("SW11", set)).isGreaterThan(childrenOf("SW11", set));
    assertThat(team("--weight", "child-protection=1.505").err())
        .contains("--weight takes at most two decimals");
    assertThat(team("--weight", "kinship=2").err())
        .contains("expected one of child-in-need, child-protection");
    assertThat(team("--weight", "child-in-need=0").code()).isEqualTo(2);
  }

  private static double childrenOf(String practitioner, Run run) {
    return Double.parseDouble(caseloadOf(practitioner, run)[2]);
  }

  private static double weightedOf(String practitioner, Run run) {
    return Double.parseDouble(caseloadOf(practitioner, run)[3]);
  }

  /** The numbers of the practitioner's row of caseloads. */
  private static String[] caseloadOf(String practitioner, Run run) {
    return run.out()
        .lines()
        .filter(
            line -> line.matches("  " + practitioner + " [A-Za-z-]+ [A-Za-z-]+ +[0-9]\\.[0-9] .*"))
        .findFirst()
        .orElseThrow()
        .replaceFirst("^ +[A-Z0-9]+ [A-Za-z-]+ [A-Za-z-]+ +", "")
        .split(" +", -1);
  }

  /** Each practitioner's weeks come out as in the text: as many, and as much in each. */
  @Test
  void theJsonCarriesTheWeeksOfTheText() {
    JsonNode weeks =
        JsonMapper.builder().build().readTree(team("--format", "json").out()).get("weeks");
    String text = team().out();
    String ahead = text.substring(text.indexOf("DUE IN THE WEEKS AHEAD"));
    for (String practitioner : List.of("SW11", "SW21", "RW1")) {
      String due =
          weeks
              .valueStream()
              .filter(each -> each.get("practitioner").stringValue().equals(practitioner))
              .map(each -> String.valueOf(each.get("due").size()))
              .collect(Collectors.joining(" +"));
      assertThat(due.split(" ", -1)).hasSize(6);
      assertThat(ahead)
          .containsPattern("  " + practitioner + " [A-Za-z]+ [A-Za-z]+ +" + due + "\n");
    }
  }

  @Test
  void theJsonKeepsToItsSchemaAndNamesNobody() {
    String json = team("--format", "json", "--who-can-take", "SM-0001").out();

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TeamsJson.schema())
                .validate(json, InputFormat.JSON))
        .isEmpty();
    CouncilInput.establishment(COUNCIL.resolve("establishment.json"))
        .draft()
        .practitioners()
        .forEach(each -> assertThat(json).doesNotContain(each.name().full()));
  }

  @Test
  void aCalendarCanBeReadBackAndNamesNobody() throws IOException, ParserException {
    Path file = folder.resolve("duties.ics");

    assertThat(team("--calendar", "SW21", "--out", file.toString()).code()).isZero();
    String written = Files.readString(file);
    Calendar calendar = new CalendarBuilder().build(new StringReader(written));
    List<VEvent> events = calendar.getComponents("VEVENT");

    assertThat(events).hasSizeGreaterThan(5);
    assertThat(events.stream().map(event -> event.getRequiredProperty("UID").getValue()))
        .doesNotHaveDuplicates()
        .allMatch(uid -> uid.endsWith("@duties.familysafeguarding.org"));
    assertThat(events.stream().map(event -> event.getRequiredProperty("SUMMARY").getValue()))
        .allMatch(title -> title.matches("SM-[0-9]{4}: .+"));
    assertThat(written).contains("DTSTART;VALUE=DATE:2025").contains("BEGIN:VCALENDAR\r\n");
    assertThat(team("--calendar", "SW21", "--out", file.toString()).code()).isZero();
    assertThat(Files.readString(file)).isEqualTo(written);
  }

  @Test
  void whatCannotBeReadIsBadInput() {
    assertThat(Run.of("team", "nowhere.json").code()).isEqualTo(2);
    assertThat(Run.of("team", "pom.xml").code()).isEqualTo(2);
    assertThat(team("--who-can-take", "SM-9999").err())
        .contains("No case given has the id SM-9999");
    assertThat(team("--calendar", "SW21").err()).contains("--calendar and --out go together");
    assertThat(team("--assessed-year", "0").err()).contains("must be from 1 to 100");
  }

  private static Run team(String... more) {
    String[] arguments = {
      "team",
      COUNCIL.resolve("establishment.json").toString(),
      "--cases",
      COUNCIL.resolve("cases").toString(),
      "--on",
      TODAY.toString()
    };
    return Run.of(Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
  }
}
