// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.people.Address;
import org.familysafeguarding.people.AddressConfidentiality;
import org.familysafeguarding.people.Household;
import org.familysafeguarding.people.HouseholdId;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.risk.RiskLevel;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.visit.Seen;

/** Reads every byte of many bundles for what must not be in them. */
@Label("Nothing secret leaves")
class NothingSecretLeavesTest {

  private static final List<String> PEOPLE = List.of("A1", "A2", "C1", "C2");

  @Example
  void withALongCaseFullOfWords() {
    FamilyCase family =
        ToldFamilies.withProtectionPlans()
            .allocated("AL3", "DV1", AllocationRole.ADULT_SPECIALIST, "A1")
            .abuseAlleged("AB1", "A1", "A2")
            .visit("V1", Seen.SEEN_ALONE)
            .coreGroup("CG1")
            .riskJudged("RJ1", RiskLevel.HIGH)
            .groupSupervision("GS1")
            .workbookEntry("W1", "SW1")
            .monthlySummary("SW1", YearMonth.of(2024, 4))
            .becameLookedAfter("CE1", "C2", LegalStatus.ACCOMMODATED)
            .planEnded("P2", PlanEndReason.BECAME_LOOKED_AFTER);
    Secrets secrets = Secrets.of(family.history());
    String json = Told.json(Told.told(family));
    assertThat(secrets.narratives()).hasSizeGreaterThan(8);
    assertThat(Secrets.shownIn(json, secrets.narratives())).isEmpty();
    assertThat(Secrets.shownIn(json, List.of("7 Larkfield Road", "ZZ1 1AA"))).isEmpty();
  }

  /**
   * Each number is one recording of a household: who lives in it, which of six addresses it has,
   * whether that is confidential, and how the entry fares afterwards.
   */
  @Property(tries = 400)
  void whateverHouseholdsAreRecordedAndHoweverTheyAreCorrected(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 1535) Integer> recordings,
      @ForAll boolean abuse,
      @ForAll boolean addressesAskedFor,
      @ForAll @IntRange(min = 0, max = 60) int daysLater) {
    FamilyCase family = ToldFamilies.twoParentsTwoChildren();
    for (int recording : recordings) {
      family = recorded(family, recording);
    }
    family = abuse ? family.abuseAlleged("AB1", "A1", "A2") : family;
    FhirBundles bundles =
        addressesAskedFor ? FhirBundles.create().withOpenAddresses() : FhirBundles.create();
    Translated told = bundles.bundleOf(family.fold(), ToldFamilies.OPENED.plusDays(daysLater));
    String json = bundles.toJson(told.bundle());
    Secrets secrets = Secrets.of(family.history());
    List<String> hidden = secrets.linesAndPostcodes(addressesAskedFor || !abuse);
    assertThat(Secrets.shownIn(json, hidden)).isEmpty();
    assertThat(Secrets.shownIn(json, secrets.narratives())).isEmpty();
  }

  private static FamilyCase recorded(FamilyCase family, int recording) {
    List<String> members = new ArrayList<>();
    for (int person = 0; person < PEOPLE.size(); person++) {
      if ((recording >> person & 1) == 1) {
        members.add(PEOPLE.get(person));
      }
    }
    String household = "H" + recording % 3;
    Address address = address(recording / 16 % 6, recording / 96 % 2 == 0);
    FamilyCase told =
        ToldFamilies.lives(
            family.on(family.today().plusDays(7)),
            household,
            address,
            members.isEmpty() ? new String[] {"C1"} : members.toArray(String[]::new));
    String entry = told.lastEntryId().value();
    return switch (recording / 192 % 4) {
      case 0 -> told.struckOut(entry);
      case 1 -> told.corrected(entry, open(told, household));
      default -> told;
    };
  }

  private static Address address(int which, boolean confidential) {
    return new Address(
        List.of("Marked House " + which, which + " Marked Row"),
        "YY" + which + " 9XX",
        confidential ? AddressConfidentiality.CONFIDENTIAL : AddressConfidentiality.OPEN);
  }

  private static FamilyEvent open(FamilyCase family, String household) {
    return new FamilyEvent.HouseholdRecorded(
        new Household(
            new HouseholdId(household),
            Set.of(family.person("C1")),
            Optional.of(address(5, false))));
  }

  @Example
  @Label("and the search does find what is there, so it looks")
  void theSearchFindsWhatIsThere() {
    String json = Told.json(Told.told(ToldFamilies.withProtectionPlans()));
    assertThat(Secrets.shownIn(json, List.of("7 Larkfield Road", "zz11aa"))).hasSize(2);
  }
}
