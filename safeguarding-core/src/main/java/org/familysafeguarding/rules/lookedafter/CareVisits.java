// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.util.List;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.visit.MadeVisit;
import org.familysafeguarding.visit.VisitPurpose;

/**
 * The visits that count as visits to a looked-after child: made for that purpose, and the child was
 * seen by somebody who was there.
 */
final class CareVisits {

  private CareVisits() {}

  static List<Occurrence> in(DateSpan span, ChildId child, CaseFile file) {
    return file.visits().thatSaw(child, span).stream()
        .filter(each -> each.visit().purpose() == VisitPurpose.LOOKED_AFTER)
        .map(MadeVisit::made)
        .toList();
  }
}
