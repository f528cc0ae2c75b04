// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import java.util.EnumSet;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.EventKind;

/**
 * Made-up case histories; the size is the number of entries.
 *
 * <p>Every kind of event occurs. A history of size 20 begins with the one of size 19 from the same
 * seed, so that cutting the size down cuts the case down and leaves what remains as it was.
 */
public final class CaseHistories {

  private CaseHistories() {}

  /**
   * Histories that can be folded, whatever they may say about practice.
   *
   * <p>They are recorded in order, some of it late; visits and the like are corrected or struck out
   * at times. Rules are broken as often as they are kept.
   */
  public static Generator<CaseHistory> plausible() {
    return (random, size) -> Storyteller.tell(random, EnumSet.allOf(EventKind.class), size);
  }

  /**
   * Histories that nobody tidied up, and some of them impossible.
   *
   * <p>Entries are missing, doubled, told on the wrong day, recorded late or in the wrong order;
   * they speak of what was never begun and of people never introduced; anything may be struck out
   * or wrongly put right, amendments too.
   */
  public static Generator<CaseHistory> dirty() {
    return (random, size) -> new UntidyRecorder(random.split()).first(size);
  }
}
