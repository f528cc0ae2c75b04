// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place in a document, to which problems can be pinned. */
final class Place {

  private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][A-Za-z0-9-]{0,63}");

  private final Problems problems;
  private final @Nullable Place within;
  private final String step;

  private Place(Problems problems, @Nullable Place within, String step) {
    this.problems = problems;
    this.within = within;
    this.step = step;
  }

  static Place document(Problems problems) {
    return new Place(problems, null, "");
  }

  Place field(String name) {
    return new Place(problems, this, name);
  }

  Place item(int index) {
    return field(Integer.toString(index));
  }

  void problem(String message) {
    problems.add(this, () -> message);
  }

  void problem(Supplier<String> message) {
    problems.add(this, message);
  }

  /** Whether nothing is wrong so far with the document that this is a place in. */
  boolean isInSoundDocument() {
    return problems.areNone();
  }

  /** The object found here; a problem where it is anything else. */
  Optional<JsonNode> object(JsonNode json) {
    return expect(json.isObject(), json, "an object");
  }

  /** The list found here; a problem where it is anything else. */
  Optional<JsonNode> list(JsonNode json) {
    return expect(json.isArray(), json, "a list");
  }

  Optional<JsonNode> expect(boolean fits, JsonNode json, String wanted) {
    if (fits) {
      return Optional.of(json);
    }
    problem("must be " + wanted + ", but is " + Wording.kindOf(json));
    return Optional.empty();
  }

  /** A problem for each field whose name is none of these. */
  void onlyKnownFields(JsonNode object, Set<String> known) {
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        unknownField(name, known);
      }
    }
  }

  /** Somebody's name may have been typed where a field's belongs, so only plain ones are shown. */
  private void unknownField(String name, Set<String> known) {
    if (PLAIN_NAME.matcher(name).matches()) {
      field(name).problem(() -> "is no field of this object; " + Wording.perhaps(name, known));
    } else {
      problem(
          "has a field that is none of this object's, named in a way that is not shown; "
              + Wording.oneOf(known));
    }
  }

  /** This place as a JSON Pointer. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Place at = this; at.within != null; at = at.within) {
      pointer.insert(0, "/" + at.step.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
