// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything of the library that can be reached from a thing by asking it what it holds. */
final class Reachable {

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> waiting = new ArrayDeque<>();

  private Reachable() {}

  /** The things themselves, and all that can be reached from them. */
  static Stream<Object> from(Collection<?> things) {
    Reachable reachable = new Reachable();
    reachable.waiting.addAll(things);
    while (!reachable.waiting.isEmpty()) {
      reachable.visit(reachable.waiting.remove());
    }
    return reachable.seen.stream();
  }

  private void visit(Object thing) {
    if (thing instanceof Collection<?> many) {
      waiting.addAll(many);
    } else if (thing instanceof Map<?, ?> map) {
      waiting.addAll(map.keySet());
      waiting.addAll(map.values());
    } else if (thing instanceof Optional<?> perhaps) {
      perhaps.ifPresent(waiting::add);
    } else if (thing.getClass().getName().startsWith("org.familysafeguarding.")
        && seen.add(thing)) {
      parts(thing).forEach(part -> waiting.add(ask(part, thing)));
    }
  }

  private static List<Method> parts(Object thing) {
    if (thing.getClass().isRecord()) {
      return Stream.of(thing.getClass().getRecordComponents())
          .map(RecordComponent::getAccessor)
          .toList();
    }
    return Stream.of(thing.getClass().getMethods())
        .filter(method -> method.getDeclaringClass() == thing.getClass())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() != void.class)
        .toList();
  }

  private static Object ask(Method part, Object thing) {
    try {
      part.setAccessible(true);
      return part.invoke(thing);
    } catch (ReflectiveOperationException unexpected) {
      throw new LinkageError(part + " of " + thing.getClass(), unexpected);
    }
  }
}
