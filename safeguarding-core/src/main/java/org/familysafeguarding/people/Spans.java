// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Things that were so for a time, in the order they began; a copy is made for each change. */
record Spans<T>(ImmutableList<Span<T>> all) {

  static <T> Spans<T> none() {
    return new Spans<>(ImmutableList.of());
  }

  /** What was so on the day. */
  List<T> on(LocalDate day) {
    ImmutableList.Builder<T> standing = ImmutableList.builder();
    for (Span<T> span : all) {
      if (span.covers(day)) {
        standing.add(span.what());
      }
    }
    return standing.build();
  }

  /** Whether any such thing has begun and not ended. */
  boolean standing(Predicate<? super T> which) {
    return all.stream().anyMatch(span -> span.isOpen() && which.test(span.what()));
  }

  Spans<T> beginning(T what, LocalDate start) {
    Span<T> begun = new Span<>(what, start, Optional.empty());
    return new Spans<>(ImmutableList.<Span<T>>builder().addAll(all).add(begun).build());
  }

  Spans<T> ending(Predicate<? super T> which, LocalDate end) {
    return new Spans<>(
        all.stream()
            .map(span -> span.isOpen() && which.test(span.what()) ? span.endingOn(end) : span)
            .collect(ImmutableList.toImmutableList()));
  }
}
