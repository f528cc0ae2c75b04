// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;

/**
 * Makes events, and everything in them, of what a case says, by the types of their components.
 *
 * <p>It knows no kind of event by name: a new kind can be told in a case as soon as there is one.
 * An empty answer means that a problem has been noted.
 */
final class Binder {

  private final Texts texts;
  private final Records records;

  Binder(Story story) {
    this.texts = new Texts(story);
    this.records = new Records(this, story);
  }

  Texts texts() {
    return texts;
  }

  Records records() {
    return records;
  }

  /** The event of that kind, its fields among the ones around it. */
  Optional<CaseEvent> event(EventKind kind, Fields fields) {
    return records.read(kind.type(), fields, Map.of()).map(CaseEvent.class::cast);
  }

  /** A value of that type, as it is written. */
  Optional<Object> read(Type type, Written value, Fields around) {
    if (Shape.isOptional(type)) {
      return value.isNothing()
          ? Optional.of(Optional.empty())
          : read(Shape.element(type, 0), value, around).map(Optional::of);
    }
    if (Shape.isMany(type)) {
      return many(type, value, around);
    }
    Class<?> raw = Shape.raw(type);
    if (raw == Map.class) {
      return map(type, value, around);
    }
    if (raw == CaseEvent.class) {
      return eventNamed(value, around);
    }
    if (texts.reads(raw)) {
      return texts.read(raw, value);
    }
    return composed(raw, value, around);
  }

  private Optional<Object> composed(Class<?> type, Written value, Fields around) {
    if (Shape.isChoice(type)) {
      return new Choices(this).read(type, value, around);
    }
    if (Shape.isWrapper(type)) {
      return read(type.getRecordComponents()[0].getGenericType(), value, around)
          .flatMap(held -> made(type, List.of(held), value));
    }
    if (value.isMap()) {
      Fields own = value.fields();
      Optional<Object> made = records.read(type, own, Map.of());
      own.refuseOthers();
      return made;
    }
    RecordComponent principal = Shape.principal(type);
    return read(principal.getGenericType(), value, around)
        .flatMap(held -> records.read(type, around, Map.of(principal.getName(), held)));
  }

  private static Optional<Object> made(Class<?> type, List<Object> values, Written value) {
    try {
      return Optional.of(Shape.make(type, values));
    } catch (IllegalArgumentException refused) {
      value.problem(String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<Object> eventNamed(Written value, Fields around) {
    return Events.kind(value).flatMap(kind -> event(kind, around));
  }

  private Optional<Object> many(Type type, Written value, Fields around) {
    Type element = Shape.element(type, 0);
    Class<?> raw = Shape.raw(element);
    Optional<RecordComponent> child = Shape.child(raw);
    List<Optional<Object>> all;
    if (child.isPresent() && !value.isText()) {
      all = new ChildByChild(this, raw, child.get()).read(value);
    } else {
      List<Written> items = texts.hasCommas(raw) ? value.itemsOrCommas() : value.items();
      all = items.stream().map(item -> read(element, item, around)).toList();
    }
    return all.stream().allMatch(Optional::isPresent)
        ? Optional.of(collected(type, all.stream().flatMap(Optional::stream).toList()))
        : Optional.empty();
  }

  static Object collected(Type type, Collection<Object> values) {
    return Shape.raw(type) == Set.class
        ? ImmutableSet.copyOf(values)
        : ImmutableList.copyOf(values);
  }

  private Optional<Object> map(Type type, Written value, Fields around) {
    if (value.isNothing()) {
      return Optional.of(ImmutableMap.of());
    }
    Fields fields = value.fields();
    Map<Object, Object> made = new LinkedHashMap<>();
    boolean sound = true;
    for (String name : fields.names()) {
      Optional<Written> held = fields.take(name);
      Optional<Object> key = texts.constant(Shape.raw(Shape.element(type, 0)), name, value);
      Optional<Object> content = held.flatMap(each -> read(Shape.element(type, 1), each, around));
      sound &= key.isPresent() && content.isPresent();
      key.ifPresent(k -> content.ifPresent(c -> made.put(k, c)));
    }
    return sound ? Optional.of(ImmutableMap.copyOf(made)) : Optional.empty();
  }
}
