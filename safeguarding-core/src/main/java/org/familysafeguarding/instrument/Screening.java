// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.people.PersonId;

/** A screening tool filled in about one person, and what was answered. */
public record Screening(
    ScreeningId id, ScreeningTool tool, PersonId about, PractitionerId by, List<Answer> answers) {

  /** Refuses an answer the tool does not allow, and one item answered twice. */
  public Screening {
    requireNonNull(id, "id");
    requireNonNull(tool, "tool");
    requireNonNull(about, "about");
    requireNonNull(by, "by");
    answers = List.copyOf(requireNonNull(answers, "answers"));
    for (Answer answer : answers) {
      checkArgument(
          tool.allows(answer.item(), answer.value()),
          "Item %s of %s in screening %s cannot be answered with %s",
          answer.item(),
          tool,
          id,
          answer.value());
    }
    long different = answers.stream().map(Answer::item).distinct().count();
    checkArgument(different == answers.size(), "Screening %s answers an item twice", id);
  }

  /** What was answered to that item; empty where it was left out. */
  public OptionalInt answerTo(int item) {
    return answers.stream().filter(each -> each.item() == item).mapToInt(Answer::value).findFirst();
  }
}
