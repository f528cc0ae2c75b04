// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The constants of an enum as codes: {@code PHYSICAL_ABUSE} is "physical-abuse". */
final class Codes {

  private Codes() {}

  static TextForm form(Class<?> type) {
    Map<String, Object> constants = constants(type);
    return new TextForm(type, text -> constant(constants, text), value -> code((Enum<?>) value));
  }

  static Set<String> of(Class<?> type) {
    return constants(type).keySet();
  }

  private static Map<String, Object> constants(Class<?> type) {
    Map<String, Object> constants = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      constants.put(code((Enum<?>) constant), constant);
    }
    return constants;
  }

  private static Object constant(Map<String, Object> constants, String text) {
    Object constant = constants.get(text);
    if (constant == null) {
      throw new IllegalArgumentException(
          "must be one of "
              + String.join(", ", constants.keySet())
              + ", but is "
              + Wording.shownCode(text));
    }
    return constant;
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
