// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import static org.familysafeguarding.practice.FamilySafeguardingRulebook.LUTON;
import static org.familysafeguarding.practice.FamilySafeguardingRulebook.WEST_SUSSEX;
import static org.familysafeguarding.practice.FamilySafeguardingRulebook.describedIn;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.GivenOversight;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.supervision.HeldSupervision;

/** What the model asks of group supervision, and practice at large of a manager's oversight. */
final class SupervisionPage {

  private SupervisionPage() {}

  static RulebookPage page() {
    return RulebookPage.of(
        Stage.SUPERVISION,
        new GroupSupervisionHeldRegularly(
            PracticeSlots.GROUP_SUPERVISION_INTERVAL,
            describedIn(WEST_SUSSEX, "group case supervision")),
        GroupSupervisionJudgesRiskJointly.rule(describedIn(LUTON, "group case supervision")),
        everybodyHeard(),
        quorate(),
        overseenByManager());
  }

  private static Rule everybodyHeard() {
    return Rule.forEach(
        RuleCard.of("supervision.everybody-allocated-heard")
            .titled(
                "Everybody allocated to the family is at group supervision or has summed up their"
                    + " work before it",
                Stage.SUPERVISION,
                describedIn(LUTON, "group case supervision"),
                DutyHolder.TEAM_MANAGER)
            .taking(
                "A summary counts that was written since the supervision before, the day of this"
                    + " one included."),
        file -> file.supervisions().all(),
        Subjects::groupSupervision,
        SupervisionPage::heard);
  }

  private static Finding heard(HeldSupervision held, Matter matter) {
    List<Allocation> allocated = matter.file().team().allocationsOn(held.held().on());
    if (allocated.isEmpty()) {
      return matter.notAsked("nobody-allocated", held.held());
    }
    Set<PractitionerId> absent = new LinkedHashSet<>();
    allocated.forEach(each -> absent.add(each.practitioner()));
    absent.removeAll(held.supervision().present());
    if (!absent.isEmpty()) {
      absent.removeAll(summarisedFor(held, matter.file()));
    }
    return absent.isEmpty()
        ? matter.kept("heard", held.held())
        : matter.broken("absent", held.held(), Joiner.on(", ").join(absent));
  }

  private static Set<PractitionerId> summarisedFor(HeldSupervision held, CaseFile file) {
    LocalDate day = held.held().on();
    LocalDate before =
        file.supervisions()
            .lastOnOrBefore(day.minusDays(1))
            .map(last -> last.held().on())
            .orElse(LocalDate.MIN);
    return file.workbook().summaries().stream()
        .filter(each -> each.written().on().isAfter(before) && !each.written().on().isAfter(day))
        .map(each -> each.summary().author())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Rule quorate() {
    return Rule.forEach(
        RuleCard.of("supervision.group-quorate")
            .titled(
                "Group supervision has as many practitioners present as the council has set",
                Stage.SUPERVISION,
                Descriptions.unverifiedIn(WEST_SUSSEX, "group case supervision"),
                DutyHolder.TEAM_MANAGER),
        file -> file.supervisions().all(),
        Subjects::groupSupervision,
        (held, matter) -> {
          int present = held.supervision().present().size();
          int needed = matter.number(PracticeSlots.GROUP_QUORUM, held.held().on());
          return present >= needed
              ? matter.kept("enough", held.held(), present)
              : matter.broken("too-few", held.held(), present, needed);
        });
  }

  private static Rule overseenByManager() {
    return Rule.forEachSeries(
        RuleCard.of("supervision.case-overseen-by-manager")
            .titled(
                "A manager looks at the case with the worker at the interval the council has set",
                Stage.SUPERVISION,
                Descriptions.unverifiedIn(
                    LUTON, "individual supervision besides that of the group"),
                DutyHolder.TEAM_MANAGER)
            .taking(
                "Asked only where the council has set an interval. Group supervision does not"
                    + " count as oversight."),
        List::of,
        Subjects::family,
        SupervisionPage::overseen);
  }

  private static Findings overseen(CaseFile file, Matter matter) {
    if (!matter.now().policy().sets(PracticeSlots.OVERSIGHT_INTERVAL)) {
      return Findings.none();
    }
    return Findings.join(
        OpenTimes.of(file).stream()
            .map(
                open ->
                    matter
                        .every(PracticeSlots.OVERSIGHT_INTERVAL)
                        .judge(
                            OpenTimes.turns(
                                open,
                                file,
                                file.teamwork().oversights().stream().map(GivenOversight::given)),
                            open.endExclusive())));
  }
}
