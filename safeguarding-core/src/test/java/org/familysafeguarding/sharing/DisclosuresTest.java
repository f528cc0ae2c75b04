// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.familysafeguarding.testkit.Days.day;

import java.util.Optional;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class DisclosuresTest {

  private static final AgencyId NHS = new AgencyId("NHS");

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024")).shared("D1", "NHS").shared("D2", "POL");

  @Test
  void whatAnAgencyWasToldIsFound() {
    Disclosures disclosures = marlowe.fold().disclosures();

    assertThat(disclosures.all()).hasSize(2);
    assertThat(disclosures.to(NHS))
        .extracting(each -> each.disclosure().id(), each -> each.made().on())
        .containsExactly(tuple(new DisclosureId("D1"), day("Mon 4 Mar 2024")));
    assertThat(disclosures.to(new AgencyId("SCH"))).isEmpty();
  }

  @Test
  void whyTheSubjectWasNotToldIsKept() {
    SubjectInformed notTold =
        new SubjectInformed.NotTold(new Narrative("It would have put her at risk."));
    Disclosure secret =
        new Disclosure(
            new DisclosureId("D3"),
            new Narrative("Where she is."),
            NHS,
            LawfulBasis.VITAL_INTERESTS,
            notTold);

    assertThat(
            marlowe
                .record(new PracticeEvent.InformationShared(secret, Optional.empty()))
                .fold()
                .disclosures()
                .to(NHS))
        .extracting(each -> each.disclosure().subjectInformed())
        .containsExactly(new SubjectInformed.Told(), notTold);
  }

  @Test
  void idsReadAsTheyAreWritten() {
    assertThat(new DisclosureId("D1")).hasToString("D1");
  }

  @Test
  void whatWasWeighedIsKeptBesideWhatWasDisclosed() {
    Disclosures disclosures =
        FamilyCase.opened(day("Mon 4 Mar 2024"))
            .withUsualTeam()
            .withChildBorn("C1", day("Wed 6 May 2020"))
            .informationWeighed("RI1", "NHS", SharingDecision.MORE_DETRIMENTAL_TO_CHILD)
            .fold()
            .disclosures();

    assertThat(disclosures.all()).isEmpty();
    assertThat(disclosures.weighed())
        .extracting(each -> each.information().decision())
        .containsExactly(SharingDecision.MORE_DETRIMENTAL_TO_CHILD);
  }
}
