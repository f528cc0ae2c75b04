// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.rules.Because;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Subject;

/**
 * The same cases on two terms.
 *
 * <p>A council that thinks of visiting every 10 working days instead of every month learns which
 * children would have been seen too late. Two findings are about the same matter where rule,
 * subject and the beginning agree, and where a clock begins on another day, those of one rule and
 * subject that are left, in their order; a change is a difference of outcome, of due date or of
 * there being a finding at all. The edition that judged may differ without the matter coming out
 * differently.
 */
public record WhatIf(Terms first, Terms other) {

  public WhatIf {
    requireNonNull(first, "first");
    requireNonNull(other, "other");
  }

  /** One case compared. */
  public CaseDifference compare(CaseFile file) {
    ListMultimap<Point, Finding> before = byMatter(first.judge(file));
    ListMultimap<Point, Finding> after = byMatter(other.judge(file));
    ListMultimap<Thing, Finding> gone = leftOver(before, after);
    ListMultimap<Thing, Finding> come = leftOver(after, before);
    ImmutableList.Builder<FindingChange> changes = ImmutableList.builder();
    for (Point matter : Sets.intersection(before.keySet(), after.keySet())) {
      changes.addAll(changes(before.get(matter), after.get(matter)));
    }
    for (Thing thing : Sets.union(gone.keySet(), come.keySet())) {
      changes.addAll(changes(gone.get(thing), come.get(thing)));
    }
    return new CaseDifference(file.id(), changes.build());
  }

  /** Those of matters that the others know nothing of. */
  private static ListMultimap<Thing, Finding> leftOver(
      ListMultimap<Point, Finding> some, ListMultimap<Point, Finding> others) {
    ListMultimap<Thing, Finding> left = LinkedListMultimap.create();
    some.forEach(
        (matter, finding) -> {
          if (!others.containsKey(matter)) {
            left.put(new Thing(matter.rule(), matter.subject()), finding);
          }
        });
    return left;
  }

  /**
   * Cases compared one by one as they are asked for; the cases that come out alike are left out.
   */
  public Stream<CaseDifference> compare(Stream<CaseFile> files) {
    return files.map(this::compare).filter(each -> !each.isEmpty());
  }

  private static List<FindingChange> changes(List<Finding> before, List<Finding> after) {
    ImmutableList.Builder<FindingChange> changes = ImmutableList.builder();
    for (int turn = 0; turn < Math.max(before.size(), after.size()); turn++) {
      Optional<Finding> was = turnOf(before, turn);
      Optional<Finding> is = turnOf(after, turn);
      if (!was.map(WhatIf::standing).equals(is.map(WhatIf::standing))) {
        changes.add(new FindingChange(was, is));
      }
    }
    return changes.build();
  }

  private static Optional<Finding> turnOf(List<Finding> findings, int turn) {
    return turn < findings.size() ? Optional.of(findings.get(turn)) : Optional.empty();
  }

  private static List<Object> standing(Finding finding) {
    Optional<LocalDate> due = finding.due();
    return List.of(finding.outcome(), due, finding.because() instanceof Because.Clock);
  }

  private static ListMultimap<Point, Finding> byMatter(Findings findings) {
    ListMultimap<Point, Finding> byMatter = LinkedListMultimap.create();
    findings.all().forEach(each -> byMatter.put(Point.of(each), each));
    return byMatter;
  }

  private record Thing(RuleId rule, Subject subject) {}

  private record Point(RuleId rule, Subject subject, LocalDate beganOn) {

    static Point of(Finding finding) {
      return new Point(finding.card().id(), finding.subject(), finding.beganOn());
    }
  }
}
