// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.receipt;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Situation;

/**
 * What was found in one case on one day, and what that rested on.
 *
 * <p>It names rules, entries, children and practitioners by their ids; nobody's name and no
 * narrative is in it. The history is there as a fingerprint only. The same judgement always makes
 * the same receipt, to the last letter of {@link #text}.
 *
 * @param findings a line for each finding, in the order of the rulebooks
 */
public record Receipt(JudgedCase judged, LocalDate on, MadeUnder under, List<String> findings) {

  public Receipt {
    requireNonNull(judged, "judged");
    requireNonNull(on, "on");
    requireNonNull(under, "under");
    findings = List.copyOf(findings);
  }

  /** Which case was judged, and its history as far as it was known. */
  public record JudgedCase(CaseFileId file, long version, Fingerprint history) {

    public JudgedCase {
      requireNonNull(file, "file");
      requireNonNull(history, "history");
      checkArgument(version >= 0, "version must not be negative, but was %s", version);
    }

    static JudgedCase of(CaseHistory history) {
      return new JudgedCase(history.id(), history.version(), Fingerprint.of(history.entries()));
    }
  }

  /** The receipt of a judgement, made now. */
  public static Receipt of(CaseHistory history, Situation now, List<Rulebook> rulebooks) {
    CaseReview review = CaseReview.of(history.fold(), now, rulebooks);
    return new Receipt(
        JudgedCase.of(history),
        now.today(),
        Stamps.of(now, rulebooks),
        review.findings().all().stream().map(FindingLine::of).toList());
  }

  /**
   * Judges again what this receipt is of, under what is given now.
   *
   * <p>The history may have grown since: only the entries that were there then are judged.
   *
   * @throws IllegalArgumentException if it is the history of another case
   */
  public Repetition repeat(CaseHistory history, Situation now, List<Rulebook> rulebooks) {
    checkArgument(
        history.id().equals(judged.file()),
        "This is a receipt of %s, but the history is of %s",
        judged.file(),
        history.id());
    int known = (int) Math.min(judged.version(), history.version());
    CaseHistory then = CaseHistory.of(history.id(), history.entries().subList(0, known));
    Situation thatDay = new Situation(on, now.calendar(), now.policy());
    return Repetition.between(this, of(then, thatDay, rulebooks));
  }

  /** The whole receipt as lines of text, the same wherever it is made. */
  public String text() {
    return ReceiptText.of(this);
  }

  /** The fingerprint of {@link #text}, by which a receipt kept elsewhere is known again. */
  public Fingerprint fingerprint() {
    return Fingerprint.ofText(text());
  }

  /** Names the case and the day. */
  @Override
  public String toString() {
    return "receipt of " + judged.file() + " on " + on;
  }
}
