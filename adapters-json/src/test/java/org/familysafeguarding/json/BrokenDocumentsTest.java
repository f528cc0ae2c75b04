// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Broken documents get every problem at once; the schema refuses what it can know to be broken. */
class BrokenDocumentsTest {

  /** Broken in ways that a schema does not speak of: what entries say of one another, mostly. */
  private static final Set<String> ONLY_THE_READER_KNOWS =
      Set.of(
          "amends-what-is-not-there.json",
          "contradicts-itself.json",
          "entries-of-one-id.json",
          "never-opened.json",
          "told-before-it-happened.json",
          "what-the-domain-refuses.json");

  /** Not one JSON value, so there is nothing to hold against a schema. */
  private static final Set<String> NOT_JSON =
      Set.of(
          "comment.json",
          "cut-off.json",
          "empty.json",
          "field-twice.json",
          "malformed.json",
          "single-quotes.json",
          "too-deep.json",
          "two-documents.json");

  private final CaseFileJson json = CaseFileJson.create();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(CaseFileJson.schema(), InputFormat.JSON);

  @TestFactory
  Stream<DynamicTest> everyProblemIsToldAtOnceWithItsPlace() {
    return Documents.broken().stream()
        .map(file -> DynamicTest.dynamicTest(nameOf(file), () -> assertProblems(file)));
  }

  private void assertProblems(Path file) {
    Path expected = file.resolveSibling(nameOf(file).replace(".json", ".problems"));
    List<String> found = Documents.refused(json.read(file));
    assertThat(found).isEqualTo(Documents.namingEvents(Documents.text(expected)).lines().toList());
    assertThat(found).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> theSchemaRefusesWhatIsBrokenInItself() {
    return Documents.broken().stream()
        .filter(file -> !NOT_JSON.contains(nameOf(file)))
        .map(file -> DynamicTest.dynamicTest(nameOf(file), () -> assertVerdict(file)));
  }

  private void assertVerdict(Path file) {
    boolean refused = !schema.validate(Documents.text(file), InputFormat.JSON).isEmpty();
    assertThat(refused).isEqualTo(!ONLY_THE_READER_KNOWS.contains(nameOf(file)));
  }

  @Test
  void theSchemaAcceptsEveryKindOfEvent() {
    assertThat(schema.validate(Documents.text(Documents.everyEvent()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void noProblemRepeatsWhatCouldBePersonal() {
    for (Path file : Documents.broken()) {
      assertThat(Documents.refused(json.read(file)))
          .as(nameOf(file))
          .noneMatch(problem -> problem.matches("(?s).*(Example|Alex|Robin|Jack).*"));
    }
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }
}
