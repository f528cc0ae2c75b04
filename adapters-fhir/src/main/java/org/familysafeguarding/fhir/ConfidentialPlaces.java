// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.people.Address;
import org.familysafeguarding.people.Household;
import org.familysafeguarding.people.HouseholdId;

/**
 * Every address that was ever confidential in a case file, and how to recognise one again.
 *
 * <p>Once is for ever: an address recorded as confidential stays so here even where the entry was
 * corrected or struck out since, where it is recorded as open beside, or where it only becomes
 * confidential on a later day than the bundle speaks of. So does the household that had it.
 *
 * <p>A text names a place when it holds the postcode or one of the telling lines of an address,
 * however they are spaced and written. Telling is the first line, every line with a digit, and
 * every line of several words but the last, which commonly is a town or county: it would be found
 * in half the names of councils. Being mistaken this way round costs a name, not a refuge.
 */
final class ConfidentialPlaces {

  private static final Pattern NOT_TELLING = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}");
  private static final int SHORTEST = 4;

  private final Set<HouseholdId> households = new LinkedHashSet<>();
  private final Set<String> marks = new LinkedHashSet<>();

  private ConfidentialPlaces() {}

  static ConfidentialPlaces in(List<CaseEvent> events) {
    ConfidentialPlaces places = new ConfidentialPlaces();
    for (CaseEvent event : events) {
      if (event instanceof FamilyEvent.HouseholdRecorded recorded) {
        places.learn(recorded.household());
      }
    }
    return places;
  }

  private void learn(Household household) {
    household
        .address()
        .filter(Address::isConfidential)
        .ifPresent(
            address -> {
              households.add(household.id());
              marks.add(tight(address.postcode()));
              learn(address.lines());
            });
  }

  private void learn(List<String> lines) {
    IntStream.range(0, lines.size())
        .filter(at -> isTelling(lines.get(at).strip(), at, lines.size()))
        .mapToObj(at -> tight(lines.get(at)))
        .filter(mark -> mark.length() >= SHORTEST)
        .forEach(marks::add);
  }

  private static boolean isTelling(String line, int at, int lines) {
    return at == 0 || DIGIT.matcher(line).find() || (at < lines - 1 && line.indexOf(' ') >= 0);
  }

  /** Whether the household ever had a confidential address. */
  boolean hid(Household household) {
    return households.contains(household.id());
  }

  /** Whether the address is a confidential one, or shares its postcode or a telling line. */
  boolean include(Address address) {
    return address.isConfidential()
        || areNamedIn(String.join(" ", address.lines()) + " " + address.postcode());
  }

  /** Whether the text gives a confidential place away. */
  boolean areNamedIn(String text) {
    String written = tight(text);
    return marks.stream().anyMatch(written::contains);
  }

  private static String tight(String text) {
    return NOT_TELLING.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
