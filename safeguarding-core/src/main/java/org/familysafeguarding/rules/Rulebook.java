// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.departure.RuleId;

/**
 * A body of rules through time: editions that follow one another without gap or overlap.
 *
 * <p>Each thing in a case is judged by the edition in force on the day its clock started, so that a
 * referral of November 2023 is judged by the guidance of that November even when its assessment
 * ends under the next. What began before the first edition cannot be judged, and the finding says
 * so.
 */
public final class Rulebook {

  private final String name;
  private final List<RulebookEdition> editions;
  private final Editions forJudging;

  private Rulebook(String name, List<RulebookEdition> editions) {
    this.name = name;
    this.editions = editions;
    this.forJudging = new Editions(name, editions);
  }

  /** A rulebook of these editions, oldest first; refuses gaps, overlaps and an end. */
  public static Rulebook of(String name, List<RulebookEdition> editions) {
    requireNonNull(name, "name");
    List<RulebookEdition> copy = List.copyOf(editions);
    checkArgument(!copy.isEmpty(), "%s must have at least one edition", name);
    for (int i = 1; i < copy.size(); i++) {
      Optional<LocalDate> end = copy.get(i - 1).inForce().endExclusive();
      LocalDate start = copy.get(i).inForce().startInclusive();
      checkArgument(
          end.equals(Optional.of(start)),
          "In %s, edition %s must end on %s, the day edition %s begins",
          name,
          copy.get(i - 1).name(),
          start,
          copy.get(i).name());
    }
    checkArgument(
        copy.get(copy.size() - 1).inForce().endExclusive().isEmpty(),
        "The last edition of %s must have no end",
        name);
    return new Rulebook(name, copy);
  }

  public String name() {
    return name;
  }

  public List<RulebookEdition> editions() {
    return editions;
  }

  /** The edition in force on that day; empty before the first. */
  public Optional<RulebookEdition> inForceOn(LocalDate day) {
    return editions.stream().filter(each -> each.inForce().contains(day)).findFirst();
  }

  /** This rulebook with nothing but these rules on its pages, in the same editions. */
  public Rulebook keeping(Set<RuleId> rules) {
    return new Rulebook(name, editions.stream().map(each -> each.keeping(rules)).toList());
  }

  /** How a case stands; what has not happened by today is left out of account. */
  public Findings judge(CaseFile file, Situation now) {
    List<Finding> told = new ArrayList<>();
    addFindings(file.asItStoodOn(now.today()), now, told);
    return Findings.of(told);
  }

  /** Adds how a case stands, of which nothing is left to be left out of account. */
  void addFindings(CaseFile asItStood, Situation now, List<Finding> told) {
    new Judging(forJudging, asItStood, now).addTo(told);
  }

  @Override
  public String toString() {
    return name + " in " + editions.size() + (editions.size() == 1 ? " edition" : " editions");
  }
}
