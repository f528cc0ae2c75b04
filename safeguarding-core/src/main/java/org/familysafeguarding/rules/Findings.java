// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.familysafeguarding.departure.RuleId;

/** The findings of one or more rules, kept and broken alike, in a stable order. */
public final class Findings {

  private static final Findings NONE = new Findings(List.of());

  private final List<Finding> all;

  private Findings(List<Finding> all) {
    this.all = ImmutableList.copyOf(all);
  }

  /** No findings: the rule asks nothing of this case. */
  public static Findings none() {
    return NONE;
  }

  public static Findings of(List<Finding> findings) {
    return new Findings(findings);
  }

  /** One finding for each thing judged. */
  public static <T> Findings forEach(List<T> judged, Function<T, Finding> judge) {
    ImmutableList.Builder<Finding> found = ImmutableList.builderWithExpectedSize(judged.size());
    judged.forEach(each -> found.add(judge.apply(each)));
    return new Findings(found.build());
  }

  /** A finding for each thing judged to which the rule applies. */
  public static <T> Findings forEachThatApplies(
      List<T> judged, Function<T, Optional<Finding>> judge) {
    return new Findings(judged.stream().map(judge).flatMap(Optional::stream).toList());
  }

  /** All of several, in that order. */
  public static Findings join(Stream<Findings> several) {
    ImmutableList.Builder<Finding> all = ImmutableList.builder();
    several.forEach(each -> all.addAll(each.all));
    return new Findings(all.build());
  }

  public List<Finding> all() {
    return all;
  }

  /** What one rule found. */
  public List<Finding> of(RuleId rule) {
    return all.stream().filter(each -> each.card().id().equals(rule)).toList();
  }

  /** What stands one way. */
  public List<Finding> that(Outcome outcome) {
    return all.stream().filter(each -> each.outcome() == outcome).toList();
  }

  /** What went, or is going, wrong. */
  public List<Finding> breaches() {
    return all.stream().filter(Finding::isBreach).toList();
  }

  /** What somebody still has to do by a date. */
  public List<Finding> outstanding() {
    return all.stream().filter(each -> each.outcome().isOutstanding()).toList();
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Findings that && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  /** One finding to a line. */
  @Override
  public String toString() {
    return String.join("\n", all.stream().map(Finding::toString).toList());
  }
}
