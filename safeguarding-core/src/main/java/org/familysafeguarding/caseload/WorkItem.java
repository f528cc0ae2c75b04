// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.departure.RuleId;

/**
 * Something that somebody has to do for a family by a day.
 *
 * <p>It is known by its family, its rule, what it is about and its day, and tells nothing else of
 * the family.
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

  /** Which rule asks for it, of what in the file, and in one sentence what it asks. */
  public record Duty(RuleId rule, String about, String title) {

    public Duty {
      requireNonNull(rule, "rule");
      requireNonNull(about, "about");
      requireNonNull(title, "title");
    }
  }
}
