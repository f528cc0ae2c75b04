// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What gives an address away when it stands in a text: its postcode, and its telling lines, however
 * they are spaced and written.
 *
 * <p>Telling is the first line, every line with a digit, and every line of several words but the
 * last, which commonly is a town or county: it would be found in half the names of councils. Being
 * mistaken this way round costs a name, not a refuge.
 */
public final class AddressMarks {

  private static final Pattern NOT_TELLING = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}");
  private static final int SHORTEST = 4;

  private final Set<String> marks;

  private AddressMarks(Set<String> marks) {
    this.marks = marks;
  }

  /** The marks of all these addresses. */
  public static AddressMarks of(List<Address> addresses) {
    return new AddressMarks(
        addresses.stream().flatMap(AddressMarks::of).collect(ImmutableSet.toImmutableSet()));
  }

  private static Stream<String> of(Address address) {
    List<String> lines = address.lines();
    Stream<String> telling =
        IntStream.range(0, lines.size())
            .filter(at -> isTelling(lines.get(at).strip(), at, lines.size()))
            .mapToObj(at -> tight(lines.get(at)))
            .filter(mark -> mark.length() >= SHORTEST);
    return Stream.concat(Stream.of(tight(address.postcode())), telling);
  }

  private static boolean isTelling(String line, int at, int lines) {
    return at == 0 || DIGIT.matcher(line).find() || (at < lines - 1 && line.indexOf(' ') >= 0);
  }

  /** Whether the text gives one of the addresses away. */
  public boolean areIn(String text) {
    if (marks.isEmpty()) {
      return false;
    }
    String written = tight(text);
    return marks.stream().anyMatch(written::contains);
  }

  /** Whether the address is one of these, or shares its postcode or a telling line. */
  public boolean areIn(Address address) {
    return areIn(String.join(" ", address.lines()) + " " + address.postcode());
  }

  private static String tight(String text) {
    return NOT_TELLING.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /** Counts, and shows nothing of any address. */
  @Override
  public String toString() {
    return "marks of addresses (" + marks.size() + ")";
  }
}
