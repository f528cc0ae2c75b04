// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.calendar.BankHolidays;

/**
 * Finds lists of bank holidays by name, whoever provides them.
 *
 * <p>{@code named("England and Wales")} works with nothing added, and is the list that comes with
 * the library.
 */
public final class BankHolidayCalendars {

  private BankHolidayCalendars() {}

  /**
   * The list of that name, from a provider that the current thread's class loader sees.
   *
   * @throws ProviderException where no provider or several have the name, or one is broken
   */
  public static BankHolidays named(String name) {
    return named(name, Providers.of(BankHolidayProvider.class));
  }

  /** As {@link #named(String)}, from a provider that this class loader sees. */
  public static BankHolidays named(String name, ClassLoader host) {
    return named(name, Providers.of(BankHolidayProvider.class, host));
  }

  /** As {@link #named(String)}, from a provider in this layer of modules. */
  public static BankHolidays named(String name, ModuleLayer host) {
    return named(name, Providers.of(BankHolidayProvider.class, host));
  }

  private static BankHolidays named(String name, Providers<BankHolidayProvider> providers) {
    requireNonNull(name, "name");
    return providers
        .only(
            "the name \"" + name + "\"",
            each -> each.answer("name", BankHolidayProvider::name).equals(name),
            BankHolidayProvider::name)
        .answer("bank holidays", BankHolidayProvider::bankHolidays);
  }
}
