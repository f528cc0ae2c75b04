// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** One field of an object: its name, how its value looks, and the part of a record that it is. */
record Field(String name, Form form, Presence presence, Blueprint.Part part) {

  /** The part's value; where the part is optional, an Optional of it. */
  Optional<Object> read(JsonNode object, Place within) {
    Place at = within.field(name);
    JsonNode json = object.get(name);
    if (json == null) {
      return leftOut(at);
    }
    if (presence == Presence.AT_LEAST_ONE && json.isArray() && json.isEmpty()) {
      at.problem("must name at least one, but is empty");
      return Optional.empty();
    }
    Optional<Object> value = form.read(json, at);
    return presence == Presence.OPTIONAL ? value.map(Optional::of) : value;
  }

  private Optional<Object> leftOut(Place at) {
    if (presence == Presence.OPTIONAL) {
      return Optional.of(Optional.empty());
    }
    if (presence == Presence.MAY_BE_EMPTY && form instanceof ManyForm many) {
      return Optional.of(many.nothing());
    }
    at.problem(
        presence == Presence.AT_LEAST_ONE
            ? "must name at least one, but is missing"
            : "is missing");
    return Optional.empty();
  }

  void write(Object whole, JsonGenerator out) {
    Object value = part.of(whole);
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> writeNamed(present, out));
    } else if (presence != Presence.MAY_BE_EMPTY || !isEmpty(value)) {
      writeNamed(value, out);
    }
  }

  private void writeNamed(Object value, JsonGenerator out) {
    out.writeName(name);
    form.write(value, out);
  }

  private static boolean isEmpty(Object value) {
    return value instanceof Collection<?> many ? many.isEmpty() : ((Map<?, ?>) value).isEmpty();
  }
}
