// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.store.SampleEntries.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.ChildIdentifiers;
import org.familysafeguarding.people.LocalChildId;
import org.familysafeguarding.people.NhsNumber;
import org.familysafeguarding.people.PupilNumber;
import org.familysafeguarding.people.ReasonWithoutUpn;
import org.familysafeguarding.people.Upn;
import org.familysafeguarding.testkit.InventedPeople;

/** Entries by which people join a family, with the numbers they can be found by. */
final class SamplePeople {

  private static final LocalDate DUE = day("Mon 1 Jul 2024");
  private static final Narrative WHY = new Narrative("It was another child");

  private SamplePeople() {}

  static Entry childJoined(String entry, NhsNumber nhs, LocalChildId local) {
    return joined(
        entry,
        new ChildIdentifiers(
            Optional.of(nhs),
            new PupilNumber.Absent(ReasonWithoutUpn.NOT_OF_SCHOOL_AGE),
            Optional.empty(),
            Optional.of(local)));
  }

  static Entry pupilJoined(String entry, Upn upn) {
    return joined(
        entry,
        new ChildIdentifiers(
            Optional.empty(), new PupilNumber.Known(upn), Optional.empty(), Optional.empty()));
  }

  /** A child who once had that pupil number and has none now. */
  static Entry formerPupilJoined(String entry, Upn former) {
    return joined(
        entry,
        new ChildIdentifiers(
            Optional.empty(),
            new PupilNumber.Absent(ReasonWithoutUpn.SOURCES_CONFLICT),
            Optional.of(former),
            Optional.empty()));
  }

  private static Entry joined(String entry, ChildIdentifiers numbers) {
    return entry(entry, new FamilyEvent.ChildJoined(child(numbers)));
  }

  private static Child child(ChildIdentifiers numbers) {
    Child invented = InventedPeople.expectedChild(new ChildId("C1"), DUE);
    return new Child(invented.id(), invented.name(), invented.birth(), invented.profile(), numbers);
  }

  static Entry adultJoined(String entry, NhsNumber nhs) {
    Adult invented = InventedPeople.adult(new AdultId("A1"));
    Adult known =
        new Adult(
            invented.id(), invented.name(), invented.bornOn(), invented.sex(), Optional.of(nhs));
    return entry(entry, new FamilyEvent.AdultJoined(known));
  }

  static Entry struckOut(String entry, String amended) {
    return entry(entry, new CaseRecordEvent.StruckOut(new EntryId(amended), WHY));
  }

  /** The child of that entry never had any number but this pupil number. */
  static Entry corrected(String entry, String amended, Upn upn) {
    FamilyEvent.ChildJoined joined =
        new FamilyEvent.ChildJoined(
            child(
                new ChildIdentifiers(
                    Optional.empty(),
                    new PupilNumber.Known(upn),
                    Optional.empty(),
                    Optional.empty())));
    return entry(entry, new CaseRecordEvent.Corrected(new EntryId(amended), joined, WHY));
  }
}
