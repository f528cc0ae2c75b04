// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Set;
import org.familysafeguarding.people.ChildId;

/** What a finding is about: one referral, enquiry, plan or the like, and the children concerned. */
public record Subject(Kind kind, String id, Set<ChildId> children) {

  /** The kinds of thing a finding can be about. */
  public enum Kind {
    FAMILY,
    CHILD,
    REFERRAL,
    ASSESSMENT,
    STRATEGY_DISCUSSION,
    ENQUIRY,
    TRANSFER,
    CONFERENCE,
    PLAN,
    CORE_GROUP,
    ABUSE_RELATIONSHIP,
    GROUP_SUPERVISION,
    ADULT,
    TEAM,
    PRACTITIONER,
    ALLOCATION,
    VISIT,
    EPISODE_OF_CARE,
    PLACEMENT,
    CARE_REVIEW,
    EMERGENCY_POWER,
    PROCEEDINGS,
    FAMILY_MEETING,
    MISSING_EPISODE,
    INCIDENT,
    ALLEGATION,
    CLOSURE,
    RISK_JUDGEMENT,
    WORKBOOK_ENTRY,
    MONTH,
    MODULE,
    PARENTING_ASSESSMENT,
    INSTRUMENT,
    DISCLOSURE;

    /** In English: "core group". */
    String noun() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public Subject {
    requireNonNull(kind, "kind");
    children = ImmutableSortedSet.copyOf(children);
    checkArgument(!id.isBlank(), "id of a subject must not be blank");
  }

  /** The thing of that kind and name, concerning one child. */
  public static Subject of(Kind kind, Record id, ChildId child) {
    return of(kind, id, ImmutableSortedSet.of(child));
  }

  /** The thing of that kind and name, concerning these children. */
  public static Subject of(Kind kind, Record id, Set<ChildId> children) {
    return new Subject(kind, id.toString(), children);
  }

  /** In these words. */
  String in(Wording wording) {
    return named(wording.said(kind).toString());
  }

  private String named(String noun) {
    String named = noun + " " + id;
    return children.isEmpty()
        ? named
        : named + " " + children.toString().replace('[', '(').replace(']', ')');
  }

  /** Reads "enquiry EN1 (C1, C2)". */
  @Override
  public String toString() {
    return named(kind.noun());
  }
}
