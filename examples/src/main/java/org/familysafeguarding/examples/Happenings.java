// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.DirectWorkEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.preparation.ChronologyItem;
import org.familysafeguarding.programme.ModuleMove;

/** What happened, in a few words, for a line of a chronology. */
record Happenings(CaseFile file) {

  String of(ChronologyItem item) {
    return file.standing().stream()
        .filter(each -> each.id().equals(item.when().entry()))
        .map(Entry::event)
        .findFirst()
        .map(this::of)
        .orElseGet(() -> item.kind().toString());
  }

  private String of(CaseEvent event) {
    if (event instanceof DirectWorkEvent.ModuleMoved moved) {
      return of(moved.move());
    }
    if (event instanceof PracticeEvent.RiskJudged judged) {
      return "risk judged " + Names.words(judged.judgement().level());
    }
    if (event instanceof PracticeEvent.WorkbookEntryWritten written) {
      return "workbook, "
          + Names.words(written.entry().chapter())
          + ": "
          + written.entry().passages().get(0).text().text();
    }
    if (event instanceof DirectWorkEvent.CapacityJudged judged) {
      return "parenting judged: " + Names.words(judged.judgement().now());
    }
    return event.kind().toString();
  }

  private String of(ModuleMove move) {
    return "module "
        + move.module()
        + " "
        + Names.words(move.status())
        + " with "
        + new Names(file).of(move.adult());
  }
}
