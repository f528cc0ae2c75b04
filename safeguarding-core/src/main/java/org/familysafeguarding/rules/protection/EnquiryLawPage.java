// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What the Children Acts themselves ask of enquiries, beyond what guidance repeats. */
final class EnquiryLawPage {

  private EnquiryLawPage() {}

  static RulebookPage page() {
    return RulebookPage.of(Stage.ENQUIRY, KeptFromChild.answered());
  }

  static RulebookPage with2026() {
    return RulebookPage.of(
        Stage.ENQUIRY, KeptFromChild.answered(), MultiAgencyTeams.haveTheirMembers());
  }
}
