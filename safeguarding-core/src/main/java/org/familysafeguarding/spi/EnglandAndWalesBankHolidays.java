// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import org.familysafeguarding.calendar.BankHolidays;

/** Provides the list for England and Wales that comes with the library. */
public final class EnglandAndWalesBankHolidays implements BankHolidayProvider {

  /** For the service loader; ask {@link BankHolidayCalendars} instead. */
  public EnglandAndWalesBankHolidays() {}

  @Override
  public String name() {
    return "England and Wales";
  }

  @Override
  public BankHolidays bankHolidays() {
    return BankHolidays.englandAndWales();
  }
}
