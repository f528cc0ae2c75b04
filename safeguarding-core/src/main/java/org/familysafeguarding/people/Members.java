// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The people of a family in the order they joined it, and the days on which some of them died. */
record Members(
    ImmutableMap<ChildId, Child> children,
    ImmutableMap<AdultId, Adult> adults,
    ImmutableMap<PersonId, LocalDate> deaths) {

  static Members none() {
    return new Members(ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());
  }

  boolean includes(PersonId person) {
    return children.containsKey(person) || adults.containsKey(person);
  }

  Optional<PersonName> nameOf(PersonId person) {
    return person instanceof ChildId child
        ? Optional.ofNullable(children.get(child)).map(Child::name)
        : Optional.ofNullable(adults.get(person)).map(Adult::name);
  }

  Optional<LocalDate> bornOn(PersonId person) {
    if (person instanceof ChildId child) {
      Child known = children.get(child);
      return known != null && known.birth() instanceof Birth.Born born
          ? Optional.of(born.on())
          : Optional.empty();
    }
    return Optional.ofNullable(adults.get(person)).flatMap(Adult::bornOn);
  }

  Members joinedBy(Child child) {
    requireNew(child.id());
    return with(child);
  }

  Members joinedBy(Adult adult) {
    requireNew(adult.id());
    return with(adult);
  }

  Members updated(Child child) {
    requireKnown(child.id());
    return with(child);
  }

  Members updated(Adult adult) {
    requireKnown(adult.id());
    return with(adult);
  }

  Members born(ChildId child, LocalDate on, Sex sex) {
    Child expected = children.get(child);
    if (expected == null) {
      throw notJoined(child);
    }
    return with(expected.bornOn(on, sex));
  }

  /** Hearing of the same death again changes nothing. */
  Members died(PersonId person, LocalDate on) {
    requireKnown(person);
    LocalDate before = deaths.getOrDefault(person, on);
    checkArgument(
        on.equals(before),
        "%s is recorded as having died on %s already; correct that entry instead",
        person,
        before);
    return new Members(children, adults, with(deaths, person, on));
  }

  void requireKnown(PersonId person) {
    if (!includes(person)) {
      throw notJoined(person);
    }
  }

  private static IllegalArgumentException notJoined(PersonId person) {
    return new IllegalArgumentException(
        person + " has not joined the family yet; record that first");
  }

  private void requireNew(PersonId person) {
    checkArgument(
        !includes(person), "%s has joined the family already; update them instead", person);
  }

  private Members with(Child child) {
    return new Members(with(children, child.id(), child), adults, deaths);
  }

  private Members with(Adult adult) {
    return new Members(children, with(adults, adult.id(), adult), deaths);
  }

  private static <K, V> ImmutableMap<K, V> with(Map<K, V> known, K key, V value) {
    Map<K, V> changed = new LinkedHashMap<>(known);
    changed.put(key, value);
    return ImmutableMap.copyOf(changed);
  }
}
