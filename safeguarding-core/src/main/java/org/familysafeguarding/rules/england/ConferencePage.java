// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.workingDays;

import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What guidance asks of conferences, in the order a family meets them. */
final class ConferencePage {

  private ConferencePage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(
        Stage.CONFERENCE,
        new InitialConferenceHeldInTime(
            workingDays(15), guidance.on("initial child protection conferences")),
        new TransferInConferenceHeldInTime(
            workingDays(15), guidance.lessSurelyOn("children who move between councils")),
        new ConferenceQuorate(
            EnglandSlots.OTHER_AGENCIES_AT_CONFERENCE, guidance.leavesOpen("conference quorum")),
        new ConferenceDecidesForEveryChild(guidance.on("initial child protection conferences")));
  }
}
