// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.risk.RiskJudgements;
import org.familysafeguarding.sharing.Agreements;
import org.familysafeguarding.sharing.Disclosures;
import org.familysafeguarding.supervision.GroupSupervisions;
import org.familysafeguarding.workbook.Workbook;

/** What a case file holds of working together: judging, supervising, recording, sharing. */
record Practice(
    RiskJudgements riskJudgements,
    GroupSupervisions supervisions,
    Workbook workbook,
    Disclosures disclosures,
    Agreements agreements) {

  static Practice of(Fold fold) {
    return new Practice(
        fold.riskJudgements(),
        fold.supervisions(),
        fold.workbook(),
        fold.disclosures(),
        fold.agreements());
  }
}
