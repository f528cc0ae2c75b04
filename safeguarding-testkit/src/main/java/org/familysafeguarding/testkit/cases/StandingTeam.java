// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.AllocationId;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.testkit.InventedPeople;

/** The team that every case has, and what a case changes in it; {@code SW1} holds the case. */
final class StandingTeam {

  private static final String NOT_DESCRIBED = "not described";
  private static final ImmutableMap<String, Discipline> MORE =
      ImmutableMap.of(
          "IR1", Discipline.INDEPENDENT_REVIEWING,
          "CP1", Discipline.CLINICAL_PSYCHOLOGY,
          "PO1", Discipline.PROBATION,
          "FW1", Discipline.FAMILY_SUPPORT);

  private final Story story;
  private final Newcomers newcomers;

  StandingTeam(Story story, Newcomers newcomers) {
    this.story = story;
    this.newcomers = newcomers;
  }

  /** The usual team comes, and those it lacks. */
  void arrive() {
    story.tell(FamilyCase::withUsualTeam);
    MORE.forEach(this::involve);
  }

  private void involve(String id, Discipline discipline) {
    if (story.practitioners().contains(id)) {
      return;
    }
    Practitioner practitioner =
        new Practitioner(
            new PractitionerId(id),
            InventedPeople.name(id.hashCode()),
            discipline,
            new AgencyId(discipline.isHealth() ? "NHS" : "LA"),
            discipline == Discipline.INDEPENDENT_REVIEWING);
    story.tell(told -> told.record(new TeamEvent.PractitionerInvolved(practitioner)));
  }

  /** Those whom the case names besides, or instead. */
  void join() {
    story.practitioners().forEach(id -> story.ids().introduce(PractitionerId.class, id));
    newcomers.named("practitioners").forEach(this::practitioner);
  }

  private void practitioner(String id, Written said) {
    if (said.isText() && Words.same(said.text(), NOT_DESCRIBED)) {
      story.takesPartUndescribed(id);
      return;
    }
    newcomers
        .read(Practitioner.class, PractitionerId.class, id, said.orField("discipline"))
        .ifPresent(
            made -> story.tell(told -> told.record(new TeamEvent.PractitionerInvolved(made))));
  }

  /** Somebody holds the case, unless nobody does. */
  void hold(Optional<Written> said) {
    if (said.map(Written::isNothing).orElse(false)) {
      return;
    }
    story.ids().introduce(AllocationId.class, "AL1");
    Optional<PractitionerId> holder =
        said.isPresent()
            ? newcomers.value(PractitionerId.class, said)
            : Optional.of(new PractitionerId("SW1"));
    holder.ifPresent(
        id -> story.tell(told -> told.allocated("AL1", id.toString(), AllocationRole.CASE_HOLDER)));
  }
}
