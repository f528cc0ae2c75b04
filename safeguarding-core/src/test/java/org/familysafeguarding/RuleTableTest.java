// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.RulebookEdition;
import org.junit.jupiter.api.Test;

class RuleTableTest {

  private static final Path PAGE = Path.of("../docs/rules.md");

  @Test
  void thePageOfRulesIsFresh() throws IOException {
    if (Boolean.getBoolean("rules.regenerate")) {
      Files.writeString(PAGE, RuleTable.written());
    }

    assertThat(Files.readString(PAGE))
        .as("docs/rules.md is stale: run this test with -Drules.regenerate=true and commit it")
        .isEqualTo(RuleTable.written());
  }

  @Test
  void everyRuleAndSlotIsOnIt() {
    String page = RuleTable.written();

    assertThat(PublishedRulebooks.slots())
        .allSatisfy(each -> assertThat(page).contains("| `" + each.id() + "` |"));
    assertThat(PublishedRulebooks.all())
        .flatExtracting(Rulebook::editions)
        .flatExtracting(RulebookEdition::rules)
        .allSatisfy(each -> assertThat(page).contains("| `" + each.card().id() + "` |"));
  }
}
