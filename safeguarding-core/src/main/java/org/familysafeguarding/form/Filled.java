// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;
import org.jspecify.annotations.Nullable;

/** Reads what is known to have been filled in, because a complete form was checked before. */
final class Filled {

  private Filled() {}

  static <T> T in(@Nullable T typed) {
    return requireNonNull(typed, "a form is read only after it was found complete");
  }

  static <T> T in(@Nullable String typed, Function<String, T> reading) {
    return reading.apply(in(typed));
  }

  static <T> Optional<T> ifAny(@Nullable String typed, Function<String, T> reading) {
    return Optional.ofNullable(typed).filter(text -> !text.isBlank()).map(reading);
  }

  static <T> Set<T> set(List<String> typed, Function<String, T> reading) {
    return typed.stream().map(reading).collect(ImmutableSet.toImmutableSet());
  }

  static <F, T> List<T> list(List<F> typed, Function<F, T> reading) {
    return typed.stream().map(reading).collect(ImmutableList.toImmutableList());
  }

  static Narrative words(@Nullable String typed) {
    return in(typed, Narrative::new);
  }

  static PractitionerId practitioner(@Nullable String typed) {
    return in(typed, PractitionerId::new);
  }

  static Set<ChildId> children(List<String> typed) {
    return set(typed, ChildId::new);
  }
}
