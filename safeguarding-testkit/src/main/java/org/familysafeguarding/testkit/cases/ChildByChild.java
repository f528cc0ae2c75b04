// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.people.ChildId;

/**
 * Lists that say something of each child, as a conference's decisions do.
 *
 * <p>They are written {@code C1: plan needed}, or with fields: {@code child: C1} and so on.
 */
final class ChildByChild {

  private final Binder binder;
  private final Class<?> type;
  private final RecordComponent child;

  ChildByChild(Binder binder, Class<?> type, RecordComponent child) {
    this.binder = binder;
    this.type = type;
    this.child = child;
  }

  List<Optional<Object>> read(Written value) {
    List<Optional<Object>> all = new ArrayList<>();
    List<Written> items = value.isMap() ? List.of(value) : value.items();
    for (Written item : items) {
      if (item.isText()) {
        all.add(binder.read(type, item, Fields.none(item)));
      } else {
        all.addAll(group(item));
      }
    }
    return all;
  }

  private List<Optional<Object>> group(Written item) {
    Fields fields = item.fields();
    if (fields.has(Words.of(child.getName()))) {
      Optional<Object> made = binder.records().read(type, fields, Map.of());
      fields.refuseOthers();
      return List.of(made);
    }
    return fields.names().stream().map(name -> named(name, fields)).toList();
  }

  private Optional<Object> named(String name, Fields fields) {
    Optional<Written> said = fields.take(name);
    Optional<Object> who =
        said.flatMap(value -> binder.texts().checkedId(ChildId.class, name, value));
    return who.flatMap(id -> said.flatMap(value -> about(id, value)));
  }

  private Optional<Object> about(Object id, Written value) {
    Map<String, Object> known = Map.of(child.getName(), id);
    if (value.isMap()) {
      Fields own = value.fields();
      Optional<Object> made = binder.records().read(type, own, known);
      own.refuseOthers();
      return made;
    }
    RecordComponent said =
        Arrays.stream(type.getRecordComponents())
            .filter(each -> !each.getName().equals(child.getName()))
            .findFirst()
            .orElse(child);
    return binder
        .read(said.getGenericType(), value, Fields.none(value))
        .flatMap(
            held ->
                binder
                    .records()
                    .read(
                        type,
                        Fields.none(value),
                        Map.of(child.getName(), id, said.getName(), held)));
  }
}
