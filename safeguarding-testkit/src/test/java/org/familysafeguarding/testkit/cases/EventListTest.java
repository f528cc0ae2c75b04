// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.familysafeguarding.casefile.EventKind;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

class EventListTest {

  private static final Path PAGE = Path.of("../docs/readable-cases-events.md");

  static Written nothing() {
    return new Written(
        new ScalarNode(Tag.STR, "", ScalarStyle.PLAIN), "", new Problems("cases.yaml"));
  }

  @Test
  void theListOfEventsIsFresh() throws IOException {
    if (Boolean.getBoolean("rules.regenerate")) {
      Files.writeString(PAGE, EventList.written());
    }

    assertThat(Files.readString(PAGE))
        .as("docs/readable-cases-events.md is stale: run this test with -Drules.regenerate=true")
        .isEqualTo(EventList.written());
  }

  @Test
  void everyEventIsOnIt() {
    assertThat(EventKind.values()).allMatch(kind -> EventList.names(EventList.written(), kind));
  }
}
