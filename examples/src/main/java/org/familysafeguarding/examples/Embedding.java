// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.Safeguarding;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.casefile.ReferralEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.Birth;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.ChildIdentifiers;
import org.familysafeguarding.people.ChildProfile;
import org.familysafeguarding.people.Disabilities;
import org.familysafeguarding.people.Ethnicity;
import org.familysafeguarding.people.FamilyName;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.people.ReasonWithoutUpn;
import org.familysafeguarding.people.Sex;
import org.familysafeguarding.referral.Referral;
import org.familysafeguarding.referral.ReferralId;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.spi.InMemoryCaseFileStore;

/** The shortest way to embed the library: map records to entries, and ask what is due. */
public final class Embedding {

  private Embedding() {}

  /** Prints what is due for a child referred on Thu 28 Mar 2024, the day before Good Friday. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    print(out);
  }

  static void print(PrintWriter out) {
    // tag::embedding[]
    CaseFileId id = new CaseFileId("CF-1");
    ChildId child = new ChildId("C1");
    LocalDate received = LocalDate.of(2024, 3, 28); // the Thursday before Good Friday

    Safeguarding safeguarding = Safeguarding.with(new InMemoryCaseFileStore());
    safeguarding.record(
        id,
        0, // the version you have seen; somebody else's newer one is never overwritten
        List.of(
            entry("E1", received, new CaseRecordEvent.Opened(new FamilyName("Example"), council())),
            entry("E2", received, new FamilyEvent.ChildJoined(childCalled(child, "Robin"))),
            entry("E3", received, new ReferralEvent.Received(referralOf(child)))));

    CaseReview review = safeguarding.review(id, LocalDate.of(2024, 4, 2));
    review.obligations().forEach(due -> out.println(due.dueBy() + "  " + due.finding()));
    // end::embedding[]
  }

  // tag::mapping[]
  private static Entry entry(String id, LocalDate occurredOn, CaseEvent event) {
    Instant recordedAt = Instant.parse("2024-03-28T16:40:00Z"); // from your record, not a clock
    return new Entry(new EntryId(id), occurredOn, recordedAt, new PractitionerId("SW1"), event);
  }

  private static Referral referralOf(ChildId child) {
    return new Referral(
        new ReferralId("R1"),
        Set.of(child),
        ReferralSource.SCHOOL,
        Optional.empty(), // the primary need is not known yet
        new Narrative("What the school said."));
  }

  // end::mapping[]

  private static Agency council() {
    return new Agency(new AgencyId("LA"), "Exampleshire Council", AgencyKind.COUNCIL);
  }

  private static Child childCalled(ChildId id, String given) {
    return new Child(
        id,
        new PersonName(given, "Example"),
        new Birth.Born(LocalDate.of(2016, 5, 9)),
        new ChildProfile(Sex.FEMALE, Ethnicity.NOT_OBTAINED, Disabilities.notEstablished()),
        ChildIdentifiers.withoutUpn(ReasonWithoutUpn.NEWLY_IN_NEED));
  }
}
