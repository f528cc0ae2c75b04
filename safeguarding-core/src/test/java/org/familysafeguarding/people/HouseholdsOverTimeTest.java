// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.people.FamilyPeople.adult;
import static org.familysafeguarding.people.FamilyPeople.on;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class HouseholdsOverTimeTest {

  private static final LocalDate START = day("Mon 4 Mar 2024");
  private static final List<String> PEOPLE = List.of("A-1", "A-2", "A-3");

  /** A household recorded so many days after the one before. */
  record Move(int daysLater, int household, Set<Integer> members) {}

  @Property
  void onAnyDayEachHouseholdIsAsItWasLastRecorded(
      @ForAll("moves") @Size(max = 12) List<Move> moves) {
    Family.Builder told = Family.builder().named(new FamilyName("Quillfeather"));
    PEOPLE.forEach(id -> told.adultJoined(adult(id)));
    int[] days = new int[moves.size()];
    int latest = 0;
    for (int at = 0; at < moves.size(); at++) {
      latest += moves.get(at).daysLater();
      days[at] = latest;
      told.householdRecorded(household(moves.get(at)), on(START.plusDays(latest)));
    }
    Family family = told.build();
    for (int today = 0; today <= latest + 1; today++) {
      assertThat(family.householdsOn(START.plusDays(today)))
          .containsExactlyElementsOf(expected(moves, days, today));
    }
  }

  private static List<Household> expected(List<Move> moves, int[] days, int today) {
    return IntStream.range(0, moves.size())
        .filter(at -> days[at] <= today)
        .filter(at -> lastOfItsHousehold(moves, days, at, today))
        .mapToObj(at -> household(moves.get(at)))
        .toList();
  }

  private static boolean lastOfItsHousehold(List<Move> moves, int[] days, int at, int today) {
    return IntStream.range(at + 1, moves.size())
        .filter(later -> days[later] <= today)
        .noneMatch(later -> moves.get(later).household() == moves.get(at).household());
  }

  private static Household household(Move move) {
    Set<PersonId> members =
        move.members().stream()
            .map(member -> new AdultId(PEOPLE.get(member)))
            .collect(Collectors.toSet());
    return new Household(new HouseholdId("H-" + move.household()), members, Optional.empty());
  }

  @Provide
  Arbitrary<List<Move>> moves() {
    Arbitrary<Set<Integer>> members = Arbitraries.integers().between(0, 2).set().ofMinSize(1);
    return Combinators.combine(
            Arbitraries.integers().between(0, 5), Arbitraries.integers().between(1, 3), members)
        .as(Move::new)
        .list()
        .ofMaxSize(12);
  }
}
