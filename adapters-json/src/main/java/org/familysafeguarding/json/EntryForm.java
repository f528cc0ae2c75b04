// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.Entry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** An entry written as one object: its own fields, and beside them those of its event. */
final class EntryForm {

  private final Blueprint blueprint;
  private final List<Field> envelope;
  private final Set<String> envelopeNames;
  private final KindForm events;

  /** The last component of an entry is its event, and every other a field of the envelope. */
  EntryForm(RecordForm entry, KindForm events) {
    this.blueprint = entry.blueprint();
    this.envelope = entry.fields().subList(0, entry.fields().size() - 1);
    this.envelopeNames = new LinkedHashSet<>();
    this.events = events;
    envelope.forEach(field -> envelopeNames.add(field.name()));
    envelopeNames.add(events.kindField());
  }

  List<Field> envelope() {
    return envelope;
  }

  KindForm events() {
    return events;
  }

  Optional<Entry> read(JsonNode json, Place at) {
    return at.object(json).flatMap(object -> entry(object, at));
  }

  private Optional<Entry> entry(JsonNode object, Place at) {
    List<Object> values = new ArrayList<>();
    envelope.forEach(field -> field.read(object, at).ifPresent(values::add));
    events.readBeside(envelopeNames, object, at).ifPresent(values::add);
    return values.size() == blueprint.parts().size()
        ? made(values.toArray(), at)
        : Optional.empty();
  }

  /** All that an entry refuses of parts that are right in themselves is the day it tells of. */
  private Optional<Entry> made(Object[] values, Place at) {
    try {
      return Optional.of((Entry) blueprint.make(values));
    } catch (IllegalArgumentException refused) {
      at.field("on").problem(String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  void write(Entry entry, JsonGenerator out) {
    out.writeStartObject();
    envelope.forEach(field -> field.write(entry, out));
    events.writeFields(entry.event(), out);
    out.writeEndObject();
  }
}
