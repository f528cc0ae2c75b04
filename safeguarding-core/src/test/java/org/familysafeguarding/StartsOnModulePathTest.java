// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library as a host with modules uses it: a module of its own requires only the library,
 * supplies bank holidays, opens a store, reads a form, and folds what it read.
 */
class StartsOnModulePathTest {

  private static final String MODULES =
      AnotherJvm.pathOf(
          "org.familysafeguarding.casefile.CaseFile",
          "com.google.common.collect.ImmutableList",
          "com.google.common.util.concurrent.internal.InternalFutures",
          "jakarta.validation.Validation",
          "org.hibernate.validator.HibernateValidator",
          "org.jboss.logging.Logger",
          "com.fasterxml.classmate.TypeResolver");

  private static final String MODULE =
      """
      module host {
        requires org.familysafeguarding;
        provides org.familysafeguarding.spi.BankHolidayProvider with host.Manx;
        exports host to org.familysafeguarding;
      }
      """;

  private static final String PROVIDER =
      """
      package host;

      import java.time.LocalDate;
      import java.util.List;
      import org.familysafeguarding.calendar.BankHolidays;
      import org.familysafeguarding.spi.BankHolidayProvider;

      public final class Manx implements BankHolidayProvider {
        @Override
        public String name() {
          return "Isle of Man";
        }

        @Override
        public BankHolidays bankHolidays() {
          LocalDate newYear = LocalDate.of(2024, 1, 1);
          return BankHolidays.named(name(), newYear, newYear.plusYears(1), List.of());
        }
      }
      """;

  private static final String MAIN =
      """
      package host;

      import java.time.Instant;
      import java.time.LocalDate;
      import java.util.ArrayList;
      import java.util.List;
      import org.familysafeguarding.agency.*;
      import org.familysafeguarding.casefile.*;
      import org.familysafeguarding.chronology.EntryId;
      import org.familysafeguarding.form.*;
      import org.familysafeguarding.people.*;
      import org.familysafeguarding.referral.ReferralSource;
      import org.familysafeguarding.spi.*;

      public final class Main {
        private static final LocalDate DAY = LocalDate.of(2024, 3, 11);

        public static void main(String[] args) {
          System.out.println("named module: " + FormReader.class.getModule().getName());
          System.out.println(BankHolidayCalendars.named("Isle of Man").name());
          System.out.println(
              BankHolidayCalendars.named("England and Wales", ModuleLayer.boot()).name());
          FormReader reader = FormReader.create();
          System.out.println(reader.check(referral("R 1"), DAY));
          FormReading reading = reader.read(referral("R1"), DAY);
          try (CaseFileStore store = CaseFileStores.open("memory:", ModuleLayer.boot())) {
            CaseFileId id = new CaseFileId("F1");
            store.append(id, 0, entries((FormReading.Accepted) reading));
            CaseFile file = store.history(id).fold();
            System.out.println(file + ", referrals: " + file.referrals().all().size());
          }
          try {
            CaseFileStores.open("stone:tablet");
          } catch (ProviderException nobody) {
            System.out.println(nobody.getMessage());
          }
        }

        private static ReferralForm referral(String id) {
          ChildForm child =
              new ChildForm("C1", "Robin", "Invented", DAY.minusYears(3), null, Sex.FEMALE,
                  Ethnicity.NOT_OBTAINED, null, "9990000018", null,
                  ReasonWithoutUpn.NOT_OF_SCHOOL_AGE, null, null);
          return new ReferralForm(id, DAY, ReferralSource.POLICE, null, "Words.",
              List.of(child), List.of(), null);
        }

        private static List<Entry> entries(FormReading.Accepted reading) {
          List<DatedEvent> events = new ArrayList<>(reading.events());
          events.add(0, new DatedEvent(DAY, new CaseRecordEvent.Opened(new FamilyName("Invented"),
              new Agency(new AgencyId("G1"), "A council", AgencyKind.COUNCIL))));
          List<Entry> entries = new ArrayList<>();
          for (DatedEvent each : events) {
            entries.add(new Entry(new EntryId("E" + entries.size()), each.occurredOn(),
                Instant.parse("2024-03-11T12:00:00Z"), new PractitionerId("P1"), each.event()));
          }
          return entries;
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void aHostWithModulesLoadsProvidersReadsAFormAndFoldsACase() throws Exception {
    Path classes = folder.resolve("classes");
    AnotherJvm.compile(
        classes,
        List.of("--module-path", MODULES),
        List.of(
            AnotherJvm.source(folder, "src/module-info.java", MODULE),
            AnotherJvm.source(folder, "src/host/Manx.java", PROVIDER),
            AnotherJvm.source(folder, "src/host/Main.java", MAIN)));

    AnotherJvm.Ending ending =
        AnotherJvm.run(
            "--module-path", MODULES + File.pathSeparator + classes, "--module", "host/host.Main");

    assertThat(ending.output())
        .containsSubsequence(
            "named module: org.familysafeguarding\n",
            "Isle of Man\n",
            "England and Wales\n",
            "[referralId: must be 1 to 64 unaccented letters, digits and any of . _ : -]\n",
            "case file F1 at version 3, referrals: 1\n",
            "No CaseFileStoreProvider answers to the address \"stone:tablet\"; found: memory");
    assertThat(ending.exitCode()).isZero();
  }
}
