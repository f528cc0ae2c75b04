// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.caseload.CaseloadPolicy;
import org.familysafeguarding.caseload.Caseloads;
import org.familysafeguarding.outcome.AnchorDay;
import org.familysafeguarding.outcome.CaseloadCount;
import org.familysafeguarding.outcome.FollowUp;
import org.familysafeguarding.outcome.Measure;
import org.familysafeguarding.outcome.Measurement;
import org.familysafeguarding.outcome.Outcomes;
import org.familysafeguarding.outcome.StaffingCount;
import org.familysafeguarding.outcome.Study;
import org.familysafeguarding.outcome.Suppression;
import org.familysafeguarding.testkit.council.InventedCouncil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outcomes of a whole council, and its staff, against the published schema. */
class OutcomesJsonTest {

  private static final InventedCouncil COUNCIL = InventedCouncil.shipped();
  private static final LocalDate TODAY = LocalDate.of(2025, 5, 30);
  private static final List<CaseFile> FILES =
      COUNCIL.families().stream().map(CaseHistory::fold).toList();
  private static final Study STUDY =
      new Study(
          TODAY.minusYears(1),
          TODAY,
          new FollowUp(AnchorDay.ALLOCATION, Set.of(new TeamId("FS1"), new TeamId("FS2")), 12, 3),
          WorkingDayCalendar.englandAndWales());

  private static String written(Suppression suppression) {
    Outcomes outcomes = FILES.stream().collect(Outcomes.over(STUDY));
    Caseloads caseloads =
        Caseloads.on(
            TODAY,
            COUNCIL.establishment(),
            CaseloadPolicy.unset(),
            FILES.stream().map(file -> file.asItStoodOn(TODAY)));
    List<Measurement> all = new ArrayList<>(outcomes.measurements());
    all.addAll(CaseloadCount.of(caseloads).measurements());
    all.addAll(StaffingCount.of(COUNCIL.establishment(), TODAY).measurements());
    return OutcomesJson.create().write(outcomes, suppression, suppression.lines(all));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 40})
  void aWholeCouncilKeepsToTheSchema(int below) {
    String json = written(new Suppression(below));
    assertThat(Schemas.faults(OutcomesJson.schema(), json)).isEmpty();
    assertThat(json).contains("\"format\": \"family-safeguarding-outcomes/1\"").endsWith("}\n");
    assertThat(json.contains("\"hidden\": \"too-few\"")).isEqualTo(below > 0);
  }

  @Test
  void everyMeasureIsAmongThoseOfTheSchemaAndNoOtherIs() {
    String json = written(new Suppression(0));
    assertThat(Stream.of(Measure.values()).map(Measure::code))
        .allMatch(code -> OutcomesJson.schema().contains("\"" + code + "\""))
        .allMatch(code -> json.contains("\"measure\": \"" + code + "\""));
    assertThat(
            Schemas.faults(
                OutcomesJson.schema(), json.replace("permanent-share", "contented-share")))
        .isNotEmpty();
  }

  @Test
  void theSchemaRefusesAFigureWithoutWhatItTakesToReadIt() {
    Schemas.assertIsASchema(OutcomesJson.schema());
    String json = written(new Suppression(0));
    for (String field : List.of("n", "ratio", "exposure", "window", "definition", "caveats")) {
      String without = json.replace("\"" + field + "\": ", "\"" + field + "-gone\": ");
      assertThat(Schemas.faults(OutcomesJson.schema(), without)).as(field).isNotEmpty();
    }
    String hidden = written(new Suppression(40));
    assertThat(
            Schemas.faults(
                OutcomesJson.schema(),
                hidden.replace("\"hidden\": \"too-few\"", "\"hidden\": \"too-few\", \"n\": 3")))
        .as("of a hidden figure nothing is told")
        .isNotEmpty();
  }

  @Test
  void nobodyIsNamed() {
    String json = written(new Suppression(0));
    assertThat(COUNCIL.establishment().draft().practitioners())
        .noneMatch(each -> json.contains(each.name().full()));
    assertThat(FILES).noneMatch(each -> json.contains(each.id().value()));
  }
}
