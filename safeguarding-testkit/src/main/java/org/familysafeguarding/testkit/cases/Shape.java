// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PersonName;

/** What can be told from the types of the domain about how their values are written. */
final class Shape {

  /** Components that a case calls by another name as well. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "Born.on",
          "born",
          "Expected.around",
          "expected",
          "Corrected.event",
          "instead",
          "ChildProtection.initialCategory",
          "category");

  /** Components that one value alone stands for, where it is not the first. */
  private static final Map<String, String> PRINCIPAL =
      Map.of("RiskJudgement", "level", "Grounds", "reasons");

  private Shape() {}

  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType many ? (Class<?>) many.getRawType() : (Class<?>) type;
  }

  static Type element(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  static boolean isMany(Type type) {
    return Collection.class.isAssignableFrom(raw(type));
  }

  static boolean isOptional(Type type) {
    return raw(type) == Optional.class;
  }

  /** A record that is nothing but a checked text, such as an id. */
  static boolean isWrappedText(Class<?> type) {
    return wraps(type, String.class) && type != Narrative.class;
  }

  static boolean isId(Class<?> type) {
    return isWrappedText(type) && type.getSimpleName().endsWith("Id") && type != EntryId.class;
  }

  /** A record of one component, which is written as that component is. */
  static boolean isWrapper(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && !CaseEvent.class.isAssignableFrom(type);
  }

  private static boolean wraps(Class<?> type, Class<?> wrapped) {
    return isWrapper(type) && type.getRecordComponents()[0].getType() == wrapped;
  }

  /** A record written as several fields, which may stand among the fields around it. */
  static boolean isGroup(Class<?> type) {
    return type.isRecord() && !isWrapper(type) && type != PersonName.class;
  }

  /** A sealed interface whose kinds are groups of fields. */
  static boolean isChoice(Class<?> type) {
    return type.isInterface() && type.isSealed();
  }

  static List<Class<?>> choices(Class<?> type) {
    return ImmutableList.copyOf(type.getPermittedSubclasses());
  }

  static String[] names(Class<?> type, RecordComponent component) {
    String words = Words.of(component.getName());
    String alias = ALIASES.get(type.getSimpleName() + "." + component.getName());
    return alias == null ? new String[] {words} : new String[] {alias, words};
  }

  static RecordComponent principal(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    String name = PRINCIPAL.getOrDefault(type.getSimpleName(), components[0].getName());
    return Arrays.stream(components)
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElse(components[0]);
  }

  /** The component that says which child a group is about, as in a conference's decisions. */
  static Optional<RecordComponent> child(Class<?> type) {
    return !isGroup(type)
        ? Optional.empty()
        : Arrays.stream(type.getRecordComponents())
            .filter(each -> each.getType() == ChildId.class)
            .findFirst();
  }

  /** A value of the type; what its constructor refuses, this refuses in the same words. */
  static Object make(Class<?> type, List<Object> values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getConstructor(types);
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof IllegalArgumentException cause) {
        throw cause;
      }
      throw new IllegalStateException(type + " could not be made", refused);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException(type + " could not be made", closed);
    }
  }
}
