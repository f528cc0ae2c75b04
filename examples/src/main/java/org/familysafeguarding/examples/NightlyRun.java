// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Obligation;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.WorklistStore;

/** What a night's judging came to: counts, and the ids of the case files that need somebody. */
final class NightlyRun {

  private static final int MOST_NAMED = 20;

  private final CaseFileStore store;
  private final Situation tonight;
  private final List<CaseFileId> impossible = new ArrayList<>();
  private long open;
  private long closed;
  private long withOverdue;
  private long overdue;

  NightlyRun(CaseFileStore store, Situation tonight) {
    this.store = store;
    this.tonight = tonight;
  }

  /** Judges one case file, unless it is closed, or was erased since it was listed. */
  void judge(CaseFileId id) {
    try {
      judge(store.history(id).fold());
    } catch (ImpossibleHistoryException cannotBeFolded) {
      impossible.add(id);
    } catch (ErasedCaseFileException meanwhile) {
      return;
    }
    if (store instanceof WorklistStore lists) {
      lists.refreshWork(id);
    }
  }

  private void judge(CaseFile file) {
    LocalDate today = tonight.today();
    if (!file.asItStoodOn(today).openness().isOpenOn(today)) {
      closed++;
      return;
    }
    open++;
    CaseReview review = CaseReview.of(file, tonight, PublishedRulebooks.all());
    long late = review.obligations().stream().filter(Obligation::isOverdue).count();
    overdue += late;
    withOverdue += late > 0 ? 1 : 0;
  }

  /** Reads as a line or two at the end of a log. */
  String inWords() {
    String judged =
        "On "
            + tonight.today()
            + ": open case files judged "
            + open
            + ", with something overdue "
            + withOverdue
            + " ("
            + overdue
            + " in all), closed and passed over "
            + closed;
    return impossible.isEmpty() ? judged : judged + "\n" + unjudged();
  }

  private String unjudged() {
    List<CaseFileId> named = impossible.subList(0, Math.min(MOST_NAMED, impossible.size()));
    return "Cannot be judged, for their entries contradict each other: "
        + impossible.size()
        + ", among them "
        + named;
  }
}
