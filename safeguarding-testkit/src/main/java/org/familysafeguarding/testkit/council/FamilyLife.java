// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.testkit.generate.RandomSource;

/** One family's time with the council, from referral to closing or to the last day told. */
final class FamilyLife {

  private static final int KNOWN_BEFORE = 40;

  private final int number;
  private final RandomSource random;
  private final Establishment establishment;
  private final Telling telling = new Telling();

  FamilyLife(int number, RandomSource random, Establishment establishment) {
    this.number = number;
    this.random = random;
    this.establishment = establishment;
  }

  CaseHistory told() {
    LocalDate opened = opened();
    InventedFamily family = new InventedFamily(number, opened, random);
    Workers workers = new Workers(number, opened, establishment, telling);
    PractitionerId holder = workers.atWorkOn(opened);
    telling.tell(
        opened,
        holder,
        new CaseRecordEvent.Opened(InventedNames.family(number), SandmereTeams.AGENCIES.get(0)));
    family.introductions().forEach(event -> telling.tell(opened, holder, event));
    Pathway pathway = new Pathway(family, workers, random, telling);
    pathway.referred(opened);
    LocalDate until = pathway.worked(opened);
    workers.told(until);
    Map<SpecialistFunction, PractitionerId> specialists =
        workers.specialists(family.needs(), until);
    new VisitWork(workers, random.split(), telling).made(pathway.times(), until);
    new MonthlyWork(family, workers, random.split(), telling).done(specialists, until);
    new DailyLifeTold(family, workers, random.split(), telling).told(until);
    closed(family, workers, until);
    return telling.history(new CaseFileId(String.format(Locale.ROOT, "SM-%04d", number)));
  }

  private LocalDate opened() {
    return number <= KNOWN_BEFORE
        ? Days.weekday(LocalDate.of(2023, 7, 3).plusDays(random.below(250)))
        : Days.weekday(LocalDate.of(2024, 7, 1).plusDays(random.below(240)));
  }

  private void closed(InventedFamily family, Workers workers, LocalDate until) {
    if (!until.isAfter(InventedCouncil.TOLD_UNTIL)) {
      telling.tell(
          until,
          workers.atWorkOn(until),
          new CaseRecordEvent.Closed(family.children(), ClosureReason.NO_LONGER_IN_NEED));
    }
  }
}
