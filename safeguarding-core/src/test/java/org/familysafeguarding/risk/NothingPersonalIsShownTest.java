// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.chronology.Occurrence;
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
import org.familysafeguarding.people.Family;
import org.familysafeguarding.people.FamilyName;
import org.familysafeguarding.people.Household;
import org.familysafeguarding.people.HouseholdId;
import org.familysafeguarding.people.NhsNumber;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.people.PupilNumber;
import org.familysafeguarding.people.Sex;
import org.familysafeguarding.people.Upn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written to a log shows no name, address, narrative or number of a person. */
class NothingPersonalIsShownTest {

  private static final Occurrence THEN = new Occurrence(new EntryId("E-1"), day("Mon 11 Mar 2024"));
  private static final PersonName NAME = new PersonName("Zebedee", "Quillfeather");
  private static final NhsNumber NHS = new NhsNumber("9990000018");
  private static final Upn UPN = new Upn("A999000000017");
  private static final Narrative WORDS = new Narrative("He shouts; she hides.");
  private static final Child CHILD =
      new Child(
          new ChildId("C-1"),
          NAME,
          new Birth.Born(day("Sun 4 May 2014")),
          new ChildProfile(Sex.FEMALE, Ethnicity.REFUSED, Disabilities.none()),
          new ChildIdentifiers(
              Optional.of(NHS), new PupilNumber.Known(UPN), Optional.of(UPN), Optional.empty()));
  private static final Adult ADULT =
      new Adult(new AdultId("A-1"), NAME, Optional.empty(), Sex.MALE, Optional.of(NHS));
  private static final Household HOUSEHOLD =
      new Household(
          new HouseholdId("H-1"),
          Set.of(CHILD.id()),
          Optional.of(
              new Address(
                  List.of("7 Marigold Row", "Anytown"),
                  "ZZ1 1ZZ",
                  AddressConfidentiality.CONFIDENTIAL)));
  private static final Practitioner PRACTITIONER =
      new Practitioner(
          new PractitionerId("P-1"), NAME, Discipline.RECOVERY, new AgencyId("AG-1"), false);

  static Stream<Object> everythingThatHoldsSomethingPersonal() {
    Worry worry = new Worry(WORDS, Set.of(HarmCategory.NEGLECT), Set.of());
    Strength strength = new Strength(WORDS, false);
    Grounds grounds =
        new Grounds(
            List.of(worry),
            List.of(strength),
            List.of(new DangerStatement(WORDS)),
            List.of(new SafetyGoal(WORDS)),
            WORDS);
    RiskJudgement judgement =
        new RiskJudgement(
            new RiskJudgementId("RJ-1"),
            Set.of(CHILD.id()),
            RiskLevel.HIGH,
            grounds,
            Set.of(PRACTITIONER.id()));
    return Stream.of(
        NAME,
        new FamilyName("Quillfeather"),
        NHS,
        UPN,
        WORDS,
        HOUSEHOLD.address(),
        CHILD,
        CHILD.identifiers(),
        ADULT,
        HOUSEHOLD,
        PRACTITIONER,
        worry,
        strength,
        grounds,
        judgement,
        RiskJudgements.of(List.of(new JudgementMade(judgement, THEN))),
        Family.builder()
            .named(new FamilyName("Quillfeather"))
            .childJoined(CHILD)
            .adultJoined(ADULT)
            .householdRecorded(HOUSEHOLD, THEN)
            .build(),
        TeamAroundFamily.builder()
            .agencyInvolved(
                new Agency(new AgencyId("AG-1"), "Anytown", AgencyKind.RECOVERY_CHARITY))
            .practitionerInvolved(PRACTITIONER)
            .build());
  }

  @ParameterizedTest
  @MethodSource("everythingThatHoldsSomethingPersonal")
  void itShowsNothingPersonal(Object shown) {
    assertThat(shown.toString())
        .isNotBlank()
        .doesNotContain("Zebedee", "Quillfeather", "Marigold", "Anytown", "ZZ1", "1ZZ")
        .doesNotContain("shouts", "hides", "9990000018", "A999000000017", "99900");
  }
}
