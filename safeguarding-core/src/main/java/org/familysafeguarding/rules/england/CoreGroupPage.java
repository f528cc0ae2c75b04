// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.calendar.Timescale.workingDays;

import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What guidance asks of core groups. */
final class CoreGroupPage {

  private CoreGroupPage() {}

  static RulebookPage under(Guidance guidance) {
    return RulebookPage.of(
        Stage.CORE_GROUP,
        new FirstCoreGroupHeldInTime(workingDays(10), guidance.on("core groups")),
        new CoreGroupsKeepMeeting(
            EnglandSlots.CORE_GROUP_INTERVAL, guidance.leavesOpen("later core groups")));
  }
}
