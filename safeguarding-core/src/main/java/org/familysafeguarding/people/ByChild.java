// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What a case file holds of one kind, found by the children it is about. */
public final class ByChild<T> {

  private final ImmutableListMultimap<ChildId, T> about;

  private ByChild(ImmutableListMultimap<ChildId, T> about) {
    this.about = about;
  }

  /** All of these, each under every child that it is about. */
  public static <T> ByChild<T> of(
      List<T> all, Function<T, ? extends Collection<ChildId>> children) {
    ImmutableListMultimap.Builder<ChildId, T> about = ImmutableListMultimap.builder();
    for (T each : all) {
      for (ChildId child : children.apply(each)) {
        about.put(child, each);
      }
    }
    return new ByChild<>(about.build());
  }

  /** Those about this child, in the order in which they were given; often none. */
  public List<T> about(ChildId child) {
    return about.get(child);
  }
}
