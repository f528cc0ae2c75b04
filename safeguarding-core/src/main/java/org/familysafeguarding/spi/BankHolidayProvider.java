// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import org.familysafeguarding.calendar.BankHolidays;

/**
 * Supplies the bank holidays of one nation, or of one council that keeps a list of its own.
 *
 * <p>List an implementation in {@code
 * META-INF/services/org.familysafeguarding.spi.BankHolidayProvider} and, in a module, with {@code
 * provides}. {@link BankHolidayCalendars#named} finds it.
 */
public interface BankHolidayProvider {

  /** What the list is asked for by, such as "England and Wales"; no two providers share a name. */
  String name();

  /** The list. */
  BankHolidays bankHolidays();
}
