// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.base.Splitter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ids a case has used so far, and the ones it uses where it names none.
 *
 * <p>The first referral is R1 and the second R2; a type this list does not know is called by its
 * first letters.
 */
final class Ids {

  private static final Map<String, String> PREFIXES =
      Stream.of(
              "AbuseRelationshipId AB",
              "ActionId AC",
              "AdultId AD",
              "AgencyId LA",
              "AllocationId AL",
              "AssessmentId AS",
              "CareEpisodeId CE",
              "CareReviewId CR",
              "ChangeGoalId GO",
              "ChildId C",
              "ConferenceId IC",
              "ContactId CT",
              "CoreGroupId CG",
              "DepartureId DE",
              "DisclosureId D",
              "EnquiryId EN",
              "HouseholdId H",
              "PlacementId PL",
              "PlanId P",
              "PractitionerId SW",
              "ReferralId R",
              "RiskJudgementId RJ",
              "StrategyDiscussionId SD",
              "SupervisionId GS",
              "TeamId FS",
              "TransferId T",
              "VisitId V",
              "WorkbookEntryId WE")
          .map(Splitter.on(' ')::splitToList)
          .collect(Collectors.toUnmodifiableMap(each -> each.get(0), each -> each.get(1)));

  private static final Map<String, String> FIRST =
      Map.of("AgencyId", "LA", "RuleId", "referral.decided-in-time");

  private final Map<Class<?>, Set<String>> used = new LinkedHashMap<>();
  private final Map<Class<?>, Set<String>> introduced = new LinkedHashMap<>();

  /** Something is spoken of by its id. */
  void note(Class<?> type, String id) {
    used.computeIfAbsent(type, none -> new LinkedHashSet<>()).add(id);
  }

  /** Something is told for the first time, and has this id from now on. */
  void introduce(Class<?> type, String id) {
    introduced.computeIfAbsent(type, none -> new LinkedHashSet<>()).add(id);
  }

  /** The first of its type that the case has named. */
  Optional<String> firstUsed(Class<?> type) {
    return Stream.of(introduced, used)
        .flatMap(each -> each.getOrDefault(type, Set.of()).stream())
        .findFirst();
  }

  /** The first of its type; what it would be called where there is none yet. */
  String first(Class<?> type) {
    return firstUsed(type)
        .orElseGet(() -> FIRST.getOrDefault(type.getSimpleName(), prefix(type) + "1"));
  }

  /** A new id, the lowest number that is free. */
  String next(Class<?> type, String prefix) {
    Set<String> taken = introduced.getOrDefault(type, Set.of());
    int number = 1;
    while (taken.contains(prefix + number)) {
      number++;
    }
    return prefix + number;
  }

  static String prefix(Class<?> type) {
    return PREFIXES.getOrDefault(type.getSimpleName(), initials(type));
  }

  private static String initials(Class<?> type) {
    String name = type.getSimpleName().replaceAll("Id$", "");
    String capitals = name.replaceAll("[a-z0-9]", "");
    return capitals.length() > 1
        ? capitals
        : Words.bare(name).substring(0, Math.min(2, name.length())).toUpperCase(Locale.ROOT);
  }
}
