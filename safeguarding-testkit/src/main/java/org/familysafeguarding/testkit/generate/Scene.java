// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PersonId;

/** The case as it stands on a day of the story, and the chance by which it goes on. */
record Scene(CaseFile file, LocalDate today, RandomSource random) {

  private static final List<String> WORDS =
      List.of(
          "The kitchen was warm and there was food.",
          "Nobody answered the door.",
          "The school has seen no bruises since the spring.",
          "Mother says she has not been drinking; \"not since Easter\".",
          "An aunt collects the children on Fridays.",
          "Zoë's drawing shows – as before – an empty house.");

  CaseHistory history() {
    return file.history();
  }

  /** An id that nothing else in the history has. */
  String freshId(String prefix) {
    return prefix + (history().version() + 1);
  }

  /** Something somebody wrote, signed so that it can be told from what stands in other entries. */
  Narrative words() {
    return new Narrative(random.oneOf(WORDS) + " " + signature(history().version() + 1));
  }

  /** What all words of the entry at that place of the history end with. */
  static String signature(long place) {
    return "[written in entry " + place + "]";
  }

  /** One of these, where there are any. */
  <T> Optional<T> one(List<T> choices) {
    return choices.isEmpty() ? Optional.empty() : Optional.of(random.oneOf(choices));
  }

  /** One or more of these, where there are any. */
  <T> Optional<Set<T>> some(Collection<? extends T> choices) {
    return choices.isEmpty() ? Optional.empty() : Optional.of(random.someOf(choices));
  }

  /** None, some or all of these. */
  <T> Set<T> perhapsSome(Collection<? extends T> choices) {
    return choices.isEmpty() || random.chance(40) ? ImmutableSet.of() : random.someOf(choices);
  }

  /** This, or nothing. */
  <T> Optional<T> perhaps(T thing) {
    return random.chance(50) ? Optional.of(thing) : Optional.empty();
  }

  /** The children who are alive. */
  List<Child> livingChildren() {
    return file.family().children().stream().filter(child -> isAlive(child.id())).toList();
  }

  /** The children who are alive and whose case is open today. */
  List<ChildId> children() {
    return livingChildren().stream()
        .map(Child::id)
        .filter(child -> file.openness().isOpenOn(child, today))
        .toList();
  }

  List<AdultId> adults() {
    return file.family().adults().stream().map(Adult::id).filter(this::isAlive).toList();
  }

  /** Everybody in the family who is alive. */
  List<PersonId> people() {
    return ImmutableList.<PersonId>builder()
        .addAll(livingChildren().stream().map(Child::id).iterator())
        .addAll(adults())
        .build();
  }

  private boolean isAlive(PersonId person) {
    return file.family().diedOn(person).isEmpty();
  }

  List<PractitionerId> practitioners() {
    return file.team().practitioners().stream().map(Practitioner::id).toList();
  }

  List<Agency> agencies() {
    return file.team().agencies();
  }

  /** A meeting, where there is any practitioner to go to it. */
  Optional<Attendance> meeting() {
    Optional<Set<PractitionerId>> going = some(practitioners());
    return going.map(
        present ->
            new Attendance(
                present,
                perhapsSome(Sets.difference(ImmutableSet.copyOf(practitioners()), present)),
                perhapsSome(people())));
  }
}
