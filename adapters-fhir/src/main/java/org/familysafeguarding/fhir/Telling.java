// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.casefile.CaseFile;
import org.hl7.fhir.r4.model.Identifier;

/** One translation under way: of which file, as of which day, and what is lost on the way. */
record Telling(CaseFile file, LocalDate asOf, ResourceIds ids, Guard guard, Losses losses) {

  /**
   * What somebody typed, unless it gives a confidential place away.
   *
   * <p>Every name and local id on its way into a bundle comes through here.
   */
  Optional<String> told(String text, String what) {
    if (guard.mayTell(text)) {
      return Optional.of(text);
    }
    losses.add(what, "it holds a confidential address");
    return Optional.empty();
  }

  /** An identifier that the council of the file gave out. */
  Optional<Identifier> localId(String kind, String value) {
    return told(value, kind + " id").map(safe -> identifier(OwnUris.identifier(kind), safe));
  }

  private Identifier identifier(String system, String value) {
    Identifier identifier = new Identifier().setSystem(system).setValue(value);
    file.council()
        .map(Agency::id)
        .ifPresent(
            council -> identifier.setAssigner(ResourceIds.reference(ids.organization(council))));
    return identifier;
  }
}
