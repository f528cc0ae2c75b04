// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ByChildTest {

  private static final ChildId C1 = new ChildId("C1");
  private static final ChildId C2 = new ChildId("C2");

  @Test
  void everythingIsFoundUnderEachOfItsChildrenInOrder() {
    ByChild<Set<ChildId>> sets = ByChild.of(List.of(Set.of(C1, C2), Set.of(C1)), each -> each);

    assertThat(sets.about(C1)).containsExactly(Set.of(C1, C2), Set.of(C1));
    assertThat(sets.about(C2)).containsExactly(Set.of(C1, C2));
    assertThat(sets.about(new ChildId("C3"))).isEmpty();
  }
}
