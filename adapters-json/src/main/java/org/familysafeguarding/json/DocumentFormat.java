// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The format that a document says it is in, such as "family-safeguarding-case/1". */
record DocumentFormat(String family, int version) {

  static final String FIELD = "format";

  String name() {
    return family + "/" + version;
  }

  /**
   * Whether the object is to be read as this format; a problem where it does not name it.
   *
   * <p>Of a document of another version nothing else is said: it may be right by that version.
   */
  boolean isToBeRead(JsonNode object, Place document) {
    JsonNode format = object.get(FIELD);
    String found = format != null && format.isString() ? format.stringValue() : "";
    boolean isVersion = Pattern.matches(Pattern.quote(family) + "/[0-9]{1,9}", found);
    if (!found.equals(name())) {
      document.field(FIELD).problem("must be " + name() + (isVersion ? ", but is " + found : ""));
    }
    return found.equals(name()) || !isVersion;
  }

  /** What a document needs and has in a field; a problem where it has not. */
  static Optional<Found> needed(JsonNode object, Place document, String name) {
    JsonNode json = object.get(name);
    if (json == null) {
      document.field(name).problem("is missing");
      return Optional.empty();
    }
    return Optional.of(new Found(json, document.field(name)));
  }

  /** A value, and the place it was found at. */
  record Found(JsonNode json, Place at) {}
}
