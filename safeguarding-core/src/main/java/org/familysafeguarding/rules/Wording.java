// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.familysafeguarding.calendar.DayText;

/**
 * The words in which rules and findings are told, in English or another language.
 *
 * <p>Every text has a permanent key: a rule's id and the code of a reason, or {@code <rule
 * id>.title}; {@code event.case-opened} and the like for a kind of event, {@code subject.plan} for
 * what a finding is about, {@code role.team-manager} for who agreed to depart from it. A
 * translation is a {@link ResourceBundle} with some or all of the keys; what it lacks is said in
 * English. Each {@code %s} of a text is filled with one part, in order or by number as {@link
 * String#format} has it.
 */
public final class Wording {

  private static final Wording ENGLISH =
      new Wording(english("general"), Wording::noTranslation, DayText::withWeekday, DayText::of);

  private final ImmutableMap<String, String> english;
  private final Function<String, String> translation;
  private final Function<LocalDate, String> weekdayAndDay;
  private final Function<LocalDate, String> day;

  private Wording(
      ImmutableMap<String, String> english,
      Function<String, String> translation,
      Function<LocalDate, String> weekdayAndDay,
      Function<LocalDate, String> day) {
    this.english = english;
    this.translation = translation;
    this.weekdayAndDay = weekdayAndDay;
    this.day = day;
  }

  /** The words as the library has them. */
  public static Wording english() {
    return ENGLISH;
  }

  /** The words of that bundle, and of English where it has none; days in the bundle's locale. */
  public static Wording of(ResourceBundle bundle) {
    Locale locale = requireNonNull(bundle, "bundle").getLocale();
    DateTimeFormatter weekdayAndDay = DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale);
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
    return new Wording(
        ENGLISH.english,
        key -> bundle.containsKey(key) ? bundle.getString(key) : "",
        weekdayAndDay::format,
        day::format);
  }

  /** What a rule asks, in one sentence. */
  public String title(RuleCard card) {
    String translated = translation.apply(card.id() + ".title");
    return translated.isEmpty() ? card.title() : translated;
  }

  /** Why a finding is what it is, without a full stop and without anybody's name. */
  public String because(Because because) {
    return because.in(this);
  }

  /** The English texts by their keys, for whoever translates them. */
  public Map<String, String> texts() {
    return english;
  }

  String weekdayAndDay(LocalDate when) {
    return weekdayAndDay.apply(when);
  }

  String day(LocalDate when) {
    return day.apply(when);
  }

  /** The text under a key, its parts filled in; a key that has no text is its own. */
  String say(String key, Object... parts) {
    return String.format(Locale.ROOT, text(key), Arrays.stream(parts).map(this::said).toArray());
  }

  /** The text under a key as it is; a key that has no text is its own. */
  String text(String key) {
    String translated = translation.apply(key);
    return translated.isEmpty() ? english.getOrDefault(key, key) : translated;
  }

  /** A part of a sentence in these words, where it is one that has words. */
  Object said(Object part) {
    if (part instanceof Phrases phrases) {
      return phrases.in(this);
    }
    if (part instanceof Subject subject) {
      return subject.in(this);
    }
    if (part instanceof LocalDate when) {
      return weekdayAndDay(when);
    }
    return ConstantWords.key(part).<Object>map(this::text).orElse(part);
  }

  private static String noTranslation(String key) {
    return "";
  }

  private static ImmutableMap<String, String> english(String general) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    all.putAll(ConstantWords.english());
    read(general).forEach((key, text) -> all.put(key.toString(), text.toString()));
    for (Stage stage : Stage.values()) {
      String name = stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
      read(name).forEach((key, text) -> all.put(key.toString(), text.toString()));
    }
    return all.buildOrThrow();
  }

  private static Properties read(String name) {
    Properties texts = new Properties();
    try (InputStream file = Wording.class.getResourceAsStream("wording/" + name + ".properties")) {
      if (file != null) {
        texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
