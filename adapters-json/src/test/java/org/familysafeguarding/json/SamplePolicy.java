// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.net.URI;
import java.util.List;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.rules.CommencementSlot;
import org.familysafeguarding.rules.Confidence;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Force;
import org.familysafeguarding.rules.Instrument;
import org.familysafeguarding.rules.NumberSlot;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.RulebookEdition;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Slot;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.TimescaleSlot;
import org.familysafeguarding.testkit.Days;

/** Slots of each kind and a rule with a timescale of its own, which no guidance knows. */
final class SamplePolicy {

  static final TimescaleSlot INTERVAL =
      new TimescaleSlot(
          "visit.interval",
          Timescale.workingDays(10),
          List.of(Timescale.workingDays(30), Timescale.weeks(6)),
          "Councils differ");
  static final NumberSlot AGENCIES =
      new NumberSlot("conference.agencies", 2, 1, 5, "Councils differ");
  static final CommencementSlot ACT =
      new CommencementSlot("act.section", "Section 1", "Not in force yet");
  static final List<Slot> SLOTS = List.of(INTERVAL, AGENCIES, ACT);

  static final RuleCard DECIDED =
      RuleCard.of("referral.decided")
          .titled(
              "A referral is decided on within 5 working days",
              Stage.REFERRAL,
              new Instrument("Sample Act", "1989", URI.create("https://example.org/act"))
                  .at("section 1", Force.STATUTE, Confidence.HIGH),
              DutyHolder.DUTY_SOCIAL_WORKER)
          .within(Timescale.workingDays(5));

  static final List<Rulebook> RULEBOOKS = rulebooksOf(new Asking(DECIDED));

  private SamplePolicy() {}

  /** A rulebook with that rule alone on its one page. */
  static List<Rulebook> rulebooksOf(Rule rule) {
    RulebookPage page = RulebookPage.of(Stage.REFERRAL, rule);
    DateSpan inForce = DateSpan.from(Days.day("Mon 1 Jan 2018"));
    RulebookEdition edition = new RulebookEdition("first", inForce, List.of(page));
    return List.of(Rulebook.of("Sample", List.of(edition)));
  }

  static LocalPolicyJson json() {
    return LocalPolicyJson.against(SLOTS, RULEBOOKS);
  }

  private record Asking(RuleCard card) implements Rule {

    @Override
    public Findings evaluate(CaseFile file, Situation now) {
      return Findings.none();
    }
  }
}
