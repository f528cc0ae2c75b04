// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.json.DocumentFormat.Found;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A whole case file: which format it is in, which file it is, and its entries. */
final class CaseForm {

  static final DocumentFormat FORMAT = new DocumentFormat("family-safeguarding-case", 1);

  private static final String ID_FIELD = "id";
  private static final String ENTRIES_FIELD = "entries";
  private static final Set<String> FIELDS =
      new LinkedHashSet<>(List.of(DocumentFormat.FIELD, ID_FIELD, ENTRIES_FIELD));

  private final EntryForm entries;
  private final TextForm id = Texts.plain().wrappedBy(Blueprint.of(CaseFileId.class));

  CaseForm(EntryForm entries) {
    this.entries = entries;
  }

  EntryForm entries() {
    return entries;
  }

  TextForm id() {
    return id;
  }

  Optional<CaseHistory> read(JsonNode json, Place document) {
    return document
        .object(json)
        .filter(object -> FORMAT.isToBeRead(object, document))
        .flatMap(object -> history(object, document));
  }

  private Optional<CaseHistory> history(JsonNode object, Place document) {
    document.onlyKnownFields(object, FIELDS);
    Optional<Object> named = DocumentFormat.needed(object, document, ID_FIELD).flatMap(this::idAt);
    Optional<List<Entry>> told =
        DocumentFormat.needed(object, document, ENTRIES_FIELD).flatMap(this::entriesAt);
    return document.isInSoundDocument()
        ? named.flatMap(file -> told.flatMap(all -> folded((CaseFileId) file, all, document)))
        : Optional.empty();
  }

  private Optional<Object> idAt(Found found) {
    return id.read(found.json(), found.at());
  }

  private Optional<List<Entry>> entriesAt(Found found) {
    return found.at().list(found.json()).flatMap(list -> entries(list, found.at()));
  }

  private Optional<List<Entry>> entries(JsonNode list, Place at) {
    List<Entry> all = new ArrayList<>(list.size());
    for (int index = 0; index < list.size(); index++) {
      entries.read(list.get(index), at.item(index)).ifPresent(all::add);
    }
    boolean distinct = haveIdsOfTheirOwn(list, at);
    return distinct && all.size() == list.size() ? Optional.of(all) : Optional.empty();
  }

  private static boolean haveIdsOfTheirOwn(JsonNode list, Place at) {
    Map<String, Integer> first = new HashMap<>();
    boolean distinct = true;
    for (int index = 0; index < list.size(); index++) {
      JsonNode id = list.get(index).get(ID_FIELD);
      Integer earlier =
          id == null || !id.isString() ? null : first.putIfAbsent(id.stringValue(), index);
      if (earlier != null) {
        Place again = at.item(index).field(ID_FIELD);
        again.problem("must be the entry's own, but " + at.item(earlier).pointer() + " has it too");
        distinct = false;
      }
    }
    return distinct;
  }

  private static Optional<CaseHistory> folded(CaseFileId id, List<Entry> all, Place document) {
    CaseHistory history = CaseHistory.of(id, all);
    try {
      history.fold();
      return Optional.of(history);
    } catch (ImpossibleHistoryException impossible) {
      int index = all.stream().map(Entry::id).toList().indexOf(impossible.entry());
      document.field(ENTRIES_FIELD).item(index).problem("is impossible: " + impossible.reason());
      return Optional.empty();
    }
  }

  void write(CaseHistory history, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty(DocumentFormat.FIELD, FORMAT.name());
    out.writeStringProperty(ID_FIELD, id.text(history.id()));
    out.writeName(ENTRIES_FIELD);
    out.writeStartArray();
    history.entries().forEach(entry -> entries.write(entry, out));
    out.writeEndArray();
    out.writeEndObject();
  }
}
