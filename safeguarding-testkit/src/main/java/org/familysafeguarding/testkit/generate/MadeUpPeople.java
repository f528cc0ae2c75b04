// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.familysafeguarding.people.DisabilityKind;
import org.familysafeguarding.people.Ethnicity;
import org.familysafeguarding.people.LocalChildId;
import org.familysafeguarding.people.PupilNumber;
import org.familysafeguarding.people.ReasonWithoutUpn;
import org.familysafeguarding.people.Sex;
import org.familysafeguarding.testkit.InventedPeople;

/** People for a story, with everything that may be recorded about them. */
final class MadeUpPeople {

  private static final int MANY = 1_000;
  private static final int DAYS_TO_18 = 6_570;
  private static final int DAYS_OF_PREGNANCY = 240;

  private MadeUpPeople() {}

  static Child child(Scene scene, ChildId id) {
    RandomSource random = scene.random();
    boolean expected = random.chance(25);
    Birth birth =
        expected
            ? new Birth.Expected(scene.today().plusDays(random.below(DAYS_OF_PREGNANCY)))
            : new Birth.Born(scene.today().minusDays(random.below(DAYS_TO_18)));
    return new Child(
        id, InventedPeople.name(random.below(MANY)), birth, profile(random), identifiers(scene));
  }

  /** The same child, born or expected as before, with something else known about them. */
  static Child betterKnown(Scene scene, Child child) {
    return new Child(
        child.id(), child.name(), child.birth(), profile(scene.random()), identifiers(scene));
  }

  static Adult adult(Scene scene, AdultId id) {
    RandomSource random = scene.random();
    LocalDate bornOn =
        scene.today().minusYears(random.between(18, 60)).minusDays(random.below(365));
    return new Adult(
        id,
        InventedPeople.name(random.below(MANY)),
        scene.perhaps(bornOn),
        random.oneOf(Sex.class),
        scene.perhaps(InventedPeople.nhsNumber(random.below(MANY))));
  }

  static Address address(Scene scene) {
    RandomSource random = scene.random();
    return new Address(
        List.of(random.between(1, 99) + " Larkspur Row", "Sandmere"),
        "ZZ" + random.between(1, 9) + " " + random.between(1, 9) + "ZZ",
        random.oneOf(AddressConfidentiality.class));
  }

  private static ChildProfile profile(RandomSource random) {
    return new ChildProfile(
        random.oneOf(Sex.class), random.oneOf(Ethnicity.class), disabilities(random));
  }

  private static Disabilities disabilities(RandomSource random) {
    return switch (random.below(3)) {
      case 0 -> Disabilities.notEstablished();
      case 1 -> Disabilities.none();
      default ->
          new Disabilities(true, random.someOf(ImmutableSet.copyOf(DisabilityKind.values())));
    };
  }

  private static ChildIdentifiers identifiers(Scene scene) {
    RandomSource random = scene.random();
    PupilNumber pupilNumber =
        random.chance(50)
            ? new PupilNumber.Known(InventedPeople.upn(random.below(MANY)))
            : new PupilNumber.Absent(random.oneOf(ReasonWithoutUpn.class));
    Optional<LocalChildId> localId = scene.perhaps(new LocalChildId("LC" + random.below(MANY)));
    return new ChildIdentifiers(
        scene.perhaps(InventedPeople.nhsNumber(random.below(MANY))),
        pupilNumber,
        random.chance(10) ? Optional.of(InventedPeople.upn(random.below(MANY))) : Optional.empty(),
        localId);
  }
}
