// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library with nothing beside it but Guava and the interfaces of Jakarta Validation. */
class RunsOnBareClassPathTest {

  private static final String CLASS_PATH =
      AnotherJvm.pathOf(
          "org.familysafeguarding.casefile.CaseFile",
          "com.google.common.collect.ImmutableList",
          "com.google.common.util.concurrent.internal.InternalFutures",
          "jakarta.validation.Validation");

  private static final String MAIN =
      """
      import java.time.Instant;
      import java.time.LocalDate;
      import java.util.List;
      import java.util.Optional;
      import java.util.Set;
      import org.familysafeguarding.PublishedRulebooks;
      import org.familysafeguarding.agency.*;
      import org.familysafeguarding.casefile.*;
      import org.familysafeguarding.chronology.*;
      import org.familysafeguarding.form.FormReader;
      import org.familysafeguarding.people.*;
      import org.familysafeguarding.referral.*;
      import org.familysafeguarding.rules.*;
      import org.familysafeguarding.spi.*;

      public final class Main {
        private static final LocalDate DAY = LocalDate.of(2024, 3, 11);

        public static void main(String[] args) {
          ChildId c1 = new ChildId("C1");
          Child child = new Child(c1, new PersonName("Robin", "Invented"), new Birth.Born(DAY),
              new ChildProfile(Sex.FEMALE, Ethnicity.NOT_OBTAINED, Disabilities.notEstablished()),
              ChildIdentifiers.withoutUpn(ReasonWithoutUpn.NOT_OF_SCHOOL_AGE));
          Referral referral = new Referral(new ReferralId("R1"), Set.of(c1), ReferralSource.POLICE,
              Optional.empty(), new Narrative("Words."));
          CaseHistory history = CaseHistory.of(new CaseFileId("F1"), List.of(
              entry("E0", new CaseRecordEvent.Opened(new FamilyName("Invented"),
                  new Agency(new AgencyId("G1"), "A council", AgencyKind.COUNCIL))),
              entry("E1", new FamilyEvent.ChildJoined(child)),
              entry("E2", new ReferralEvent.Received(referral))));
          System.out.println(history.fold() + ", referrals: "
              + history.fold().referrals().all().size());
          LocalDate today = DAY.plusDays(2);
          CaseReview.of(history.fold(), Situation.inEnglandOn(today), PublishedRulebooks.all())
              .obligations()
              .forEach(due -> System.out.println(due.dueBy() + " " + due.finding().card().id()
                  + " " + due.isOverdue()));
          System.out.println(Rulebooks.named("England").name());
          System.out.println(BankHolidayCalendars.named("England and Wales").name());
          CaseFileStores.open("memory:").close();
          try {
            FormReader.create();
          } catch (IllegalStateException missing) {
            System.out.println(missing.getMessage());
          }
        }

        private static Entry entry(String id, CaseEvent event) {
          return new Entry(new EntryId(id), DAY, Instant.parse("2024-03-11T12:00:00Z"),
              new PractitionerId("P1"), event);
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void aCaseIsJudgedWithoutHibernateValidatorAndAFormReaderSaysWhatIsMissing() throws Exception {
    Path classes = folder.resolve("classes");
    AnotherJvm.compile(
        classes,
        List.of("--class-path", CLASS_PATH),
        List.of(AnotherJvm.source(folder, "src/Main.java", MAIN)));

    AnotherJvm.Ending ending =
        AnotherJvm.run("--class-path", CLASS_PATH + File.pathSeparator + classes, "Main");

    assertThat(ending.output().lines())
        .containsExactly(
            "case file F1 at version 3, referrals: 1",
            "2024-03-12 referral.decided-in-time true",
            "2024-03-12 referral.acknowledged-in-time true",
            "2024-03-12 referral.referrer-told-of-decision true",
            "2024-03-12 referral.family-told-of-decision true",
            "England",
            "England and Wales",
            "Reading forms needs Hibernate Validator at run time, and none was found; add"
                + " org.hibernate.validator:hibernate-validator (9.1 or later) to the class path or"
                + " module path");
    assertThat(ending.exitCode()).isZero();
  }
}
