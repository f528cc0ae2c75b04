// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.PersonName;

/** Values that are written as one text: days, numbers, words of a closed list, ids, names. */
final class Texts {

  private final Story story;
  private final Map<Class<?>, Function<String, Object>> readers = new LinkedHashMap<>();

  Texts(Story story) {
    this.story = story;
    readers.put(String.class, text -> text);
    readers.put(Narrative.class, Narrative::new);
    readers.put(LocalDate.class, DayWords::day);
    readers.put(YearMonth.class, DayWords::yearMonth);
    readers.put(Timescale.class, Timescale::parse);
    readers.put(PersonName.class, Texts::name);
    readers.put(PersonId.class, this::person);
    readers.put(EntryId.class, this::entry);
    readers.put(boolean.class, Texts::flag);
    readers.put(int.class, Texts::number);
  }

  boolean reads(Class<?> type) {
    return readers.containsKey(type) || type.isEnum() || Shape.isWrappedText(type);
  }

  /** Whether several of them may be written in one text, with commas. */
  boolean hasCommas(Class<?> type) {
    return reads(type) && type != Narrative.class && type != String.class;
  }

  Optional<Object> read(Class<?> type, Written value) {
    if (!value.isText()) {
      value.text();
      return Optional.empty();
    }
    if (type.isEnum()) {
      return constant(type, value.text(), value);
    }
    Function<String, Object> reader = readers.get(type);
    return reader == null
        ? checkedId(type, value.text(), value)
        : attempt(() -> reader.apply(value.text()), value);
  }

  /** The constant that the words name; a problem with all of them where they name none. */
  Optional<Object> constant(Class<?> type, String words, Written value) {
    for (Object constant : type.getEnumConstants()) {
      if (Words.same(Words.of((Enum<?>) constant), words)) {
        return Optional.of(constant);
      }
    }
    value.problem(
        "\"" + words + "\" is no " + Words.of(type) + "; " + Words.oneOf(Words.ofConstants(type)));
    return Optional.empty();
  }

  /** The id, of somebody the case knows where it is a person's. */
  Optional<Object> checkedId(Class<?> type, String text, Written value) {
    List<String> known = known(type);
    if (!known.isEmpty() && !known.contains(text)) {
      value.problem(
          "\""
              + text
              + "\" is no "
              + Words.of(type)
              + " here; the case knows "
              + String.join(", ", known));
      return Optional.empty();
    }
    return spokenOf(type, text, value);
  }

  /** The id of something that has it already, or will. */
  Optional<Object> spokenOf(Class<?> type, String text, Written value) {
    Optional<Object> id = attempt(() -> Shape.make(type, List.of(text)), value);
    id.ifPresent(made -> story.ids().note(type, text));
    return id;
  }

  private List<String> known(Class<?> type) {
    if (type == ChildId.class) {
      return story.children();
    }
    if (type == AdultId.class) {
      return story.adults();
    }
    return type == PractitionerId.class ? story.practitioners() : List.of();
  }

  /** The id of something that is told for the first time. */
  Optional<Object> newId(Class<?> type, String text, Written value) {
    Optional<Object> id = attempt(() -> Shape.make(type, List.of(text)), value);
    id.ifPresent(made -> story.ids().introduce(type, text));
    return id;
  }

  private static Optional<Object> attempt(Supplier<Object> reading, Written value) {
    try {
      return Optional.of(reading.get());
    } catch (IllegalArgumentException refused) {
      value.problem(String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  private PersonId person(String text) {
    if (story.adults().contains(text)) {
      return new AdultId(text);
    }
    if (story.children().contains(text)) {
      return new ChildId(text);
    }
    throw new IllegalArgumentException(
        "\"" + text + "\" is nobody of this family; they are " + String.join(", ", story.people()));
  }

  /** The last entry of a kind, as in "referral decided" or "visit made on Mon 4 Mar 2024". */
  private EntryId entry(String text) {
    String[] parts = text.split(" on (?=[A-Z][a-z]+ [0-9])", 2);
    Optional<LocalDate> day =
        parts.length == 2 ? Optional.of(DayWords.day(parts[1])) : Optional.empty();
    return Lists.reverse(story.entries()).stream()
        .filter(each -> each.id().value().equals(text) || isOf(each, parts[0]))
        .filter(each -> day.map(each.occurredOn()::equals).orElse(true))
        .map(Entry::id)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + text
                        + "\" is nothing told before; write it like \"referral decided\" or"
                        + " \"referral decided on Tue 2 Apr 2024\""));
  }

  private static boolean isOf(Entry entry, String words) {
    return Words.same(entry.kind().toString(), words);
  }

  private static PersonName name(String text) {
    int space = text.lastIndexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("a name has a given and a family name");
    }
    return new PersonName(text.substring(0, space), text.substring(space + 1));
  }

  private static Object flag(String text) {
    if (Arrays.asList("yes", "true").contains(Words.bare(text))) {
      return true;
    }
    if (Arrays.asList("no", "false").contains(Words.bare(text))) {
      return false;
    }
    throw new IllegalArgumentException("\"" + text + "\" must be yes or no");
  }

  private static Object number(String text) {
    Integer number = Ints.tryParse(text);
    if (number == null) {
      throw new IllegalArgumentException("\"" + text + "\" must be a whole number");
    }
    return number;
  }
}
