// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.Address;

/** All narratives and addresses of a history, wherever in its entries they stand. */
final class Secrets {

  private final List<Narrative> narratives = new ArrayList<>();
  private final List<Address> addresses = new ArrayList<>();

  private Secrets() {}

  static Secrets of(CaseHistory history) {
    Secrets secrets = new Secrets();
    history.entries().forEach(secrets::search);
    return secrets;
  }

  private void search(Object value) {
    if (value instanceof Narrative narrative) {
      narratives.add(narrative);
    } else if (value instanceof Address address) {
      addresses.add(address);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::search);
    } else if (value instanceof Collection<?> several) {
      several.forEach(this::search);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::search);
    } else if (value instanceof Record part) {
      Stream.of(part.getClass().getRecordComponents()).forEach(each -> search(read(each, part)));
    }
  }

  private static Object read(RecordComponent component, Record part) {
    try {
      return component.getAccessor().invoke(part);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  List<String> narratives() {
    return narratives.stream().map(Narrative::text).distinct().toList();
  }

  List<String> linesAndPostcodes(boolean confidentialOnly) {
    return addresses.stream()
        .filter(address -> address.isConfidential() || !confidentialOnly)
        .flatMap(address -> Stream.concat(address.lines().stream(), Stream.of(address.postcode())))
        .distinct()
        .toList();
  }

  /** Which of the secrets stand in the text, however it is spaced and written. */
  static List<String> shownIn(String text, List<String> secrets) {
    String tight = tight(text);
    return secrets.stream().filter(secret -> tight.contains(tight(secret))).toList();
  }

  private static String tight(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "").toUpperCase(Locale.ROOT);
  }
}
