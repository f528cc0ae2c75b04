// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.risk.DangerStatement;
import org.familysafeguarding.risk.Grounds;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.risk.RiskJudgementId;
import org.familysafeguarding.risk.RiskLevel;
import org.familysafeguarding.risk.SafetyGoal;
import org.jspecify.annotations.Nullable;

/** A joint judgement of risk as it is typed in, with the grounds it rests on. */
@EachOnce("children")
@AtLeastOneOf(
    value = {"worries", "strengths"},
    groups = Final.class)
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record JudgementForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String judgementId,
    @Needed(groups = Final.class)
        List<@Needed(groups = Final.class) @LocalIdentifier String> children,
    @Needed(groups = Final.class) @Nullable RiskLevel level,
    List<@Needed(groups = Final.class) @Valid WorryForm> worries,
    List<@Needed(groups = Final.class) @Valid StrengthForm> strengths,
    List<@Needed(groups = Final.class) @WrittenText String> dangerStatements,
    List<@Needed(groups = Final.class) @WrittenText String> safetyGoals,
    @Needed(groups = Final.class) @WrittenText @Nullable String reasons) {

  /** A list left out is a list without rows. */
  public JudgementForm {
    children = Rows.of(children);
    worries = Rows.of(worries);
    strengths = Rows.of(strengths);
    dangerStatements = Rows.of(dangerStatements);
    safetyGoals = Rows.of(safetyGoals);
  }

  RiskJudgement madeBy(Set<PractitionerId> everybody) {
    return new RiskJudgement(
        Filled.in(judgementId, RiskJudgementId::new),
        Filled.children(children),
        Filled.in(level),
        grounds(),
        everybody);
  }

  private Grounds grounds() {
    return new Grounds(
        Filled.list(worries, WorryForm::worry),
        Filled.list(strengths, StrengthForm::strength),
        Filled.list(dangerStatements, text -> new DangerStatement(new Narrative(text))),
        Filled.list(safetyGoals, text -> new SafetyGoal(new Narrative(text))),
        Filled.words(reasons));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[judgement]";
  }
}
