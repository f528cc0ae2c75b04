// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.departure.RuleId;

/**
 * Something that somebody has to do for a family by a day.
 *
 * <p>It is known by its family, its rule if a rule asks for it, what it is about and its day, and
 * tells nothing else of the family.
 *
 * @param clashes what stands in the way of doing it on the last day
 */
public record WorkItem(
    PractitionerId practitioner, CaseFileId file, Duty duty, LocalDate dueBy, List<Clash> clashes) {

  /** What stands in the way. */
  public enum Clash {
    ALREADY_OVERDUE("overdue"),
    ON_LEAVE("on leave then"),
    NOT_A_WORKING_DAY("not a working day");

    private final String words;

    Clash(String words) {
      this.words = words;
    }

    /** Reads as prose: "on leave then". */
    @Override
    public String toString() {
      return words;
    }
  }

  public WorkItem {
    requireNonNull(practitioner, "practitioner");
    requireNonNull(file, "file");
    requireNonNull(duty, "duty");
    requireNonNull(dueBy, "dueBy");
    clashes = List.copyOf(clashes);
  }

  /**
   * What is to be done.
   *
   * @param rule the rule that asks for it; empty where group supervision agreed it
   * @param about of what in the file, told apart from all others
   * @param title what is asked, in one sentence that tells nothing of the family
   */
  public record Duty(Optional<RuleId> rule, String about, String title) {

    public Duty {
      requireNonNull(rule, "rule");
      requireNonNull(about, "about");
      requireNonNull(title, "title");
    }
  }
}
