// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.decision.Decision;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A decision as JSON: the verdict, and everything that led to it. */
class DecisionJsonTest {

  /** Refuses any second referral; no guidance does. */
  private static final Rule ONE_REFERRAL =
      Rule.forEach(
          SamplePolicy.DECIDED.refusing(),
          file -> file.referrals().all(),
          each ->
              Subject.of(Subject.Kind.REFERRAL, each.referral().id(), each.referral().children()),
          (each, matter) ->
              matter.keptIf(
                  each.referral().id().value().equals("R1"), "first", "another", each.received()));

  private static final FamilyCase KNOWN =
      FamilyCase.opened(day("Fri 1 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .referred("R1");

  private static String decision(FamilyCase told) {
    List<Entry> all = told.history().entries();
    List<Entry> proposed = all.subList(KNOWN.history().entries().size(), all.size());
    return DecisionJson.create()
        .write(
            Decision.on(
                proposed,
                KNOWN.fold(),
                Situation.inEnglandOn(day("Mon 11 Mar 2024")),
                SamplePolicy.rulebooksOf(ONE_REFERRAL)));
  }

  private static JsonNode tree(String json) {
    assertThat(Schemas.faults(DecisionJson.schema(), json)).isEmpty();
    return JsonMapper.shared().readTree(json);
  }

  @Test
  void whatIsRefusedSaysWhichRuleItWouldBreak() {
    JsonNode decision = tree(decision(KNOWN.on(day("Mon 11 Mar 2024")).referred("R2")));

    assertThat(decision.at("/format").asString()).isEqualTo("family-safeguarding-decision/1");
    assertThat(decision.at("/case").asString()).isEqualTo(KNOWN.history().id().value());
    assertThat(decision.at("/version").asLong()).isEqualTo(KNOWN.history().version());
    assertThat(decision.at("/on").asString()).isEqualTo("2024-03-11");
    assertThat(decision.at("/verdict").asString()).isEqualTo("refuse");
    assertThat(decision.has("impossible")).isFalse();
    assertThat(decision.at("/objections")).hasSize(1);
    JsonNode objection = decision.at("/objections/0");
    assertThat(objection.at("/verdict").asString()).isEqualTo("refuse");
    assertThat(objection.at("/finding/rule").asString()).isEqualTo("referral.decided");
    assertThat(objection.at("/finding/subject/id").asString()).isEqualTo("R2");
    assertThat(objection.at("/finding/outcome").asString()).isEqualTo("breached");
    assertThat(objection.at("/finding/enforcement").asString()).isEqualTo("refuses");
  }

  @Test
  void whatCannotHaveHappenedSaysWhy() {
    JsonNode decision =
        tree(decision(KNOWN.on(day("Mon 11 Mar 2024")).decided("R9", ReferralDecision.EARLY_HELP)));

    assertThat(decision.at("/verdict").asString()).isEqualTo("refuse");
    assertThat(decision.at("/impossible").asString()).contains("R9");
    assertThat(decision.at("/objections")).isEmpty();
  }

  @Test
  void whatIsPermittedHasNothingAgainstIt() {
    JsonNode decision = tree(decision(KNOWN));

    assertThat(decision.at("/verdict").asString()).isEqualTo("permit");
    assertThat(decision.at("/objections")).isEmpty();
  }
}
