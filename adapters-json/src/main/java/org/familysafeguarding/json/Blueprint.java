// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** How values of one record class are put together and taken apart. */
final class Blueprint {

  private final Class<?> type;
  private final List<Part> parts;
  private final Constructor<?> constructor;

  private Blueprint(Class<?> type, List<Part> parts, Constructor<?> constructor) {
    this.type = type;
    this.parts = parts;
    this.constructor = constructor;
  }

  static Blueprint of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException("type must be a record, but was " + type.getName());
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      List<Part> parts = Arrays.stream(components).map(Part::new).toList();
      Constructor<?> constructor = type.getConstructor(types);
      constructor.trySetAccessible();
      return new Blueprint(type, parts, constructor);
    } catch (NoSuchMethodException hidden) {
      throw new IllegalStateException("The constructor of " + type + " must be public", hidden);
    }
  }

  Class<?> type() {
    return type;
  }

  List<Part> parts() {
    return parts;
  }

  /** A value of these parts; what its constructor refuses, this refuses in the same words. */
  Object make(Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof IllegalArgumentException cause) {
        throw cause;
      }
      throw new IllegalStateException(type + " could not be made", refused);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException(type + " could not be made", closed);
    }
  }

  /** One component of the record. */
  record Part(RecordComponent component, Method accessor) {

    /** What is public is called oftenest, so that it is public is not asked at each call. */
    Part(RecordComponent component) {
      this(component, component.getAccessor());
      accessor.trySetAccessible();
    }

    String name() {
      return component.getName();
    }

    Type type() {
      return component.getGenericType();
    }

    Object of(Object whole) {
      try {
        return accessor.invoke(whole);
      } catch (ReflectiveOperationException closed) {
        throw new IllegalStateException(component + " could not be read", closed);
      }
    }
  }
}
