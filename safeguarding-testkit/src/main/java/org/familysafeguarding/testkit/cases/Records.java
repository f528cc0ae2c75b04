// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes records of the fields that a case gives them, and fills in what it does not.
 *
 * <p>What stands in a group of its own in the code may stand among the fields around it in a case.
 */
final class Records {

  private final Binder binder;
  private final Defaults defaults;

  Records(Binder binder, Story story) {
    this.binder = binder;
    this.defaults = new Defaults(binder, story);
  }

  /** A record of these fields, some of its components being known already. */
  Optional<Object> read(Class<?> type, Fields fields, Map<String, Object> known) {
    Making making = new Making(type, fields, new LinkedHashMap<>(known));
    defaults.begin(type);
    List<RecordComponent> unsaid = new ArrayList<>();
    boolean sound = true;
    for (RecordComponent component : type.getRecordComponents()) {
      if (!known.containsKey(component.getName())) {
        Optional<Written> said = fields.take(Shape.names(type, component));
        if (said.isEmpty()) {
          unsaid.add(component);
        } else {
          sound &= making.put(component, said(component, said.get(), fields));
        }
      }
    }
    for (RecordComponent component : unsaid) {
      sound &= making.put(component, defaults.of(component, type, making));
    }
    Optional<Object> made = sound ? making.make(unsaid) : Optional.empty();
    defaults.end();
    return made;
  }

  private Optional<Object> said(RecordComponent component, Written value, Fields fields) {
    Class<?> type = component.getType();
    return component.getName().equals("id") && Shape.isId(type)
        ? binder.texts().newId(type, value.text(), value)
        : binder.read(component.getGenericType(), value, fields);
  }

  /** One record in the making: its fields, and the components that are there already. */
  final class Making {

    private final Class<?> type;
    private final Fields fields;
    private final Map<String, Object> values;

    private Making(Class<?> type, Fields fields, Map<String, Object> values) {
      this.type = type;
      this.fields = fields;
      this.values = values;
    }

    Fields fields() {
      return fields;
    }

    Optional<Object> value(String component) {
      return Optional.ofNullable(values.get(component));
    }

    private boolean put(RecordComponent component, Optional<Object> value) {
      value.ifPresent(held -> values.put(component.getName(), held));
      return value.isPresent();
    }

    /** The record; what it insists on, and the case leaves out, is filled in. */
    private Optional<Object> make(List<RecordComponent> unsaid) {
      try {
        return Optional.of(Shape.make(type, inOrder(values)));
      } catch (IllegalArgumentException refused) {
        List<List<RecordComponent>> ways = new ArrayList<>(unsaid.stream().map(List::of).toList());
        ways.add(unsaid.stream().filter(this::isEmpty).toList());
        return ways.stream()
            .map(this::otherwise)
            .flatMap(Optional::stream)
            .findFirst()
            .or(() -> refuse(refused));
      }
    }

    private Optional<Object> refuse(IllegalArgumentException refused) {
      fields.whole().called("").problem(String.valueOf(refused.getMessage()));
      return Optional.empty();
    }

    private boolean isEmpty(RecordComponent component) {
      return values.get(component.getName()) instanceof Collection<?> many && many.isEmpty();
    }

    private Optional<Object> otherwise(List<RecordComponent> components) {
      Map<String, Object> others = new LinkedHashMap<>(values);
      components.forEach(each -> opposite(each).ifPresent(one -> others.put(each.getName(), one)));
      try {
        return Optional.of(Shape.make(type, inOrder(others)));
      } catch (IllegalArgumentException stillRefused) {
        return Optional.empty();
      }
    }

    private Optional<Object> opposite(RecordComponent component) {
      Type whole = component.getGenericType();
      Object now = values.get(component.getName());
      if (Shape.isOptional(whole)) {
        return Optional.empty().equals(now)
            ? one(whole, 0).map(Optional::of)
            : Optional.of(Optional.empty());
      }
      if (Shape.isMany(whole)) {
        return now instanceof Collection<?> many && many.isEmpty()
            ? one(whole, 0).map(value -> Binder.collected(whole, Set.of(value)))
            : Optional.of(Binder.collected(whole, ImmutableSet.of()));
      }
      return Shape.raw(whole) == Map.class
          ? one(whole, 0).flatMap(key -> one(whole, 1).map(each -> ImmutableMap.of(key, each)))
          : Optional.empty();
    }

    private Optional<Object> one(Type whole, int index) {
      return defaults.ofType(Shape.element(whole, index), this);
    }

    private List<Object> inOrder(Map<String, Object> held) {
      return Arrays.stream(type.getRecordComponents())
          .map(each -> requireNonNull(held.get(each.getName())))
          .toList();
    }
  }
}
