// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.preparation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.people.ChildId;

/**
 * Which children an event is about: those it names, or else those named by what it goes on with, as
 * the review of a plan is about the child whose plan it is.
 */
final class Naming {

  private final Map<Object, Set<ChildId>> begunFor;

  private Naming(Map<Object, Set<ChildId>> begunFor) {
    this.begunFor = begunFor;
  }

  static Naming in(CaseFile file) {
    Map<Object, Set<ChildId>> begunFor = new LinkedHashMap<>();
    for (Entry entry : file.standing()) {
      Set<Object> parts = partsOf(entry.event());
      Set<ChildId> children = children(parts);
      if (!children.isEmpty()) {
        own(entry.event()).ifPresent(id -> begunFor.putIfAbsent(id, children));
      }
    }
    return new Naming(ImmutableMap.copyOf(begunFor));
  }

  boolean names(CaseEvent event, ChildId child) {
    Set<ChildId> named = children(partsOf(event));
    return named.isEmpty()
        ? first(event).filter(id -> begunFor.getOrDefault(id, Set.of()).contains(child)).isPresent()
        : named.contains(child);
  }

  private static Set<ChildId> children(Set<Object> parts) {
    return parts.stream()
        .filter(ChildId.class::isInstance)
        .map(ChildId.class::cast)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The id of what an event begins: the first part of the first part. */
  private static Optional<Object> own(CaseEvent event) {
    return first(event)
        .flatMap(part -> part instanceof Record begun ? first(begun) : Optional.empty());
  }

  private static Optional<Object> first(Object value) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    return components == null || components.length == 0
        ? Optional.empty()
        : Optional.of(part((Record) value, components[0]));
  }

  private static Set<Object> partsOf(Object whole) {
    ImmutableSet.Builder<Object> parts = ImmutableSet.builder();
    gather(whole, parts);
    return parts.build();
  }

  private static void gather(Object value, ImmutableSet.Builder<Object> parts) {
    if (value instanceof Record composed) {
      parts.add(composed);
      for (RecordComponent component : composed.getClass().getRecordComponents()) {
        gather(part(composed, component), parts);
      }
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(each -> gather(each, parts));
    } else if (value instanceof Collection<?> several) {
      several.forEach(each -> gather(each, parts));
    }
  }

  private static Object part(Record whole, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException("No part " + component.getName(), impossible);
    }
  }
}
