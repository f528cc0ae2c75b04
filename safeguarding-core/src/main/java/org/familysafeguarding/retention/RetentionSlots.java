// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.retention;

import java.util.List;
import org.familysafeguarding.rules.NumberSlot;
import org.familysafeguarding.rules.Slot;

/**
 * For how many years case files are kept.
 *
 * <p>Where the law sets a period, it is the default and the least: a council may only keep longer.
 */
public final class RetentionSlots {

  /** From the birth of a child who was ever looked after. */
  public static final NumberSlot LOOKED_AFTER_FROM_BIRTH =
      new NumberSlot(
          "retention.looked-after-years-from-birth",
          75,
          75,
          125,
          "Years; the law sets 75 as the least: Care Planning, Placement and Case Review (England)"
              + " Regulations 2010, regulation 50");

  /** From the death, before 18, of a child who was ever looked after. */
  public static final NumberSlot LOOKED_AFTER_FROM_DEATH =
      new NumberSlot(
          "retention.looked-after-years-from-death",
          15,
          15,
          125,
          "Years, after a death before 18; the law sets 15 as the least: Care Planning, Placement"
              + " and Case Review (England) Regulations 2010, regulation 50");

  /** From the adoption of a child. */
  public static final NumberSlot ADOPTION_FROM_ORDER =
      new NumberSlot(
          "retention.adoption-years-from-order",
          100,
          100,
          150,
          "Years; the law sets 100 as the least: the Regulations of 2005, regulation 6, as two"
              + " councils' schedules cite them");

  /** From the closing of a case in which harm was discussed, enquired into or planned against. */
  public static final NumberSlot PROTECTION_FROM_CLOSURE =
      new NumberSlot(
          "retention.protection-years-from-closure",
          35,
          1,
          100,
          "Years; no statutory period. One council keeps for 35 after the last contact, and 35 after"
              + " closure was held lawful of another (R (C) v Northumberland County Council)");

  /** The birthday from which a child in need's case may become old. */
  public static final NumberSlot IN_NEED_AGE =
      new NumberSlot(
          "retention.in-need-age",
          18,
          18,
          25,
          "Age; no statutory period. One council keeps to 18 and 3 years without activity; that it"
              + " is usual is unverified");

  /** How many years without activity a child in need's case is kept. */
  public static final NumberSlot IN_NEED_INACTIVE =
      new NumberSlot(
          "retention.in-need-years-inactive",
          3,
          1,
          75,
          "Years; no statutory period. One council keeps to 18 and 3 years without activity; that it"
              + " is usual is unverified");

  private RetentionSlots() {}

  /** Every slot, those with a least set by law first. */
  public static List<Slot> all() {
    return List.of(
        LOOKED_AFTER_FROM_BIRTH,
        LOOKED_AFTER_FROM_DEATH,
        ADOPTION_FROM_ORDER,
        PROTECTION_FROM_CLOSURE,
        IN_NEED_AGE,
        IN_NEED_INACTIVE);
  }
}
