// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One value as somebody wrote it, the field it stands in, and where in the file that is. */
final class Written {

  private static final Set<String> NOTHING = Set.of("", "~", "null", "none", "nothing", "nobody");
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

  private final Node node;
  private final Optional<String> part;
  private final String field;
  private final Problems problems;

  Written(Node node, String field, Problems problems) {
    this(node, Optional.empty(), field, problems);
  }

  private Written(Node node, Optional<String> part, String field, Problems problems) {
    this.node = node;
    this.part = part;
    this.field = field;
    this.problems = problems;
  }

  int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  boolean isText() {
    return part.isPresent() || node instanceof ScalarNode;
  }

  boolean isMap() {
    return part.isEmpty() && node instanceof MappingNode;
  }

  boolean isList() {
    return part.isEmpty() && node instanceof SequenceNode;
  }

  /** Whether it says that there is none. */
  boolean isNothing() {
    return isText() && NOTHING.contains(bareText().toLowerCase(Locale.ROOT));
  }

  /** Whether it says "none" in so many words, rather than nothing at all. */
  boolean saysNone() {
    return isText() && bareText().equalsIgnoreCase("none");
  }

  private String bareText() {
    return part.orElseGet(() -> node instanceof ScalarNode text ? text.getValue().strip() : "");
  }

  /** The text; a problem where there is a list or a group of fields instead. */
  String text() {
    if (!isText()) {
      problem("must be one value, but is " + (isList() ? "a list" : "a group of fields"));
    }
    return bareText();
  }

  /** The items of a list; one value alone stands for a list of it. */
  List<Written> items() {
    if (part.isEmpty() && node instanceof SequenceNode list) {
      return list.getValue().stream()
          .map(each -> new Written(each, field, problems))
          .collect(ImmutableList.toImmutableList());
    }
    return isNothing() ? List.of() : List.of(this);
  }

  /** The items of a list, which may also be written as one text with commas. */
  List<Written> itemsOrCommas() {
    if (!isText() || isNothing()) {
      return items();
    }
    return COMMAS
        .splitToStream(bareText())
        .map(each -> new Written(node, Optional.of(each), field, problems))
        .collect(ImmutableList.toImmutableList());
  }

  /** Its fields, or this one value as the field of that name. */
  Fields orField(String name) {
    return isMap() ? fields() : Fields.of(name, this);
  }

  /** What is written here, on one line, as a reader would say it. */
  String onOneLine() {
    if (isText()) {
      return bareText();
    }
    List<String> parts = new ArrayList<>();
    if (isList()) {
      items().forEach(each -> parts.add(each.onOneLine()));
    } else {
      Fields own = fields();
      own.names().forEach(name -> parts.add(name + " " + own.glance(name).orElse("")));
    }
    return String.join(", ", parts);
  }

  /** The fields of a group; a problem, and no fields, where it is none. */
  Fields fields() {
    if (part.isEmpty() && node instanceof MappingNode group) {
      return new Fields(this, group, problems);
    }
    problem("must be a group of fields, but is " + (isList() ? "a list" : "one value"));
    return Fields.none(this);
  }

  /** The same place, as if this text stood there. */
  Written saying(String text) {
    return new Written(node, Optional.of(text), field, problems);
  }

  Written called(String otherField) {
    return new Written(node, part, otherField, problems);
  }

  void problem(String what) {
    problems.add(line(), field.isEmpty() ? what : field + ": " + what);
  }

  /** A text that is none of the names it must be one of. */
  void unknown(String what, Collection<String> names) {
    problem("\"" + bareText() + "\" is no " + what + "; " + Words.perhaps(bareText(), names));
  }

  @Override
  public String toString() {
    return field + ", line " + line();
  }
}
