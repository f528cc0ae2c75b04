// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.establishment.AssessedYear;
import org.familysafeguarding.establishment.EstablishedTeam;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.establishment.EstablishmentDraft;
import org.familysafeguarding.establishment.EstablishmentFact;
import org.familysafeguarding.establishment.EstablishmentFault;
import org.familysafeguarding.establishment.HeldTraining;
import org.familysafeguarding.establishment.Leave;
import org.familysafeguarding.establishment.PartnerAgreement;
import org.familysafeguarding.establishment.Post;
import org.familysafeguarding.establishment.PostFilling;
import org.familysafeguarding.establishment.Seat;
import org.familysafeguarding.establishment.SupervisionLine;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A whole establishment: whose it is, and a list for each kind of thing that it says. */
final class EstablishmentForm {

  static final DocumentFormat FORMAT = new DocumentFormat("family-safeguarding-establishment", 1);

  static final String COUNCIL_FIELD = "council";

  private static final List<Class<? extends Record>> IN_ORDER =
      List.of(
          Agency.class,
          Practitioner.class,
          EstablishedTeam.class,
          Post.class,
          Seat.class,
          PostFilling.class,
          Leave.class,
          AssessedYear.class,
          HeldTraining.class,
          SupervisionLine.class,
          PartnerAgreement.class);

  private static final List<String> FIELDS =
      List.of(
          "agencies",
          "practitioners",
          "teams",
          "posts",
          "seats",
          "filled",
          "leave",
          "assessedYears",
          "trainings",
          "supervision",
          "agreements");

  private final TextForm council = Texts.plain().wrappedBy(Blueprint.of(AgencyId.class));
  private final Map<String, RecordForm> lists = new LinkedHashMap<>();

  EstablishmentForm() {
    Forms forms = Forms.ofEstablishments();
    for (int at = 0; at < FIELDS.size(); at++) {
      lists.put(FIELDS.get(at), forms.recordForm(IN_ORDER.get(at)));
    }
  }

  TextForm council() {
    return council;
  }

  /** The form of each list's items, under the name of the list. */
  Map<String, RecordForm> lists() {
    return lists;
  }

  Optional<Establishment> read(JsonNode json, Place document) {
    return document
        .object(json)
        .filter(object -> FORMAT.isToBeRead(object, document))
        .flatMap(object -> establishment(object, document));
  }

  private Optional<Establishment> establishment(JsonNode object, Place document) {
    Set<String> known = new LinkedHashSet<>(List.of(DocumentFormat.FIELD, COUNCIL_FIELD));
    known.addAll(lists.keySet());
    document.onlyKnownFields(object, known);
    Optional<Object> whose =
        DocumentFormat.needed(object, document, COUNCIL_FIELD)
            .flatMap(found -> council.read(found.json(), found.at()));
    IdentityHashMap<Object, Place> read = new IdentityHashMap<>();
    List<Object> inOrder = new ArrayList<>();
    lists.forEach(
        (name, form) ->
            itemsOf(object, document.field(name), name)
                .forEach(
                    (at, json) ->
                        form.read(json, at)
                            .ifPresent(
                                item -> {
                                  read.put(item, at);
                                  inOrder.add(item);
                                })));
    return document.isInSoundDocument()
        ? whose.flatMap(id -> agreeing(draft((AgencyId) id, inOrder), read, document))
        : Optional.empty();
  }

  private static Map<Place, JsonNode> itemsOf(JsonNode object, Place at, String name) {
    Map<Place, JsonNode> items = new LinkedHashMap<>();
    Optional.ofNullable(object.get(name))
        .flatMap(at::list)
        .ifPresent(list -> list.forEach(item -> items.put(at.item(items.size()), item)));
    return items;
  }

  private static EstablishmentDraft draft(AgencyId council, List<Object> all) {
    return new EstablishmentDraft(
        council,
        those(all, Agency.class),
        those(all, Practitioner.class),
        those(all, EstablishmentFact.class));
  }

  private static <T> List<T> those(List<Object> all, Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Optional<Establishment> agreeing(
      EstablishmentDraft draft, IdentityHashMap<Object, Place> read, Place document) {
    List<EstablishmentFault> faults = draft.faults();
    for (EstablishmentFault fault : faults) {
      read.getOrDefault(fault.about(), document.field(COUNCIL_FIELD)).problem(fault.message());
    }
    return faults.isEmpty() ? Optional.of(Establishment.of(draft)) : Optional.empty();
  }

  void write(Establishment establishment, JsonGenerator out) {
    EstablishmentDraft draft = establishment.draft();
    List<Object> all = new ArrayList<>(draft.agencies());
    all.addAll(draft.practitioners());
    all.addAll(draft.facts());
    out.writeStartObject();
    out.writeStringProperty(DocumentFormat.FIELD, FORMAT.name());
    out.writeStringProperty(COUNCIL_FIELD, draft.council().value());
    lists.forEach((name, form) -> write(name, form, all, out));
    out.writeEndObject();
  }

  private static void write(String name, RecordForm form, List<Object> all, JsonGenerator out) {
    List<Object> such =
        all.stream().filter(each -> form.blueprint().type() == each.getClass()).toList();
    if (!such.isEmpty()) {
      out.writeName(name);
      out.writeStartArray();
      such.forEach(each -> form.write(each, out));
      out.writeEndArray();
    }
  }
}
