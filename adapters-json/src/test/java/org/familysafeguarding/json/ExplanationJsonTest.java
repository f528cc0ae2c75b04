// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Explanations as JSON: the entries, the count of days, and the sentences. */
class ExplanationJsonTest {

  private static final CaseReview REVIEW =
      CaseReview.of(
          FamilyCase.opened(day("Thu 28 Mar 2024"))
              .withChildBorn("C1", day("Mon 4 May 2015"))
              .withUsualTeam()
              .referred("R1")
              .on(day("Tue 2 Apr 2024"))
              .decided("R1", ReferralDecision.CHILD_AND_FAMILY_ASSESSMENT)
              .fold(),
          Situation.inEnglandOn(day("Tue 2 Apr 2024")),
          PublishedRulebooks.all());

  @Test
  void aFindingIsExplainedByItsEntriesItsDaysAndInWords() {
    RuleId rule = new RuleId("referral.decided-in-time");
    String json = ExplanationJson.create().write(REVIEW, REVIEW.findings().of(rule));
    JsonNode document = JsonMapper.shared().readTree(json);
    JsonNode explained = document.at("/explanations/0");

    assertThat(Schemas.faults(ExplanationJson.schema(), json)).isEmpty();
    assertThat(document.at("/format").asString()).isEqualTo("family-safeguarding-explanation/1");
    assertThat(document.at("/on").asString()).isEqualTo("2024-04-02");
    assertThat(document.at("/explanations")).hasSize(1);
    assertThat(explained.at("/finding/rule").asString()).isEqualTo("referral.decided-in-time");
    assertThat(explained.at("/entries/0/part").asString()).isEqualTo("started-the-clock");
    assertThat(explained.at("/entries/0/event").asString()).isEqualTo("referral-received");
    assertThat(explained.at("/entries/1/part").asString()).isEqualTo("stopped-the-clock");
    assertThat(explained.at("/deadline/timescale").asString()).isEqualTo("1 working day");
    assertThat(explained.at("/deadline/lastDay").asString()).isEqualTo("2024-04-02");
    assertThat(explained.at("/daysPassedOver").valueStream().map(JsonNode::asString))
        .containsExactly("2024-03-29", "2024-03-30", "2024-03-31", "2024-04-01");
    assertThat(explained.at("/inWords").valueStream().map(JsonNode::asString))
        .anyMatch(sentence -> sentence.contains("Working Together"));
  }

  @Test
  void everyFindingCanBeExplainedByTheSchema() {
    String json = ExplanationJson.create().write(REVIEW, REVIEW.findings().all());

    assertThat(Schemas.faults(ExplanationJson.schema(), json)).isEmpty();
  }
}
