// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one list of bank holidays from text, and collects everything that is wrong with it.
 *
 * <p>A reader is used once. {@link BankHolidays#parse} describes the text.
 */
final class BankHolidayText {

  private static final String NATION = "nation";
  private static final String KNOWN_FROM = "known from";
  private static final String KNOWN_TO = "known to";
  private static final List<String> HEADINGS = List.of(NATION, KNOWN_FROM, KNOWN_TO);

  private final List<String> lines;
  private final Map<String, String> headings = new HashMap<>();
  private final Map<String, LocalDate> knownDays = new HashMap<>();
  private final List<BankHoliday> holidays = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /** The library's own list, read when it is first asked for. */
  static final class EnglandAndWales {

    static final BankHolidays LIST = BankHolidays.parse(resource("england-and-wales.txt"));

    private EnglandAndWales() {}

    private static String resource(String file) {
      try (InputStream text = BankHolidayText.class.getResourceAsStream(file)) {
        if (text == null) {
          throw new IllegalStateException("The library's own file " + file + " is missing");
        }
        return new String(text.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  BankHolidayText(String text) {
    this.lines = text.lines().map(String::strip).toList();
  }

  BankHolidays read() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isEmpty() && !line.startsWith("#")) {
        readLine(i + 1, line);
      }
    }
    HEADINGS.stream()
        .filter(heading -> !headings.containsKey(heading))
        .forEach(heading -> faults.add("There is no line \"" + heading + ": ...\""));
    LocalDate knownFrom = knownDays.get(KNOWN_FROM);
    LocalDate knownTo = knownDays.get(KNOWN_TO);
    if (knownFrom != null && knownTo != null) {
      checkHorizon(knownFrom, knownTo);
    }
    checkArgument(faults.isEmpty(), "%s", String.join("\n", faults));
    return BankHolidays.named(
        requireNonNull(headings.get(NATION)),
        requireNonNull(knownFrom),
        requireNonNull(knownTo),
        holidays);
  }

  private void readLine(int number, String line) {
    try {
      if (line.contains("|")) {
        readHoliday(line);
      } else {
        readHeading(line);
      }
    } catch (IllegalArgumentException e) {
      faults.add("Line " + number + ": " + e.getMessage());
    }
  }

  private void readHeading(String line) {
    List<String> parts = Splitter.on(':').limit(2).trimResults().splitToList(line);
    checkArgument(
        parts.size() == 2 && HEADINGS.contains(parts.get(0)),
        "expected \"day | name | source\" or one of the headings %s, but was \"%s\"",
        HEADINGS,
        line);
    checkArgument(!parts.get(1).isEmpty(), "nothing is said after \"%s:\"", parts.get(0));
    String before = headings.putIfAbsent(parts.get(0), parts.get(1));
    checkArgument(before == null, "\"%s\" is said a second time", parts.get(0));
    if (!parts.get(0).equals(NATION)) {
      knownDays.put(parts.get(0), parseDay(parts.get(1)));
    }
  }

  private void readHoliday(String line) {
    List<String> parts = Splitter.on('|').trimResults().splitToList(line);
    checkArgument(parts.size() == 3, "expected \"day | name | source\", but was \"%s\"", line);
    BankHoliday holiday = new BankHoliday(parseDay(parts.get(0)), parts.get(1), parts.get(2));
    boolean inOrder =
        holidays.isEmpty() || holiday.on().isAfter(holidays.get(holidays.size() - 1).on());
    holidays.add(holiday);
    checkArgument(inOrder, "%s does not come after the day before it in the list", holiday);
  }

  private static LocalDate parseDay(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "a day is written like 2024-03-29, but was \"" + text + "\"", e);
    }
  }

  private void checkHorizon(LocalDate knownFrom, LocalDate knownTo) {
    try {
      BankHolidays.checkHorizon(knownFrom, knownTo);
    } catch (IllegalArgumentException e) {
      faults.add(e.getMessage());
      return;
    }
    holidays.stream()
        .filter(holiday -> holiday.on().isBefore(knownFrom) || holiday.on().isAfter(knownTo))
        .forEach(
            holiday ->
                faults.add(
                    holiday + " is outside the known days, " + knownFrom + " to " + knownTo));
    for (int year = knownFrom.getYear(); year <= knownTo.getYear(); year++) {
      checkYear(Year.of(year), knownFrom, knownTo);
    }
  }

  private void checkYear(Year year, LocalDate knownFrom, LocalDate knownTo) {
    boolean whole =
        !year.atDay(1).isBefore(knownFrom) && !year.atMonth(12).atEndOfMonth().isAfter(knownTo);
    boolean listed = holidays.stream().anyMatch(holiday -> Year.from(holiday.on()).equals(year));
    if (whole && !listed) {
      faults.add("The year " + year + " is said to be known, but none of its days is listed");
    }
  }
}
