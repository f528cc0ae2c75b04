// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Takes out of a value, part by part, what a viewer may not see.
 *
 * <p>A part that is withheld leaves the list, set or option it stands in; where the whole cannot do
 * without it, the whole is withheld in its turn. So nothing has to be known here of what the parts
 * are, and a part added tomorrow is looked at as well.
 */
final class Rewriting {

  /** Stands for a part that may not be seen. */
  static final Object WITHHELD = new Object();

  private final UnaryOperator<Object> judge;

  /**
   * Rewrites by this judge of single parts.
   *
   * @param judge gives the part itself, another in its place, or {@link #WITHHELD}
   */
  Rewriting(UnaryOperator<Object> judge) {
    this.judge = judge;
  }

  /** The value as it may be seen; empty where nothing of it may. */
  <T> Optional<T> of(T value, Class<T> type) {
    Object seen = seen(value);
    return seen == WITHHELD ? Optional.empty() : Optional.of(type.cast(seen));
  }

  private Object seen(Object value) {
    Object judged = judge.apply(value);
    if (judged != value) {
      return judged;
    }
    if (value instanceof Record composed) {
      return composed(composed);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(this::seen).filter(each -> each != WITHHELD);
    }
    if (value instanceof Set<?> set) {
      return ImmutableSet.copyOf(left(set));
    }
    if (value instanceof Collection<?> several) {
      return left(several);
    }
    return value instanceof Map<?, ?> pairs ? leftOf(pairs) : value;
  }

  private List<Object> left(Collection<?> several) {
    return several.stream()
        .map(this::seen)
        .filter(each -> each != WITHHELD)
        .collect(ImmutableList.toImmutableList());
  }

  private Map<Object, Object> leftOf(Map<?, ?> pairs) {
    ImmutableMap.Builder<Object, Object> left = ImmutableMap.builder();
    pairs.forEach(
        (key, value) -> {
          Object seenKey = seen(key);
          Object seenValue = seen(value);
          if (seenKey != WITHHELD && seenValue != WITHHELD) {
            left.put(seenKey, seenValue);
          }
        });
    return left.buildKeepingLast();
  }

  private Object composed(Record whole) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    Object[] parts = new Object[components.length];
    for (int at = 0; at < parts.length; at++) {
      parts[at] = seen(part(whole, components[at]));
      if (parts[at] == WITHHELD) {
        return WITHHELD;
      }
    }
    return made(whole.getClass(), components, parts);
  }

  private static Object part(Record whole, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException("No part " + component.getName(), impossible);
    }
  }

  /** What its type refuses, now that a part is missing, cannot be shown either. */
  private static Object made(Class<?> type, RecordComponent[] components, Object[] parts) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (InvocationTargetException refused) {
      return WITHHELD;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Cannot make a " + type.getSimpleName(), impossible);
    }
  }
}
