// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A record written as an object, one field for each component. */
record RecordForm(Blueprint blueprint, List<Field> fields, Set<String> names)
    implements ObjectForm {

  RecordForm(Blueprint blueprint, List<Field> fields) {
    this(blueprint, fields, fields.stream().map(Field::name).collect(toUnmodifiableSet()));
  }

  /** Fields are read each for itself, so that a fault in one does not hide a fault in another. */
  @Override
  public Optional<Object> readBeside(Set<String> others, JsonNode object, Place at) {
    refuseUnknownFields(others, object, at);
    List<Object> values = new ArrayList<>(fields.size());
    fields.forEach(field -> field.read(object, at).ifPresent(values::add));
    return values.size() == fields.size() ? made(values.toArray(), at) : Optional.empty();
  }

  /** Puts all names together only where one of them has to be told to somebody. */
  private void refuseUnknownFields(Set<String> others, JsonNode object, Place at) {
    for (String name : object.propertyNames()) {
      if (!names.contains(name) && !others.contains(name)) {
        Set<String> known = new LinkedHashSet<>(others);
        fields.forEach(field -> known.add(field.name()));
        at.onlyKnownFields(object, known);
        return;
      }
    }
  }

  private Optional<Object> made(Object[] values, Place at) {
    try {
      return Optional.of(blueprint.make(values));
    } catch (IllegalArgumentException refused) {
      at.problem(String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  @Override
  public void writeFields(Object value, JsonGenerator out) {
    fields.forEach(field -> field.write(value, out));
  }
}
