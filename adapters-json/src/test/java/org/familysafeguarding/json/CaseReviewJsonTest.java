// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A review as JSON: what it says, in which codes, and that it keeps to its published schema. */
class CaseReviewJsonTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  @Test
  void aReviewSaysWhatWasFoundAndWhatIsDue() {
    JsonNode review = MAPPER.readTree(CaseReviewJson.create().write(review()));

    assertThat(review.at("/format").asString()).isEqualTo("family-safeguarding-review/1");
    assertThat(review.at("/case").asString()).isEqualTo("CF-1");
    assertThat(review.at("/on").asString()).isEqualTo("2024-04-02");
    assertThat(review.at("/calendar/name").asString()).isEqualTo("England and Wales");
    JsonNode decided = review.at("/findings/0");
    assertThat(decided.at("/rule").asString()).isEqualTo("referral.decided-in-time");
    assertThat(decided.at("/outcome").asString()).isEqualTo("met");
    assertThat(decided.at("/due").asString()).isEqualTo("2024-04-02");
    assertThat(decided.at("/subject/kind").asString()).isEqualTo("referral");
    assertThat(decided.at("/subject/children/0").asString()).isEqualTo("C1");
    assertThat(decided.at("/authority/edition").asString()).isEqualTo("2023");
    assertThat(decided.at("/because").asString()).contains("passing over Good Friday");
    assertThat(decided.at("/evidence")).hasSize(2);
    JsonNode due = review.at("/obligations/0");
    assertThat(due.at("/rule").asString()).isEqualTo("referral.acknowledged-in-time");
    assertThat(due.at("/dueBy").asString()).isEqualTo("2024-04-02");
    assertThat(due.at("/overdue").asBoolean()).isFalse();
    assertThat(due.at("/dutyHolder").asString()).isEqualTo("duty-social-worker");
  }

  @Test
  void theReviewKeepsToItsSchema() {
    String json = CaseReviewJson.create().write(review());

    assertThat(Schemas.faults(CaseReviewJson.schema(), json)).isEmpty();
  }

  private static CaseReview review() {
    FamilyCase family =
        FamilyCase.opened(day("Thu 28 Mar 2024"))
            .withChildBorn("C1", day("Mon 4 May 2015"))
            .withUsualTeam()
            .referred("R1")
            .on(day("Tue 2 Apr 2024"))
            .decided("R1", ReferralDecision.CHILD_AND_FAMILY_ASSESSMENT);
    return CaseReview.of(
        family.fold(), Situation.inEnglandOn(day("Tue 2 Apr 2024")), PublishedRulebooks.all());
  }
}
