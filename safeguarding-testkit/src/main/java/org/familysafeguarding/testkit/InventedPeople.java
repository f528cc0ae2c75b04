// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.Birth;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.ChildIdentifiers;
import org.familysafeguarding.people.ChildProfile;
import org.familysafeguarding.people.Disabilities;
import org.familysafeguarding.people.Ethnicity;
import org.familysafeguarding.people.LocalChildId;
import org.familysafeguarding.people.NhsNumber;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.people.PupilNumber;
import org.familysafeguarding.people.ReasonWithoutUpn;
import org.familysafeguarding.people.Sex;
import org.familysafeguarding.people.Upn;

/**
 * People nobody has met, for tests: names, NHS numbers and pupil numbers that belong to no one.
 *
 * <p>Each is made from a count, so that the third person of a test is always the same. NHS numbers
 * come from the range beginning 999, which is kept for tests and never issued; pupil numbers carry
 * 999 where a local authority's code stands.
 */
public final class InventedPeople {

  private static final List<String> GIVEN_NAMES =
      List.of("Wren", "Tamsin", "Orrin", "Saffi", "Jorah", "Linnet", "Corin", "Bryony");
  private static final List<String> FAMILY_NAMES =
      List.of("Marlowe", "Thistlewood", "Penhallow", "Quillfeather", "Ashgrove");
  private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
  private static final int UPN_FIRST_POSITION = 2;
  private static final int SCHOOL_AGE = 5;
  private static final int ROOM = 1_000_000;

  private InventedPeople() {}

  /** A name; the same count gives the same one. */
  public static PersonName name(int count) {
    return new PersonName(
        GIVEN_NAMES.get(Math.floorMod(count, GIVEN_NAMES.size())),
        FAMILY_NAMES.get(Math.floorMod(count / GIVEN_NAMES.size(), FAMILY_NAMES.size())));
  }

  /** An NHS number of the range for tests, with the check digit that fits. */
  public static NhsNumber nhsNumber(int count) {
    // One nine-digit start in eleven has no check digit; going up by two starts at most skips it.
    for (int serial = Math.floorMod(count, ROOM / 2) * 2; ; serial++) {
      String nine = String.format(Locale.ROOT, "999%06d", serial);
      int check = (11 - weighted(nine, 10, -1) % 11) % 11;
      if (check < 10) {
        return new NhsNumber(nine + check);
      }
    }
  }

  /** A pupil number with the check letter that fits. */
  public static Upn upn(int count) {
    String digits = String.format(Locale.ROOT, "999%09d", Math.floorMod(count, ROOM));
    int check = weighted(digits, UPN_FIRST_POSITION, 1) % UPN_LETTERS.length();
    return new Upn(UPN_LETTERS.charAt(check) + digits);
  }

  private static int weighted(String digits, int firstWeight, int step) {
    int sum = 0;
    for (int at = 0; at < digits.length(); at++) {
      sum += (firstWeight + step * at) * (digits.charAt(at) - '0');
    }
    return sum;
  }

  /** A child born on that day; with a pupil number from the fifth birthday on. */
  public static Child childBorn(ChildId id, LocalDate bornOn, LocalDate today) {
    int count = count(id.value());
    boolean ofSchoolAge = !today.isBefore(bornOn.plusYears(SCHOOL_AGE));
    PupilNumber pupilNumber =
        ofSchoolAge
            ? new PupilNumber.Known(upn(count))
            : new PupilNumber.Absent(ReasonWithoutUpn.NOT_OF_SCHOOL_AGE);
    return new Child(
        id,
        name(count),
        new Birth.Born(bornOn),
        profile(count % 2 == 0 ? Sex.FEMALE : Sex.MALE),
        new ChildIdentifiers(
            Optional.of(nhsNumber(count)),
            pupilNumber,
            Optional.empty(),
            Optional.of(new LocalChildId("LC" + count))));
  }

  /** A child who is expected around that day. */
  public static Child expectedChild(ChildId id, LocalDate around) {
    return new Child(
        id,
        name(count(id.value())),
        new Birth.Expected(around),
        profile(Sex.NOT_KNOWN),
        ChildIdentifiers.withoutUpn(ReasonWithoutUpn.NOT_OF_SCHOOL_AGE));
  }

  private static ChildProfile profile(Sex sex) {
    return new ChildProfile(sex, Ethnicity.NOT_OBTAINED, Disabilities.notEstablished());
  }

  /** An adult born in the 1990s. */
  public static Adult adult(AdultId id) {
    int count = count(id.value());
    LocalDate bornOn = LocalDate.of(1990 + count % 10, 1 + count % 12, 1 + count % 28);
    return new Adult(
        id,
        name(count),
        Optional.of(bornOn),
        count % 2 == 0 ? Sex.MALE : Sex.FEMALE,
        Optional.of(nhsNumber(count)));
  }

  private static int count(String id) {
    return Math.floorMod(id.hashCode(), ROOM / 2);
  }
}
