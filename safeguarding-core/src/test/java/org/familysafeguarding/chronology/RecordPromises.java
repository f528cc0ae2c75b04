// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.chronology;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What every record of the domain promises, checked on a sample that is filled in. */
public final class RecordPromises {

  private RecordPromises() {}

  /** Nothing may be missing, and no collection can be changed from outside. */
  public static void areKeptBy(Record sample) {
    RecordComponent[] components = sample.getClass().getRecordComponents();
    for (int at = 0; at < components.length; at++) {
      if (!components[at].getType().isPrimitive()) {
        refusesToMiss(sample, at);
      }
      if (Collection.class.isAssignableFrom(components[at].getType())) {
        keepsItsOwn(sample, at);
      }
    }
    assertThat(rebuilt(sample, values(sample))).isEqualTo(sample).hasSameHashCodeAs(sample);
  }

  private static void refusesToMiss(Record sample, int at) {
    List<Object> values = new ArrayList<>(values(sample));
    values.set(at, null);
    String name = sample.getClass().getRecordComponents()[at].getName();
    assertThatExceptionOfType(NullPointerException.class)
        .as("%s without %s", sample.getClass().getSimpleName(), name)
        .isThrownBy(() -> rebuilt(sample, values))
        .satisfies(
            refusal ->
                assertThat(requireNonNull(refusal.getMessage()))
                    .matches(message -> message.equals(name) || message.endsWith(" id")));
  }

  private static void keepsItsOwn(Record sample, int at) {
    List<Object> values = new ArrayList<>(values(sample));
    Collection<?> given = mutable((Collection<?>) values.get(at));
    values.set(at, given);
    Record copy = rebuilt(sample, values);
    given.clear();
    assertThat(copy).isEqualTo(sample);
    Collection<?> kept = (Collection<?>) values(copy).get(at);
    assertThat(kept).as("%s must be filled in", sample.getClass().getSimpleName()).isNotEmpty();
    assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  private static Collection<?> mutable(Collection<?> given) {
    return given instanceof Set<?> ? new LinkedHashSet<>(given) : new ArrayList<>(given);
  }

  private static List<Object> values(Record sample) {
    return Arrays.stream(sample.getClass().getRecordComponents())
        .map(component -> valueOf(component, sample))
        .toList();
  }

  private static Object valueOf(RecordComponent component, Record sample) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(sample);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Record rebuilt(Record sample, List<Object> values) {
    Class<?>[] types =
        Arrays.stream(sample.getClass().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<? extends Record> constructor = sample.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
