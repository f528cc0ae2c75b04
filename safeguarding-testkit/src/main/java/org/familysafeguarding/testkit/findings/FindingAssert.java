// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.findings;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Outcome;

/** Assertions about one finding; each failure shows the finding as a line of a report. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

  FindingAssert(Finding actual) {
    super(actual, FindingAssert.class);
  }

  /** That it is about this child, or about the thing of this name, such as {@code EN1}. */
  @CanIgnoreReturnValue
  public FindingAssert about(String childOrId) {
    return check(isAbout(childOrId, actual), "to be about " + childOrId);
  }

  static boolean isAbout(String childOrId, Finding finding) {
    return finding.subject().id().equals(childOrId)
        || finding.subject().children().stream().map(ChildId::value).anyMatch(childOrId::equals);
  }

  /** That it stands so. */
  @CanIgnoreReturnValue
  public FindingAssert hasOutcome(Outcome outcome) {
    return check(actual.outcome() == outcome, "to be " + outcome);
  }

  /** That this is the last day in time. */
  @CanIgnoreReturnValue
  public FindingAssert isDue(LocalDate lastDay) {
    return check(actual.due().equals(Optional.of(lastDay)), "to be due by " + lastDay);
  }

  /** That it has no clock. */
  @CanIgnoreReturnValue
  public FindingAssert hasNoClock() {
    return check(actual.due().isEmpty(), "to have no clock");
  }

  /** That its clock, or the facts it rests on, began on this day. */
  @CanIgnoreReturnValue
  public FindingAssert began(LocalDate on) {
    return check(actual.beganOn().equals(on), "to have begun on " + on);
  }

  /** That its reason, in words, has this in it. */
  @CanIgnoreReturnValue
  public FindingAssert because(String words) {
    return check(
        actual.because().inWords().contains(words),
        "to have a reason with \"" + words + "\" in it");
  }

  /** That it rests on these entries and no others, in this order. */
  @CanIgnoreReturnValue
  public FindingAssert becauseOf(String... entries) {
    List<String> evidence =
        actual.because().evidence().stream().map(Occurrence::entry).map(Object::toString).toList();
    return check(
        evidence.equals(List.of(entries)),
        "to rest on " + Arrays.toString(entries) + ", not on " + evidence);
  }

  private FindingAssert check(boolean holds, String wanted) {
    if (!holds) {
      throw failure("Expected the finding %s, but it was:%n%s", wanted, actual);
    }
    return this;
  }
}
