// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.NotifiedTransfer;
import org.familysafeguarding.conference.TransferId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Subject;

/** One child on another council's plan who has moved here. */
record ChildOfTransfer(NotifiedTransfer transfer, ChildId child) {

  ChildOfTransfer {
    requireNonNull(transfer, "transfer");
    requireNonNull(child, "child");
  }

  static List<ChildOfTransfer> in(CaseFile file) {
    return file.conferences().transfers().stream()
        .flatMap(
            transfer ->
                transfer.notice().children().stream()
                    .map(child -> new ChildOfTransfer(transfer, child)))
        .toList();
  }

  Subject subject() {
    return Subject.of(Subject.Kind.TRANSFER, id(), child);
  }

  TransferId id() {
    return transfer.notice().id();
  }

  Occurrence notified() {
    return transfer.notified();
  }
}
