// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * A questionnaire that practitioners fill in with somebody: how many items it has, and which
 * answers each allows.
 *
 * <p>The wording of the items belongs to their publishers and is not here; an item is known by its
 * number. A score screens: it is no diagnosis, and nothing is decided by it alone. No source says
 * which tools a Family Safeguarding team must use.
 */
public enum ScreeningTool {
  /**
   * The checklist on the risk of domestic abuse, stalking and so-called honour-based abuse: 24
   * items, answered 0 for no, 1 for yes, 2 for not known.
   */
  DASH(24, 2),
  /** The test of alcohol use: ten items from 0 to 4, the last two 0, 2 or 4. */
  AUDIT(10, 4, 9),
  /** The first three items of the test of alcohol use. */
  AUDIT_C(3, 4),
  /** The test of drug use: eleven items from 0 to 4, the last two 0, 2 or 4. */
  DUDIT(11, 4, 10),
  /** Depression: nine items from 0 to 3; the last is on harming oneself. */
  PHQ_9(9, 3),
  /** Anxiety: seven items from 0 to 3. */
  GAD_7(7, 3),
  /** Strengths and difficulties of a child of 2 to 4, as a parent sees them: 25 items, 0 to 2. */
  SDQ_PARENT_OF_2_TO_4(25, 2),
  /** Strengths and difficulties of a child of 4 to 17, as a parent sees them: 25 items, 0 to 2. */
  SDQ_PARENT_OF_4_TO_17(25, 2),
  /** Strengths and difficulties of a child of 4 to 17, as a teacher sees them: 25 items, 0 to 2. */
  SDQ_TEACHER_OF_4_TO_17(25, 2),
  /**
   * Strengths and difficulties of a young person of 11 to 17 in their own view: 25 items, 0 to 2.
   */
  SDQ_SELF_OF_11_TO_17(25, 2);

  private static final int NONE = Integer.MAX_VALUE;
  private static final Set<Integer> EVEN = ImmutableSet.of(0, 2, 4);

  private final int items;
  private final int highest;
  private final int evenFrom;

  ScreeningTool(int items, int highest) {
    this(items, highest, NONE);
  }

  ScreeningTool(int items, int highest, int evenFrom) {
    this.items = items;
    this.highest = highest;
    this.evenFrom = evenFrom;
  }

  /** How many items it has; they are numbered from 1. */
  public int items() {
    return items;
  }

  /** Whether that item may be answered so: AUDIT's item 9 with 2, but not with 1. */
  public boolean allows(int item, int value) {
    boolean known = item >= 1 && item <= items && value >= 0 && value <= highest;
    return known && (item < evenFrom || EVEN.contains(value));
  }

  /** Whether it is a form of the strengths and difficulties questionnaire. */
  public boolean isStrengthsAndDifficulties() {
    return switch (this) {
      case SDQ_PARENT_OF_2_TO_4,
          SDQ_PARENT_OF_4_TO_17,
          SDQ_TEACHER_OF_4_TO_17,
          SDQ_SELF_OF_11_TO_17 ->
          true;
      default -> false;
    };
  }
}
