// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Holds a rulebook that is made anew to the published one. */
public final class MadeAnew {

  private MadeAnew() {}

  /** Nothing is remembered from one making to the next, and every rule is there. */
  public static void isTheSame(Rulebook made, Rulebook published) {
    assertThat(made.name()).isEqualTo(published.name());
    assertThat(made.editions().stream().map(MadeAnew::written).toList())
        .isEqualTo(published.editions().stream().map(MadeAnew::written).toList());
  }

  private static List<Object> written(RulebookEdition edition) {
    return List.of(
        edition.name(), edition.inForce(), edition.rules().stream().map(Rule::card).toList());
  }
}
