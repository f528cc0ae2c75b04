// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.establishment.Fte;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.receipt.Receipt;

/**
 * Works out how each type of the domain looks in JSON.
 *
 * <p>A record is an object with a field for each component. A record that wraps one value is that
 * value: {@code "R1"}, not {@code {"value": "R1"}}. An enum is a code, a set or list a JSON array,
 * an empty Optional a field left out. What cannot be told from the types is in {@link Vocabulary}.
 */
final class Forms {

  private final Map<Type, Form> known = new LinkedHashMap<>();

  private Forms() {
    known.put(String.class, Texts.plain());
    known.put(LocalDate.class, Texts.day());
    known.put(YearMonth.class, Texts.month());
    known.put(Instant.class, Texts.moment());
    known.put(PersonId.class, Texts.person());
    known.put(boolean.class, new FlagForm());
    known.put(int.class, new CountForm(int.class));
    known.put(long.class, new CountForm(long.class));
    known.put(Fte.class, new FteForm());
  }

  /** The form of events; entries and case files are built on it. */
  static EntryForm entries() {
    Forms forms = new Forms();
    forms.known.put(CaseEvent.class, forms.events(happenings()));
    KindForm events = forms.events(EnumSet.allOf(EventKind.class));
    return new EntryForm(forms.recordForm(Entry.class), events);
  }

  /** The form of receipts. */
  static RecordForm receipts() {
    return new Forms().recordForm(Receipt.class);
  }

  /** The forms of what establishments are made of. */
  static Forms ofEstablishments() {
    return new Forms();
  }

  /** What can be put right: everything but putting right and striking out. */
  private static Set<EventKind> happenings() {
    Set<EventKind> amendments = EnumSet.of(EventKind.ENTRY_CORRECTED, EventKind.ENTRY_STRUCK_OUT);
    return EnumSet.complementOf(EnumSet.copyOf(amendments));
  }

  private KindForm events(Set<EventKind> kinds) {
    Map<String, RecordForm> byName = new LinkedHashMap<>();
    kinds.forEach(kind -> byName.put(EventNames.of(kind), recordForm(kind.type())));
    return new KindForm(CaseEvent.class, "event", byName);
  }

  private Form of(Type type) {
    Form form = known.get(type);
    if (form == null) {
      form = type instanceof ParameterizedType many ? manyForm(many) : classForm((Class<?>) type);
      known.put(type, form);
    }
    return form;
  }

  private Form manyForm(ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      return new ListForm(of(of[0]));
    }
    if (type.getRawType() == Set.class) {
      return new SetForm((TextForm) of(of[0]));
    }
    if (type.getRawType() == Map.class) {
      return new MapForm(Codes.form((Class<?>) of[0]), Codes.of((Class<?>) of[0]), of(of[1]));
    }
    throw new IllegalStateException("No form is given to " + type);
  }

  private Form classForm(Class<?> type) {
    if (type.isEnum()) {
      return Codes.form(type);
    }
    if (!Vocabulary.kindsOf(type).isEmpty()) {
      return kindForm(type);
    }
    if (!Vocabulary.alternativesOf(type).isEmpty()) {
      List<Class<?>> alternatives = Vocabulary.alternativesOf(type);
      return new EitherForm(type, alternatives.stream().map(this::recordForm).toList());
    }
    Blueprint blueprint = Blueprint.of(type);
    if (blueprint.parts().size() == 1
        && of(blueprint.parts().get(0).type()) instanceof TextForm wrapped) {
      return wrapped.wrappedBy(blueprint);
    }
    return recordForm(type);
  }

  private KindForm kindForm(Class<?> type) {
    Map<String, RecordForm> kinds = new LinkedHashMap<>();
    Vocabulary.kindsOf(type).forEach((name, each) -> kinds.put(name, recordForm(each)));
    return new KindForm(type, "kind", kinds);
  }

  RecordForm recordForm(Class<?> type) {
    Blueprint blueprint = Blueprint.of(type);
    return new RecordForm(
        blueprint, blueprint.parts().stream().map(part -> field(type, part)).toList());
  }

  private Field field(Class<?> type, Blueprint.Part part) {
    String name = Vocabulary.fieldName(type, part.name());
    if (part.component().getType() == Optional.class) {
      Type held = ((ParameterizedType) part.type()).getActualTypeArguments()[0];
      return new Field(name, of(held), Presence.OPTIONAL, part);
    }
    Form form = of(part.type());
    return new Field(name, form, presence(form, type, part.component()), part);
  }

  private static Presence presence(Form form, Class<?> type, RecordComponent component) {
    if (!(form instanceof ManyForm)) {
      return Presence.NEEDED;
    }
    return Vocabulary.isNeverEmpty(type, component.getName())
        ? Presence.AT_LEAST_ONE
        : Presence.MAY_BE_EMPTY;
  }
}
