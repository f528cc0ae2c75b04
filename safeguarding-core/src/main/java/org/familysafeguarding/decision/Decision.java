// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Subject;

/**
 * Whether proposed entries may be recorded in a case, and why.
 *
 * <p>It is found by difference: the case is judged as it is and as it would be, on the same day. A
 * closing proposed while an enquiry is open is refused, because the case would newly break the rule
 * that nothing is left open. A review conference held late is permitted: the time was lost already,
 * and recording it puts matters right.
 */
public final class Decision {

  private final CaseReview before;
  private final Optional<CaseReview> after;
  private final Optional<String> impossible;
  private final List<Objection> objections;

  private Decision(
      CaseReview before,
      Optional<CaseReview> after,
      Optional<String> impossible,
      List<Objection> objections) {
    this.before = before;
    this.after = after;
    this.impossible = impossible;
    this.objections = List.copyOf(objections);
  }

  /**
   * Decides on entries proposed for a case.
   *
   * <p>The day is the situation's, or the latest that an entry tells of where that is later.
   */
  public static Decision on(
      List<Entry> proposed, CaseFile file, Situation now, List<Rulebook> rulebooks) {
    requireNonNull(file, "file");
    Situation then = noEarlierThan(proposed, now);
    CaseReview before = CaseReview.of(file, then, rulebooks);
    try {
      CaseFile would = file.history().and(proposed).fold();
      CaseReview after = CaseReview.of(would, then, rulebooks);
      return new Decision(before, Optional.of(after), Optional.empty(), objections(before, after));
    } catch (ImpossibleHistoryException refused) {
      return new Decision(before, Optional.empty(), Optional.of(refused.reason()), List.of());
    }
  }

  private static Situation noEarlierThan(List<Entry> proposed, Situation now) {
    LocalDate latest =
        proposed.stream()
            .map(Entry::occurredOn)
            .filter(day -> day.isAfter(now.today()))
            .max(LocalDate::compareTo)
            .orElse(now.today());
    return new Situation(latest, now.calendar(), now.policy());
  }

  private static List<Objection> objections(CaseReview before, CaseReview after) {
    Multiset<Point> known = HashMultiset.create();
    before.findings().all().stream().filter(Decision::isWrong).map(Point::of).forEach(known::add);
    Change change = new Change(before.file().standing(), after.file().standing());
    return after.findings().all().stream()
        .filter(Decision::isWrong)
        .filter(each -> !known.remove(Point.of(each)))
        .flatMap(each -> Objection.to(each, change).stream())
        .toList();
  }

  private static boolean isWrong(Finding finding) {
    return Objection.objectsTo(finding.outcome());
  }

  /**
   * What makes two findings, one before and one after, tell of the same wrong.
   *
   * <p>A family is the same family when a child joins it.
   */
  private record Point(RuleId rule, Subject subject, Outcome outcome) {

    static Point of(Finding finding) {
      Subject subject = finding.subject();
      Subject same =
          subject.kind() == Subject.Kind.FAMILY
              ? new Subject(subject.kind(), subject.id(), Set.of())
              : subject;
      return new Point(finding.card().id(), same, finding.outcome());
    }
  }

  /** The gravest that any objection calls for; what cannot have happened is refused. */
  public Verdict verdict() {
    return impossible.isPresent()
        ? Verdict.REFUSE
        : objections.stream().map(Objection::verdict).reduce(Verdict.PERMIT, Verdict::or);
  }

  /** What the proposal would newly break or leave unknown; those that are only noted as well. */
  public List<Objection> objections() {
    return objections;
  }

  /** Why it cannot have happened beside what is recorded, where that is so; names nobody. */
  public Optional<String> impossible() {
    return impossible;
  }

  /** How the case stands without the proposal. */
  public CaseReview before() {
    return before;
  }

  /** How the case would stand with it; empty where it cannot have happened. */
  public Optional<CaseReview> after() {
    return after;
  }

  /** The verdict and what led to it, a line each; never anybody's name. */
  @Override
  public String toString() {
    return Stream.concat(
            Stream.concat(Stream.of(verdict().toString()), impossible.stream()),
            objections.stream().map(Objection::toString))
        .reduce((above, below) -> above + "\n" + below)
        .orElseThrow();
  }
}
