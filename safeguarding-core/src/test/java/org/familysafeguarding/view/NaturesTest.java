// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.familysafeguarding.casefile.EventKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For every kind of event somebody has decided who may see it. */
class NaturesTest {

  @ParameterizedTest
  @EnumSource(EventKind.class)
  void somebodyHasDecidedAboutEveryKind(EventKind kind) {
    assertThat(Natures.of(kind)).isPresent();
  }
}
