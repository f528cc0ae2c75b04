// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.rules.Subject;

/** One line of a worklist: what a rule asks for in one file, by when and of whom. */
public record WorkItem(
    CaseFileId file, RuleId rule, Subject subject, LocalDate dueBy, Responsible responsible) {

  public WorkItem {
    requireNonNull(file, "file");
    requireNonNull(rule, "rule");
    requireNonNull(subject, "subject");
    requireNonNull(dueBy, "dueBy");
    requireNonNull(responsible, "responsible");
  }

  /** Whether the last day in time has passed. */
  public boolean isOverdueOn(LocalDate today) {
    return today.isAfter(dueBy);
  }

  /** Names rule, file and ids, and nobody. */
  @Override
  public String toString() {
    return rule + " for " + subject + " in " + file + ", due by " + dueBy;
  }
}
