// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import org.familysafeguarding.rules.MadeAnew;
import org.junit.jupiter.api.Test;

/** Also what lets mutation testing see a rule that is not made: the published one is made once. */
class RulebookMadeAnewTest {

  @Test
  void whatIsMadeAnewIsWhatIsPublished() {
    MadeAnew.isTheSame(ChildrenActsRulebook.made(), ChildrenActsRulebook.rulebook());
    MadeAnew.isTheSame(MissingChildrenRulebook.made(), MissingChildrenRulebook.rulebook());
  }
}
