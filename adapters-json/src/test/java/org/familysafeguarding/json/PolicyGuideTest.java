// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Setting;
import org.junit.jupiter.api.Test;

/** What docs/policy-format.md shows is so, and the shipped example says the same and more. */
class PolicyGuideTest {

  private static final String GUIDE = Documents.text(Path.of("../docs/policy-format.md"));
  private static final Path SANDMERE = Path.of("../examples/policies/sandmere.json");

  @Test
  void theExampleOfTheGuideIsAPolicyThatStands() {
    LocalPolicy policy = read(block("json"));

    assertThat(policy.name()).isEqualTo("Sandmere Council");
    assertThat(policy.settings().stream().map(Setting::value))
        .containsExactly("3", "10 working days", "5 working days", "40 working days");
    assertThat(Schemas.faults(LocalPolicyJson.schema(), block("json"))).isEmpty();
  }

  @Test
  void theShippedPolicyHoldsTheExample() {
    assertThat(read(Documents.text(SANDMERE)).settings())
        .containsAll(read(block("json")).settings());
  }

  @Test
  void theProblemsOfTheGuideAreToldInTheseWords() {
    String broken =
        """
        {"format": "family-safeguarding-policy/1", "settings": [
          {"set": "assessment.concluded-in-time", "to": "60 working days"},
          {"set": "core-group.interval", "to": true},
          {"set": "conference.other-agencies", "to": 0},
          {"set": "conference.other-agencies", "to": 3}]}
        """;

    assertThat(LocalPolicyJson.create().read(broken).toString().lines().toList())
        .isEqualTo(block("text").lines().toList());
  }

  private static LocalPolicy read(String policy) {
    return LocalPolicyJsonTest.accepted(LocalPolicyJson.create().read(policy));
  }

  private static String block(String language) {
    Pattern fence = Pattern.compile("(?s)```" + language + "\n(.*?)```");
    List<String> blocks =
        fence.matcher(GUIDE).results().map((MatchResult found) -> found.group(1)).toList();
    assertThat(blocks).hasSize(1);
    return blocks.get(0);
  }
}
