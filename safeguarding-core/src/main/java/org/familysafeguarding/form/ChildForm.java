// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.people.Birth;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.ChildIdentifiers;
import org.familysafeguarding.people.ChildProfile;
import org.familysafeguarding.people.Disabilities;
import org.familysafeguarding.people.DisabilityKind;
import org.familysafeguarding.people.Ethnicity;
import org.familysafeguarding.people.LocalChildId;
import org.familysafeguarding.people.NhsNumber;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.people.PupilNumber;
import org.familysafeguarding.people.ReasonWithoutUpn;
import org.familysafeguarding.people.Sex;
import org.familysafeguarding.people.Upn;
import org.jspecify.annotations.Nullable;

/**
 * A child who is new to the case file, born or expected, as they are typed in.
 *
 * <p>Of {@code bornOn} and {@code expectedAround} one is given, and so of {@code upn} and {@code
 * reasonWithoutUpn}. {@code disabilities} left out means that nobody has established them; without
 * a row, that there are none.
 */
@AtLeastOneOf(
    value = {"bornOn", "expectedAround"},
    groups = Final.class)
@NotBoth(first = "bornOn", second = "expectedAround")
@AtLeastOneOf(
    value = {"upn", "reasonWithoutUpn"},
    groups = Final.class)
@NotBoth(first = "upn", second = "reasonWithoutUpn")
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record ChildForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String childId,
    @Needed(groups = Final.class) @Nullable String givenName,
    @Needed(groups = Final.class) @Nullable String familyName,
    @PastOrPresent(message = "{org.familysafeguarding.form.birth.message}")
        @Nullable LocalDate bornOn,
    @Nullable LocalDate expectedAround,
    @Needed(groups = Final.class) @Nullable Sex sex,
    @Needed(groups = Final.class) @Nullable Ethnicity ethnicity,
    @Nullable List<@Needed(groups = Final.class) DisabilityKind> disabilities,
    @ValidNhsNumber @Nullable String nhsNumber,
    @ValidUpn @Nullable String upn,
    @Nullable ReasonWithoutUpn reasonWithoutUpn,
    @ValidUpn @Nullable String formerUpn,
    @ValidLocalChildId @Nullable String localChildId) {

  /**
   * Keeps whether there was a list of disabilities, for no list says something else than no row.
   */
  public ChildForm {
    disabilities = disabilities == null ? null : Rows.of(disabilities);
  }

  ChildId id() {
    return Filled.in(childId, ChildId::new);
  }

  Child child() {
    return new Child(
        id(),
        new PersonName(Filled.in(givenName), Filled.in(familyName)),
        bornOn == null ? new Birth.Expected(Filled.in(expectedAround)) : new Birth.Born(bornOn),
        new ChildProfile(Filled.in(sex), Filled.in(ethnicity), known(disabilities)),
        identifiers());
  }

  private static Disabilities known(@Nullable List<DisabilityKind> kinds) {
    return kinds == null
        ? Disabilities.notEstablished()
        : new Disabilities(true, ImmutableSet.copyOf(kinds));
  }

  private ChildIdentifiers identifiers() {
    return new ChildIdentifiers(
        Filled.ifAny(nhsNumber, NhsNumber::new),
        Filled.ifAny(upn, Upn::new)
            .<PupilNumber>map(PupilNumber.Known::new)
            .orElseGet(() -> new PupilNumber.Absent(Filled.in(reasonWithoutUpn))),
        Filled.ifAny(formerUpn, Upn::new),
        Filled.ifAny(localChildId, LocalChildId::new));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[child]";
  }
}
