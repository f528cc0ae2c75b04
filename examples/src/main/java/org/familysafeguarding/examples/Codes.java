// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Enum constants as people write them on a command line: "child-protection". */
final class Codes {

  private Codes() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Takes a code in any case, with hyphens or underscores; tells all where it is none of them. */
  static <E extends Enum<E>> ITypeConverter<E> reading(Class<E> type) {
    return text ->
        Arrays.stream(type.getEnumConstants())
            .filter(each -> of(each).equalsIgnoreCase(text.replace('_', '-')))
            .findFirst()
            .orElseThrow(() -> new TypeConversionException("expected one of " + all(type)));
  }

  private static <E extends Enum<E>> String all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", "));
  }
}
