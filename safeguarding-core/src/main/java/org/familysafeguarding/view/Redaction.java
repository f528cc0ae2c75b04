// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

/**
 * One way in which a view is kept from telling what its viewer must not learn.
 *
 * <p>They are listed so that a test can do without each in turn and see that something leaks.
 */
enum Redaction {
  /** Where victims live, and every confidential address. */
  HOUSEHOLDS,
  /** Texts that name such a place, wherever they stand. */
  PLACE_NAMES,
  /** Who is said to abuse whom, where only a victim's word stands for it. */
  ABUSE,
  /** Adults whom the viewer has no need to know of, such as a victim's new partner. */
  OTHER_ADULTS,
  /** Later news about people: new names, deaths. */
  FAMILY_NEWS,
  /** Numbers by which other systems would find a person, and dates of birth. */
  NUMBERS,
  /** Schools, surgeries, refuges. */
  AGENCIES,
  /** Who supports victims. */
  VICTIM_WORKERS,
  /** Who works with a victim, whatever their discipline. */
  ALLOCATIONS,
  /** How practitioners work together: consultations, oversight, handovers. */
  TEAMWORK,
  REFERRALS,
  ASSESSMENTS,
  ENQUIRIES,
  CONFERENCE_BUSINESS,
  VISITS,
  PLAN_BUSINESS,
  CARE,
  AGREEMENTS,
  MODULES,
  SCREENINGS,
  MARAC,
  PROTECTION,
  INCIDENTS,
  RISK_JUDGEMENTS,
  SUPERVISIONS,
  WORKBOOK,
  SUMMARIES,
  DISCLOSURES,
  DEPARTURES,
  /** What practitioners wrote, in entries whose facts may be told. */
  WORDS,
  /** What somebody put into a compartment. */
  MARKINGS,
  /** Ids of entries and who recorded them, which show that something is left out. */
  ENTRY_IDS,
  /** What rules found. */
  FINDINGS
}
