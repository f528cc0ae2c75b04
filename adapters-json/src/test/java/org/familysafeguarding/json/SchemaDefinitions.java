// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.familysafeguarding.casefile.EventKind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One definition for each form that has a type of its own, made when first referred to. */
final class SchemaDefinitions {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> definitions = new TreeMap<>();
  private final SchemaTexts texts;

  SchemaDefinitions(SchemaTexts texts) {
    this.texts = texts;
  }

  ObjectNode all() {
    ObjectNode all = JSON.objectNode();
    definitions.forEach(all::set);
    return all;
  }

  ObjectNode entry(EntryForm entry) {
    return defined(
        "entry",
        () -> {
          ObjectNode schema = JSON.objectNode().put("type", "object");
          addFields(schema, entry.envelope());
          schema.setAll(event("any-event", entry.events()));
          return schema.put("unevaluatedProperties", false);
        });
  }

  ObjectNode reference(Form form) {
    if (form instanceof TextForm text) {
      return text(text);
    }
    if (form instanceof FlagForm) {
      return JSON.objectNode().put("type", "boolean");
    }
    if (form instanceof CountForm) {
      return JSON.objectNode().put("type", "integer");
    }
    if (form instanceof FteForm) {
      return defined("fte", () -> JSON.objectNode().put("type", "number").put("minimum", 0));
    }
    if (form instanceof RecordForm object) {
      return defined(nameOf(object.blueprint().type()), () -> closed(object));
    }
    if (form instanceof KindForm kinds) {
      return kinds.kindField().equals("event")
          ? event("happening", kinds).put("type", "object").put("unevaluatedProperties", false)
          : defined(nameOf(kinds.type()), () -> kinds(kinds));
    }
    if (form instanceof EitherForm either) {
      return defined(nameOf(either.type()), () -> either(either));
    }
    return many((ManyForm) form);
  }

  private ObjectNode text(TextForm text) {
    if (text.type() == String.class) {
      return JSON.objectNode().put("type", "string").put("minLength", 1);
    }
    return defined(
        nameOf(text.type()),
        () -> {
          ObjectNode schema = JSON.objectNode().put("type", "string");
          if (text.type().isEnum()) {
            ArrayNode codes = schema.putArray("enum");
            Codes.of(text.type()).forEach(codes::add);
            return schema;
          }
          return schema.setAll(TextShapes.of(text.type()));
        });
  }

  private ObjectNode many(ManyForm form) {
    ObjectNode schema = JSON.objectNode();
    if (form instanceof MapForm map) {
      schema.put("type", "object");
      ObjectNode properties = schema.putObject("properties");
      map.headings().forEach(name -> properties.set(name, reference(map.item())));
      return schema.put("additionalProperties", false);
    }
    schema.put("type", "array");
    if (form instanceof ListForm list) {
      schema.set("items", reference(list.item()));
    } else if (form instanceof SetForm set) {
      schema.set("items", reference(set.item()));
      schema.put("uniqueItems", true);
    }
    return schema;
  }

  private ObjectNode closed(RecordForm object) {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    addFields(schema, object.fields());
    return schema.put("additionalProperties", false);
  }

  private void addFields(ObjectNode schema, List<Field> fields) {
    ObjectNode properties = schema.withObject("properties");
    ArrayNode required = JSON.arrayNode();
    for (Field field : fields) {
      ObjectNode property = reference(field.form());
      if (field.presence() == Presence.AT_LEAST_ONE) {
        property.put("minItems", 1);
      }
      properties.set(field.name(), property);
      if (Set.of(Presence.NEEDED, Presence.AT_LEAST_ONE).contains(field.presence())) {
        required.add(field.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
  }

  private ObjectNode kinds(KindForm form) {
    ObjectNode schema = JSON.objectNode();
    ArrayNode kinds = schema.putArray("oneOf");
    form.kinds()
        .forEach(
            (name, kind) -> {
              ObjectNode one = kinds.addObject();
              one.put("description", texts.of(nameOf(kind.blueprint().type())));
              one.put("type", "object");
              one.putObject("properties").putObject(form.kindField()).put("const", name);
              addFields(one, kind.fields());
              one.withArray("required").insert(0, form.kindField());
              one.put("additionalProperties", false);
            });
    return schema;
  }

  private ObjectNode either(EitherForm form) {
    ObjectNode schema = JSON.objectNode();
    ArrayNode alternatives = schema.putArray("oneOf");
    form.alternatives()
        .forEach(
            each -> {
              String text = texts.of(nameOf(each.blueprint().type()));
              alternatives.add(JSON.objectNode().put("description", text).setAll(closed(each)));
            });
    return schema;
  }

  /** Whichever event is named, its definition applies; so only its own faults are reported. */
  private ObjectNode event(String name, KindForm events) {
    return defined(
        name,
        () -> {
          ObjectNode schema = JSON.objectNode();
          ArrayNode names =
              schema.putObject("properties").putObject(events.kindField()).putArray("enum");
          events.kinds().keySet().forEach(names::add);
          schema.putArray("required").add(events.kindField());
          ArrayNode all = schema.putArray("allOf");
          events.kinds().forEach((each, form) -> all.add(ifThen(each, events.kindField(), form)));
          return schema;
        });
  }

  private ObjectNode ifThen(String name, String kindField, RecordForm form) {
    ObjectNode schema = JSON.objectNode();
    ObjectNode condition = schema.putObject("if");
    condition.putObject("properties").putObject(kindField).put("const", name);
    condition.putArray("required").add(kindField);
    String title = EventNames.kind(name).map(EventKind::toString).orElseThrow();
    ObjectNode then =
        defined(
            "event-" + name,
            () -> {
              ObjectNode event = JSON.objectNode().put("title", title);
              addFields(event, form.fields());
              return event;
            });
    schema.set("then", then);
    return schema;
  }

  private ObjectNode defined(String name, Supplier<ObjectNode> making) {
    if (!definitions.containsKey(name)) {
      ObjectNode schema = JSON.objectNode().put("description", texts.of(name));
      definitions.put(name, schema);
      schema.setAll(making.get());
    }
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  private static String nameOf(Class<?> type) {
    String name = type.getName();
    return name.substring(name.lastIndexOf('.') + 1)
        .replace('$', '-')
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
