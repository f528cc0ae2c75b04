// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.HeldConference;

/** What came before a conference about the same children. */
final class Earlier {

  private Earlier() {}

  /** The conference before this one that considered any of its children, adjourned ones too. */
  static Optional<HeldConference> before(HeldConference held, CaseFile file) {
    List<HeldConference> all = file.conferences().all();
    return all.subList(0, all.indexOf(held)).stream()
        .filter(each -> share(each, held))
        .reduce((earlier, later) -> later);
  }

  /** The one before this one that went ahead. */
  static Optional<HeldConference> thatWentAheadBefore(HeldConference held, CaseFile file) {
    List<HeldConference> all = file.conferences().all();
    return all.subList(0, all.indexOf(held)).stream()
        .filter(each -> each.wentAhead() && share(each, held))
        .reduce((earlier, later) -> later);
  }

  private static boolean share(HeldConference one, HeldConference other) {
    return !Sets.intersection(one.conference().children(), other.conference().children()).isEmpty();
  }
}
