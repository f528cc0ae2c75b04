// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case file with every kind of event, altered somewhere, is accepted or refused, and no more. */
class AlteredDocumentsTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String SOUND = Documents.text(Documents.everyEvent());
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(CaseFileJson.schema(), InputFormat.JSON);

  private final CaseFileJson json = CaseFileJson.create();

  @Property(tries = 300)
  void whatTheReaderAcceptsTheSchemaAcceptsAndItIsWrittenAsEqual(@ForAll long seed) {
    String altered = altered(new Random(seed));
    CaseReading reading = json.read(altered);
    if (reading instanceof CaseReading.Accepted accepted) {
      assertThat(SCHEMA.validate(altered, InputFormat.JSON)).as(altered).isEmpty();
      assertThat(json.read(json.write(accepted.history()))).isEqualTo(reading);
    } else {
      assertThat(Documents.refused(reading)).doesNotHaveDuplicates();
    }
  }

  @Example
  void someAlteredDocumentsAreAcceptedAndSomeAreRefused() {
    Set<Class<?>> readings = new HashSet<>();
    for (int seed = 0; seed < 100; seed++) {
      readings.add(json.read(altered(new Random(seed))).getClass());
    }
    assertThat(readings).hasSize(2);
  }

  private static String altered(Random random) {
    JsonNode document = MAPPER.readTree(SOUND);
    for (int faults = 1 + random.nextInt(3); faults > 0; faults--) {
      List<JsonNode> places = new ArrayList<>();
      gather(document, places);
      alter(places.get(random.nextInt(places.size())), random);
    }
    return MAPPER.writeValueAsString(document);
  }

  private static void gather(JsonNode node, List<JsonNode> places) {
    if (node.isContainer() && !node.isEmpty()) {
      places.add(node);
    }
    node.forEach(child -> gather(child, places));
  }

  private static void alter(JsonNode place, Random random) {
    int chosen = random.nextInt(place.size());
    if (place instanceof ObjectNode object) {
      String name = new ArrayList<>(object.propertyNames()).get(chosen);
      if (random.nextInt(4) == 0) {
        object.remove(name);
      } else {
        object.set(random.nextInt(4) == 0 ? name + "x" : name, something(random));
      }
    } else if (place instanceof ArrayNode array) {
      if (random.nextInt(3) == 0) {
        array.remove(chosen);
      } else {
        array.set(chosen, random.nextBoolean() ? array.get(0).deepCopy() : something(random));
      }
    }
  }

  private static JsonNode something(Random random) {
    List<String> texts =
        List.of(
            "", "C1", "C9", "child:C2", "2024-02-30", "2024-03-04", "neglect", "2024-05", " x ");
    return switch (random.nextInt(6)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.numberNode(random.nextInt(5) - 1);
      case 2 -> JSON.booleanNode(random.nextBoolean());
      case 3 -> random.nextBoolean() ? JSON.arrayNode() : JSON.arrayNode().add("C1");
      case 4 -> random.nextBoolean() ? JSON.objectNode() : JSON.objectNode().put("kind", "told");
      default -> JSON.stringNode(texts.get(random.nextInt(texts.size())));
    };
  }
}
