// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.programme.ConcludedParentingAssessment;
import org.familysafeguarding.programme.ModuleMove;
import org.familysafeguarding.programme.ModuleStatus;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;

/** What the model asks of the eight-module programme. */
final class ProgrammePage {

  private ProgrammePage() {}

  static RulebookPage page() {
    return RulebookPage.of(Stage.PROGRAMME, mandatoryModulesFinished());
  }

  private static Rule mandatoryModulesFinished() {
    return Rule.forEach(
        RuleCard.of("programme.mandatory-modules-finished")
            .titled(
                "A parenting assessment is concluded when the mandatory modules are finished",
                Stage.PROGRAMME,
                FamilySafeguardingRulebook.describedIn(
                    Descriptions.WEST_BERKSHIRE, "modules inform the parenting assessment"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "A module is finished when it is completed or was found not applicable, by the end"
                    + " of the day of the conclusion. Which are mandatory the council says."),
        file -> file.programme().assessments(),
        concluded ->
            Subject.of(
                Subject.Kind.PARENTING_ASSESSMENT,
                concluded.assessment().id(),
                concluded.assessment().children()),
        ProgrammePage::finished);
  }

  private static Finding finished(ConcludedParentingAssessment concluded, Matter matter) {
    LocalDate day = concluded.concluded().on();
    List<Integer> mandatory =
        IntStream.rangeClosed(1, ModuleMove.MODULES)
            .filter(
                module -> matter.number(PracticeSlots.MANDATORY_MODULES.get(module - 1), day) == 1)
            .boxed()
            .toList();
    if (mandatory.isEmpty()) {
      return matter.notAsked("none-mandatory", concluded.concluded());
    }
    AdultId adult = concluded.assessment().adult();
    List<Integer> unfinished =
        mandatory.stream().filter(module -> !isFinished(module, adult, day, matter)).toList();
    return unfinished.isEmpty()
        ? matter.kept("finished", concluded.concluded())
        : matter.broken("unfinished", concluded.concluded(), Joiner.on(", ").join(unfinished));
  }

  private static boolean isFinished(int module, AdultId adult, LocalDate day, Matter matter) {
    return matter
        .file()
        .programme()
        .statusOn(day, module, adult)
        .filter(ModuleStatus::isFinished)
        .isPresent();
  }
}
