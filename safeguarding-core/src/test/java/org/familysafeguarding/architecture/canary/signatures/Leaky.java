// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.signatures;

import com.google.common.collect.ForwardingObject;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows how it is made. */
public final class Leaky extends ForwardingObject {

  public final Map<Integer, ImmutableSortedSet<Integer>> sorted = Map.of();

  private final ImmutableList<Integer> parts;

  public Leaky(ImmutableList<Integer> parts) {
    this.parts = parts;
  }

  @Override
  protected Object delegate() {
    return parts;
  }

  public List<ImmutableList<Integer>> names() {
    return List.of();
  }

  public boolean named(String other) {
    return other.isEmpty();
  }

  public List<String> aliases() {
    return List.of();
  }

  boolean perhaps(Optional<Integer> number) {
    return number.isPresent();
  }
}
