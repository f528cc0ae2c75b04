// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.NhsNumber;
import org.familysafeguarding.people.PupilNumber;
import org.hl7.fhir.r4.model.Identifier;

/**
 * The numbers a person is known by.
 *
 * <p>An NHS number goes without a word on whether anybody verified it, because the file does not
 * say. A pupil number stays behind where {@link Caution} is called for: its first digits are those
 * of the council in which the school is that gave it. A former one always does.
 */
final class NumberTranslator {

  private static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
  private static final String UPN = OwnUris.identifier("upn");

  private final Telling telling;

  NumberTranslator(Telling telling) {
    this.telling = telling;
  }

  List<Identifier> of(Adult adult) {
    List<Identifier> identifiers = new ArrayList<>();
    adult.nhsNumber().map(NumberTranslator::nhsNumber).ifPresent(identifiers::add);
    telling.localId("adult", adult.id().value()).ifPresent(identifiers::add);
    return identifiers;
  }

  List<Identifier> of(Child child) {
    List<Identifier> identifiers = new ArrayList<>();
    child.identifiers().nhsNumber().map(NumberTranslator::nhsNumber).ifPresent(identifiers::add);
    pupilNumber(child).ifPresent(identifiers::add);
    telling.localId("child", child.id().value()).ifPresent(identifiers::add);
    child
        .identifiers()
        .localId()
        .flatMap(number -> telling.localId("local-child-id", number.value()))
        .ifPresent(identifiers::add);
    if (child.identifiers().formerUpn().isPresent()) {
      telling.losses().add("the former UPN of child " + child.id(), "it is no longer in use");
    }
    return identifiers;
  }

  private static Identifier nhsNumber(NhsNumber number) {
    return new Identifier().setSystem(NHS_NUMBER).setValue(number.digits());
  }

  private Optional<Identifier> pupilNumber(Child child) {
    if (!(child.identifiers().pupilNumber() instanceof PupilNumber.Known known)) {
      return Optional.empty();
    }
    if (telling.guard().isRaised()) {
      telling.losses().add("the UPN of child " + child.id(), "it tells where a school is");
      return Optional.empty();
    }
    return Optional.of(new Identifier().setSystem(UPN).setValue(known.upn().value()));
  }
}
