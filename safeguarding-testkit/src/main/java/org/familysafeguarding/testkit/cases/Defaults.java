// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.testkit.InventedPeople;

/** What a case means where it does not say, by the types of what it leaves out. */
final class Defaults {

  private final Binder binder;
  private final Story story;
  private final Deque<Class<?>> within = new ArrayDeque<>();

  Defaults(Binder binder, Story story) {
    this.binder = binder;
    this.story = story;
  }

  void begin(Class<?> type) {
    within.push(type);
  }

  void end() {
    within.pop();
  }

  /** The value of a component that the case leaves out. */
  Optional<Object> of(RecordComponent component, Class<?> type, Records.Making making) {
    Class<?> held = component.getType();
    if (component.getName().equals("id") && Shape.isId(held)) {
      return newId(held, making);
    }
    Optional<String> usual = Usual.of(within, component, making.fields());
    if (usual.equals(Optional.of(Usual.THERE_IS_ONE))) {
      return ofType(Shape.element(component.getGenericType(), 0), making).map(Optional::of);
    }
    return usual.isPresent()
        ? binder.read(component.getGenericType(), spoken(usual.get(), making), making.fields())
        : byType(component.getGenericType(), making);
  }

  private static Written spoken(String text, Records.Making making) {
    return making.fields().whole().saying(text);
  }

  private Optional<Object> newId(Class<?> type, Records.Making making) {
    String prefix = Usual.prefix(type, making.fields());
    String next = story.ids().next(type, prefix);
    return binder.texts().newId(type, next, making.fields().whole());
  }

  private Optional<Object> byType(Type type, Records.Making making) {
    Class<?> raw = Shape.raw(type);
    if (Shape.isOptional(type)) {
      return Optional.of(onlyOne(Shape.raw(Shape.element(type, 0)), making));
    }
    if (raw == Map.class) {
      return Optional.of(Map.of());
    }
    return Shape.isMany(type) ? many(type, making) : ofType(type, making);
  }

  /** Where something may be left out, it is the first of its type the case has named, if any. */
  private Optional<Object> onlyOne(Class<?> type, Records.Making making) {
    return Shape.isId(type)
        ? story
            .ids()
            .firstUsed(type)
            .flatMap(id -> binder.texts().spokenOf(type, id, making.fields().whole()))
        : Optional.empty();
  }

  private Optional<Object> many(Type type, Records.Making making) {
    Type element = Shape.element(type, 0);
    Class<?> raw = Shape.raw(element);
    if (raw == ChildId.class) {
      return Optional.of(Binder.collected(type, children(making)));
    }
    Optional<RecordComponent> child = Shape.child(raw);
    if (child.isEmpty()) {
      return Optional.of(Binder.collected(type, List.of()));
    }
    List<Optional<Object>> all =
        children(making).stream()
            .map(id -> binder.records().read(raw, making.fields(), aboutChild(child.get(), id)))
            .toList();
    return all.stream().allMatch(Optional::isPresent)
        ? Optional.of(Binder.collected(type, all.stream().flatMap(Optional::stream).toList()))
        : Optional.empty();
  }

  private static Map<String, Object> aboutChild(RecordComponent child, Object id) {
    return Map.of(child.getName(), id);
  }

  private List<Object> children(Records.Making making) {
    Optional<Object> named = making.value("children").filter(Collection.class::isInstance);
    return named
        .map(held -> List.<Object>copyOf((Collection<?>) held))
        .orElseGet(() -> story.children().stream().<Object>map(ChildId::new).toList());
  }

  /** A value of a type of which there must be one. */
  Optional<Object> ofType(Type type, Records.Making making) {
    Class<?> raw = Shape.raw(type);
    Optional<Object> plain = plain(raw, making);
    if (plain.isPresent()) {
      return plain;
    }
    if (raw.isEnum()) {
      return Usual.ofEnum(raw)
          .flatMap(words -> binder.texts().constant(raw, words, making.fields().whole()))
          .or(() -> Optional.of(raw.getEnumConstants()[0]));
    }
    if (Shape.isId(raw)) {
      String id = story.ids().first(raw);
      return binder.texts().spokenOf(raw, id, making.fields().whole());
    }
    return composed(raw, making);
  }

  private Optional<Object> composed(Class<?> raw, Records.Making making) {
    if (Shape.isChoice(raw)) {
      return new Choices(binder).byDefault(raw, making.fields());
    }
    if (Shape.isWrapper(raw)) {
      return byType(raw.getRecordComponents()[0].getGenericType(), making)
          .map(held -> Shape.make(raw, List.of(held)));
    }
    return binder.records().read(raw, making.fields(), Map.of());
  }

  private Optional<Object> plain(Class<?> type, Records.Making making) {
    if (type == EntryId.class || type == CaseEvent.class) {
      return amended(type, making);
    }
    if (type == PersonId.class) {
      return story.people().stream().findFirst().map(first -> story.told().person(first));
    }
    if (type == PersonName.class) {
      String id = making.value("id").map(Object::toString).orElse("");
      return Optional.of(InventedPeople.name(id.hashCode()));
    }
    return Optional.ofNullable(simple(making).get(type));
  }

  private Map<Class<?>, Object> simple(Records.Making making) {
    LocalDate today = story.today();
    return Map.of(
        Narrative.class,
        new Narrative("…"),
        String.class,
        "…",
        LocalDate.class,
        today,
        YearMonth.class,
        YearMonth.from(today),
        int.class,
        0,
        boolean.class,
        within.peek() == Practitioner.class && isSocialWorker(making));
  }

  private static boolean isSocialWorker(Records.Making making) {
    return making
        .value("discipline")
        .map(each -> each.toString().equals("SOCIAL_WORK"))
        .orElse(false);
  }

  /** What is put right is the last thing told; what it should have said, the same again. */
  private Optional<Object> amended(Class<?> type, Records.Making making) {
    List<Entry> entries = story.entries();
    Entry last = entries.get(entries.size() - 1);
    Entry meant =
        making
            .value("entry")
            .flatMap(id -> entries.stream().filter(each -> each.id().equals(id)).findFirst())
            .orElse(last);
    return Optional.of(type == EntryId.class ? meant.id() : meant.event());
  }
}
