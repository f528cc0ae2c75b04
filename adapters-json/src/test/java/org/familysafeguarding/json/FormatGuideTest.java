// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.familysafeguarding.casefile.CaseFile;
import org.junit.jupiter.api.Test;

/** What docs/case-file-format.md shows is so. */
class FormatGuideTest {

  private static final String GUIDE = Documents.text(Path.of("../docs/case-file-format.md"));

  @Test
  void theExampleOfTheGuideIsACaseFile() {
    CaseFile file = Documents.accepted(CaseFileJson.create().read(block("json"))).fold();
    assertThat(file.referrals().all()).hasSize(1);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CaseFileJson.schema(), InputFormat.JSON)
                .validate(block("json"), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void theProblemsOfTheGuideAreToldInTheseWords() {
    String broken =
        """
        {"format": "family-safeguarding-case/1", "id": "CF-1", "entries": [
          {"id": "E1", "on": "2024-02-30", "recordedAt": "2024-03-04T09:00:00Z", "by": "SW1",
           "event": "household-ended", "household": "H1"},
          {"id": "E2", "on": "2024-03-04", "recordedAt": "2024-03-04T09:00:00Z", "by": "SW1",
           "event": "referal-received"},
          {"id": "E3", "on": "2024-03-04", "recordedAt": "2024-03-04T09:00:00Z", "by": "SW1",
           "event": "adult-joined", "adult": {"id": "A1", "sex": "female", "nhsNumber": "9990000019",
           "name": {"given": "Alex", "family": "Example"}}}]}
        """;
    assertThat(Documents.refused(CaseFileJson.create().read(broken)))
        .isEqualTo(block("text").lines().toList());
  }

  private static String block(String language) {
    Pattern fence = Pattern.compile("(?s)```" + language + "\n(.*?)```");
    List<String> blocks =
        fence.matcher(GUIDE).results().map((MatchResult found) -> found.group(1)).toList();
    assertThat(blocks).hasSize(1);
    return blocks.get(0);
  }
}
