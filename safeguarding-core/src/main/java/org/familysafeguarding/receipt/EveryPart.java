// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.receipt;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * Every part of a value as one text, to be fingerprinted and never shown.
 *
 * <p>The {@code toString} of many types hides what is personal, so that two different narratives
 * would look alike; here nothing is hidden. Each text is given with its length, so that no two
 * values can have the same text.
 */
final class EveryPart {

  private static final ImmutableSet<Class<?>> PLAIN =
      ImmutableSet.of(
          String.class,
          Integer.class,
          Long.class,
          Boolean.class,
          LocalDate.class,
          Instant.class,
          YearMonth.class,
          URI.class);

  private final StringBuilder text = new StringBuilder();

  private EveryPart() {}

  static String of(Object value) {
    EveryPart parts = new EveryPart();
    parts.add(value);
    return parts.text.toString();
  }

  private void add(Object value) {
    if (value instanceof Record composed) {
      addRecord(composed);
    } else if (value instanceof Enum<?> constant) {
      addText(constant.name());
    } else if (value instanceof Optional<?> optional) {
      addAll(optional.stream().iterator(), '?');
    } else if (value instanceof Collection<?> several) {
      addAll(several.iterator(), '[');
    } else if (value instanceof Map<?, ?> pairs) {
      addAll(pairs.entrySet().iterator(), '{');
    } else if (value instanceof Map.Entry<?, ?> pair) {
      add(pair.getKey());
      add(pair.getValue());
    } else if (PLAIN.contains(value.getClass())) {
      addText(value.toString());
    } else {
      throw new IllegalStateException("No fingerprint can be taken of a " + value.getClass());
    }
  }

  private void addRecord(Record composed) {
    text.append('(');
    addText(composed.getClass().getSimpleName());
    for (RecordComponent component : composed.getClass().getRecordComponents()) {
      addText(component.getName());
      add(part(composed, component));
    }
    text.append(')');
  }

  private void addAll(Iterator<?> several, char bracket) {
    text.append(bracket);
    several.forEachRemaining(this::add);
    text.append(']');
  }

  private void addText(String plain) {
    text.append(plain.length()).append(':').append(plain);
  }

  private static Object part(Record composed, RecordComponent component) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(composed);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(
          "No part " + component.getName() + " of " + composed.getClass(), impossible);
    }
  }
}
