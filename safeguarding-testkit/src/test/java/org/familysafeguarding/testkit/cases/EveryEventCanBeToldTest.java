// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.testkit.Days;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A case may tell of an event of any kind with nothing but its day and its name. */
class EveryEventCanBeToldTest {

  @TestFactory
  Stream<DynamicTest> everyKindNeedsNothingButItsName() {
    return Arrays.stream(EventKind.values())
        .map(kind -> DynamicTest.dynamicTest(kind.toString(), () -> isMade(kind)));
  }

  private static void isMade(EventKind kind) {
    Problems problems = new Problems("cases.yaml");
    Written nothing = new Written(new ScalarNode(Tag.STR, "", ScalarStyle.PLAIN), "", problems);
    CaseHeader header = new CaseHeader(Fields.none(nothing), Fields.none(nothing));
    Story story = StandingFamily.opened(Days.day("Mon 4 Mar 2024"), header);
    story.tell(told -> told.withAdult("AD2"));

    var event = new Binder(story).event(kind, Fields.none(nothing));

    assertThat(problems.all()).isEmpty();
    assertThat(event).hasValueSatisfying(each -> assertThat(each.kind()).isEqualTo(kind));
  }
}
