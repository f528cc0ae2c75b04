// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The people whom a case adds or changes: an id each, and one thing said of them or several. */
final class Newcomers {

  private final Binder binder;
  private final CaseHeader header;

  Newcomers(Binder binder, CaseHeader header) {
    this.binder = binder;
    this.header = header;
  }

  /** Those under that heading, by their ids. */
  Map<String, Written> named(String heading) {
    Map<String, Written> people = new LinkedHashMap<>();
    header
        .find(heading)
        .filter(each -> !each.isNothing())
        .map(Written::fields)
        .ifPresent(
            fields ->
                fields
                    .names()
                    .forEach(id -> fields.take(id).ifPresent(said -> people.put(id, said))));
    return people;
  }

  /** Somebody with this id, described by these fields; whatever else is among them is refused. */
  <P> Optional<P> read(Class<P> type, Class<?> idType, String id, Fields fields) {
    Optional<Object> made =
        binder
            .texts()
            .newId(idType, id, fields.whole())
            .flatMap(known -> binder.records().read(type, fields, Map.of("id", known)));
    fields.refuseOthers();
    return made.map(type::cast);
  }

  /** One value, where it is said. */
  <V> Optional<V> value(Class<V> type, Optional<Written> said) {
    return said.flatMap(each -> binder.texts().read(type, each)).map(type::cast);
  }
}
