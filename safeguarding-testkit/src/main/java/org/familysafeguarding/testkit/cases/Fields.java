// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A group of fields as somebody wrote it.
 *
 * <p>It remembers which fields were asked for, so that what nobody asked for can be refused and
 * what would be right be named.
 */
final class Fields {

  private final Written whole;
  private final Map<String, Written> byName = new LinkedHashMap<>();
  private final Map<String, String> spelling = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(Written whole) {
    this.whole = whole;
  }

  Fields(Written whole, MappingNode group, Problems problems) {
    this(whole);
    for (NodeTuple each : group.getValue()) {
      String name = each.getKeyNode() instanceof ScalarNode text ? text.getValue().strip() : "?";
      Written value = new Written(each.getValueNode(), name, problems);
      if (byName.put(Words.bare(name), value) != null) {
        value.problem("stands here twice");
      }
      spelling.put(Words.bare(name), name);
    }
  }

  static Fields none(Written whole) {
    return new Fields(whole);
  }

  /** One field alone, of this name. */
  static Fields of(String name, Written value) {
    Fields fields = new Fields(value);
    if (!value.isNothing()) {
      fields.byName.put(Words.bare(name), value);
      fields.spelling.put(Words.bare(name), name);
    }
    return fields;
  }

  Written whole() {
    return whole;
  }

  /** Names as they were written, in order. */
  List<String> names() {
    return new ArrayList<>(spelling.values());
  }

  /** Whether there is such a field; does not count as asking for it. */
  boolean has(String name) {
    return byName.containsKey(Words.bare(name));
  }

  /** What the field says, on one line; does not count as asking for it. */
  Optional<String> glance(String name) {
    return Optional.ofNullable(byName.get(Words.bare(name))).map(Written::onOneLine);
  }

  /** The field of the first of these names that there is. */
  Optional<Written> take(String... names) {
    asked.add(names[0]);
    for (String name : names) {
      Written value = byName.get(Words.bare(name));
      if (value != null) {
        used.add(Words.bare(name));
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** The field, or a problem where there is none. */
  Optional<Written> need(String name, String like) {
    Optional<Written> value = take(name);
    if (value.isEmpty()) {
      whole.problem("there is no " + name + "; write it like \"" + name + ": " + like + "\"");
    }
    return value;
  }

  /** Refuses every field that nobody has asked for. */
  void refuseOthers() {
    byName.forEach(
        (bare, value) -> {
          if (!used.contains(bare)) {
            value
                .called("")
                .problem(
                    "there is no field \""
                        + spelling.get(bare)
                        + "\" here; "
                        + Words.perhaps(String.valueOf(spelling.get(bare)), asked));
          }
        });
  }
}
