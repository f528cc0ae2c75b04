// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.nio.file.Path;
import java.util.List;
import org.familysafeguarding.calendar.BankHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankHolidayCalendarsTest {

  @TempDir Path folder;

  /** A list for a land that has no holidays. */
  public static class Nowhere implements BankHolidayProvider {

    public Nowhere() {}

    @Override
    public String name() {
      return "Nowhere";
    }

    @Override
    public BankHolidays bankHolidays() {
      return BankHolidays.named(
          "Nowhere", day("Mon 1 Jan 2024"), day("Tue 31 Dec 2024"), List.of());
    }
  }

  /** Another list by the same name. */
  public static final class Erewhon extends Nowhere {

    public Erewhon() {}
  }

  /** A list that cannot be read. */
  public static final class Illegible extends Nowhere {

    public Illegible() {}

    @Override
    public BankHolidays bankHolidays() {
      return BankHolidays.parse("blots");
    }
  }

  private ClassLoader listing(Class<?>... providers) {
    return ServiceListing.of(folder, BankHolidayProvider.class, providers);
  }

  @Test
  void theListForEnglandAndWalesIsThereWithNothingAdded() {
    assertThat(BankHolidayCalendars.named("England and Wales"))
        .isEqualTo(BankHolidays.englandAndWales());
    assertThat(new EnglandAndWalesBankHolidays().name())
        .isEqualTo(BankHolidays.englandAndWales().name());
  }

  @Test
  void aListIsFoundByItsName() {
    assertThat(BankHolidayCalendars.named("Nowhere", listing(Nowhere.class)).name())
        .isEqualTo("Nowhere");
  }

  @Test
  void aNameNobodyHasIsReportedWithTheListsThereAre() {
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> BankHolidayCalendars.named("Atlantis", listing(Nowhere.class)))
        .withMessage(
            "No BankHolidayProvider answers to the name \"Atlantis\"; found: England and Wales"
                + " (org.familysafeguarding.spi.EnglandAndWalesBankHolidays), Nowhere"
                + " (org.familysafeguarding.spi.BankHolidayCalendarsTest$Nowhere)");
  }

  @Test
  void aNameTwoHaveIsReportedWithBoth() {
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(
            () -> BankHolidayCalendars.named("Nowhere", listing(Nowhere.class, Erewhon.class)))
        .withMessageContaining("$Nowhere)")
        .withMessageContaining("$Erewhon)");
  }

  @Test
  void aListThatCannotBeReadIsItsProvidersFault() {
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> BankHolidayCalendars.named("Nowhere", listing(Illegible.class)))
        .withMessageStartingWith(
            "The provider org.familysafeguarding.spi.BankHolidayCalendarsTest$Illegible failed");
  }

  @Test
  void aLayerWithoutProvidersHasNone() {
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> BankHolidayCalendars.named("Nowhere", ModuleLayer.empty()))
        .withMessageEndingWith("found: none");
  }
}
