// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A finding in JSON says what it rests on: the edition, the council's values, a departure. */
class FindingJsonTest {

  private static final String POLICY =
      """
      {
        "format": "family-safeguarding-policy/1",
        "council": "Exampleton Council",
        "settings": [
          {"set": "visit.protection-plan-interval", "to": "5 working days", "from": "2024-03-01"}
        ]
      }
      """;

  private static final FamilyCase FAMILY =
      FamilyCase.opened(day("Fri 1 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .on(day("Mon 4 Mar 2024"))
          .protectionPlan("PL1", "C1")
          .on(day("Tue 5 Mar 2024"))
          .departed("plan.begun-by-conference", "PL1", day("Fri 22 Mar 2024"));

  private static final LocalPolicy EXAMPLETON =
      LocalPolicyJsonTest.accepted(LocalPolicyJson.create().read(POLICY));

  private static String review(LocalPolicy policy) {
    Situation now =
        new Situation(day("Wed 20 Mar 2024"), WorkingDayCalendar.englandAndWales(), policy);
    return CaseReviewJson.create()
        .write(CaseReview.of(FAMILY.fold(), now, PublishedRulebooks.all()));
  }

  private static JsonNode finding(String review, String rule) {
    return JsonMapper.shared()
        .readTree(review)
        .at("/findings")
        .valueStream()
        .filter(each -> each.at("/rule").asString().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhichEditionJudgedAndFromWhichDay() {
    JsonNode finding = finding(review(EXAMPLETON), "plan.begun-by-conference");

    assertThat(finding.at("/began").asString()).isEqualTo("2024-03-04");
    assertThat(finding.at("/edition/rulebook").asString()).isEqualTo("England");
    assertThat(finding.at("/edition/edition").asString()).contains("2023");
    assertThat(finding.at("/edition/inForceFrom").asString()).isEqualTo("2023-12-15");
    assertThat(finding.at("/enforcement").asString()).isIn("notes", "asks", "refuses");
    assertThat(finding.at("/settings")).isEmpty();
  }

  @Test
  void saysWhoseValueWasUsedAndSinceWhen() {
    JsonNode set = finding(review(EXAMPLETON), "visit.child-on-plan-seen-regularly");
    JsonNode left = finding(review(LocalPolicy.ofDefaults()), "visit.child-on-plan-seen-regularly");

    assertThat(set.at("/settings/0/id").asString()).isEqualTo("visit.protection-plan-interval");
    assertThat(set.at("/settings/0/value").asString()).isEqualTo("5 working days");
    assertThat(set.at("/settings/0/setBy").asString()).isEqualTo("Exampleton Council");
    assertThat(set.at("/settings/0/since").asString()).isEqualTo("2024-03-01");
    assertThat(left.at("/settings/0/value").asString()).isEqualTo("10 working days");
    assertThat(left.at("/settings/0").propertyNames()).containsExactly("id", "value");
  }

  @Test
  void saysWhoAgreedToDepartAndNeverWhy() {
    String review = review(EXAMPLETON);
    JsonNode departure = finding(review, "plan.begun-by-conference").at("/departure");

    assertThat(departure.at("/id").asString()).isEqualTo("D-PL1");
    assertThat(departure.at("/by").asString()).isEqualTo("TM1");
    assertThat(departure.at("/role").asString()).isEqualTo("team-manager");
    assertThat(departure.at("/agreedOn").asString()).isEqualTo("2024-03-05");
    assertThat(departure.at("/until").asString()).isEqualTo("2024-03-22");
    assertThat(review).doesNotContain("asked for more time");
  }

  @Test
  void keepsToTheSchemaOfReviews() {
    assertThat(Schemas.faults(CaseReviewJson.schema(), review(EXAMPLETON))).isEmpty();
  }
}
