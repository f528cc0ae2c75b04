// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.json.CaseFileJson;
import org.familysafeguarding.json.EstablishmentJson;
import org.familysafeguarding.testkit.council.InventedCouncil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The invented council that is shipped: what its generator gives, byte for byte. */
class ShippedCouncilTest {

  private static final Path COUNCIL = Path.of("council");
  private static final int LARGEST = 112 * 1024;

  private static final Map<String, String> GENERATED = generated();

  private static Map<String, String> generated() {
    InventedCouncil council = InventedCouncil.shipped();
    Map<String, String> files = new TreeMap<>();
    files.put("establishment.json", EstablishmentJson.create().write(council.establishment()));
    for (CaseHistory family : council.families()) {
      files.put("cases/" + family.id() + ".json", inLines(family));
    }
    return files;
  }

  /** One entry to a line: short enough to ship, and still to be read. */
  private static String inLines(CaseHistory family) {
    StringWriter text = new StringWriter();
    CaseFileJson.create().writeAll(Stream.of(family), text);
    return text.toString()
        .replaceAll("(\\[|,)\\{\"id\":\"(E[0-9]+)\",\"on\":", "$1\n{\"id\":\"$2\",\"on\":");
  }

  /** With -Dcouncil.write=true the files are written anew. */
  @BeforeAll
  static void write() throws IOException {
    if (Boolean.getBoolean("council.write")) {
      Files.createDirectories(COUNCIL.resolve("cases"));
      for (Map.Entry<String, String> file : GENERATED.entrySet()) {
        Files.writeString(COUNCIL.resolve(file.getKey()), file.getValue());
      }
    }
  }

  @Test
  @DisplayName("what is shipped is what the generator gives; -Dcouncil.write=true writes it")
  void whatIsShippedIsWhatTheGeneratorGives() throws IOException {
    assertThat(shipped().keySet()).isEqualTo(GENERATED.keySet());
    for (Map.Entry<String, String> file : GENERATED.entrySet()) {
      assertThat(Files.readString(COUNCIL.resolve(file.getKey())))
          .as(file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  @Test
  void theSameSeedGivesTheSameCouncilAgain() {
    assertThat(generated()).isEqualTo(GENERATED);
    assertThat(InventedCouncil.ofSeed(1).families())
        .isNotEqualTo(InventedCouncil.shipped().families());
  }

  @Test
  void thereAreSixtyFamiliesAndNoneTakesMuchRoom() {
    assertThat(GENERATED).hasSize(61);
    assertThat(GENERATED.values()).extracting(String::length).allMatch(size -> size < LARGEST);
  }

  @Test
  void everyFamilyCanBeReadAndFolded() throws IOException {
    for (CaseHistory family : InventedCouncil.shipped().families()) {
      Path file = COUNCIL.resolve("cases/" + family.id() + ".json");
      assertThat(CaseInput.read(file)).isEqualTo(family);
      assertThat(family.fold().council()).isPresent();
    }
  }

  private static Map<String, Path> shipped() throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(COUNCIL)) {
      all.filter(file -> file.toString().endsWith(".json"))
          .forEach(file -> files.put(COUNCIL.relativize(file).toString().replace('\\', '/'), file));
    }
    return files;
  }
}
