// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationId;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.people.Address;
import org.familysafeguarding.people.AddressConfidentiality;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.Birth;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.ChildIdentifiers;
import org.familysafeguarding.people.ChildProfile;
import org.familysafeguarding.people.Disabilities;
import org.familysafeguarding.people.Ethnicity;
import org.familysafeguarding.people.Household;
import org.familysafeguarding.people.HouseholdId;
import org.familysafeguarding.people.LocalChildId;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.people.PupilNumber;
import org.familysafeguarding.people.ReasonWithoutUpn;
import org.familysafeguarding.people.Relationship;
import org.familysafeguarding.people.RelationshipKind;
import org.familysafeguarding.people.Sex;

/** The people of a family of abuse, and who works with them. */
final class MarkedPeople {

  static final ChildId CHILD = new ChildId("C-THEIRS");
  static final Address REFUGE =
      new Address(
          List.of(MarkedEvents.MARK + " House", "Sandmere"),
          "ZY9 9YZ",
          AddressConfidentiality.OPEN);

  private static final AdultId VICTIM = CaseWithSecrets.VICTIM;
  private static final String MARK = MarkedEvents.MARK;

  private MarkedPeople() {}

  /** The child of both. */
  static Child child(String localId, LocalDate day) {
    return new Child(
        CHILD,
        new PersonName("Ann", "Marlowe"),
        new Birth.Born(day.minusYears(4)),
        new ChildProfile(Sex.FEMALE, Ethnicity.NOT_OBTAINED, Disabilities.notEstablished()),
        new ChildIdentifiers(
            Optional.empty(),
            new PupilNumber.Absent(ReasonWithoutUpn.NOT_OF_SCHOOL_AGE),
            Optional.empty(),
            Optional.of(new LocalChildId(localId.replace("-", "")))));
  }

  static Adult adult(AdultId id, String given) {
    return new Adult(
        id, new PersonName(given, "Marlowe"), Optional.empty(), Sex.NOT_KNOWN, Optional.empty());
  }

  static CaseEvent practitioner(
      PractitionerId id, String given, Discipline discipline, AgencyId employer) {
    return new TeamEvent.PractitionerInvolved(
        new Practitioner(id, new PersonName(given, "Ash"), discipline, employer, false));
  }

  static CaseEvent related(AdultId adult, RelationshipKind kind) {
    return new FamilyEvent.Related(new Relationship(adult, kind, CHILD));
  }

  static CaseEvent home() {
    return new FamilyEvent.HouseholdRecorded(
        new Household(
            new HouseholdId("H-" + MARK), Set.of((PersonId) VICTIM), Optional.of(REFUGE)));
  }

  static CaseEvent allocated(String id, PractitionerId who, AdultId with) {
    return new TeamEvent.Allocated(
        new Allocation(
            new AllocationId(id), who, AllocationRole.ADULT_SPECIALIST, ImmutableSet.of(with)));
  }
}
