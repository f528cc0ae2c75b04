// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A record written as an object, one field for each component. */
record RecordForm(Blueprint blueprint, List<Field> fields) implements ObjectForm {

  /** Fields are read each for itself, so that a fault in one does not hide a fault in another. */
  @Override
  public Optional<Object> readBeside(Set<String> others, JsonNode object, Place at) {
    Set<String> known = new LinkedHashSet<>(others);
    fields.forEach(field -> known.add(field.name()));
    at.onlyKnownFields(object, known);
    List<Object> values = new ArrayList<>(fields.size());
    fields.forEach(field -> field.read(object, at).ifPresent(values::add));
    return values.size() == fields.size() ? made(values.toArray(), at) : Optional.empty();
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
