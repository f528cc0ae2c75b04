// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.casefile.DirectWorkEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.instrument.Screening;
import org.familysafeguarding.instrument.ScreeningTool;
import org.familysafeguarding.people.AbuseCertainty;
import org.familysafeguarding.people.AbuseRelationship;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.programme.GroupSession;
import org.familysafeguarding.sharing.Compartment;
import org.familysafeguarding.view.Nature.Sensitivity;
import org.familysafeguarding.workbook.WorkbookEntry;

/** The kinds about which it is decided case by case: it matters whom they are about. */
final class PersonalNatures {

  static final ImmutableMap<EventKind, Nature> ALL =
      ImmutableMap.<EventKind, Nature>builder()
          .put(
              EventKind.HOUSEHOLD_RECORDED,
              new Nature(
                  Redaction.HOUSEHOLDS,
                  PersonalNatures::ofHousehold,
                  PersonalNatures::tellsHousehold))
          .put(
              EventKind.HOUSEHOLD_ENDED,
              new Nature(
                  Redaction.HOUSEHOLDS,
                  PersonalNatures::ofEndedHousehold,
                  (seen, viewer) -> ofEndedHousehold(seen).isEmpty()))
          .put(
              EventKind.ABUSE_IDENTIFIED,
              new Nature(Redaction.ABUSE, seen -> Set.of(), PersonalNatures::tellsAbuse))
          .put(
              EventKind.ADULT_UPDATED,
              new Nature(Redaction.FAMILY_NEWS, seen -> Set.of(), PersonalNatures::tellsAdult))
          .put(
              EventKind.ALLOCATED,
              new Nature(Redaction.ALLOCATIONS, seen -> Set.of(), PersonalNatures::tellsAllocation))
          .put(
              EventKind.MODULE_MOVED,
              new Nature(Redaction.MODULES, seen -> Set.of(), PersonalNatures::tellsModule))
          .put(
              EventKind.GROUP_SESSION_HELD,
              new Nature(
                  Redaction.MODULES,
                  PersonalNatures::ofGroupSession,
                  PersonalNatures::tellsGroupSession))
          .put(
              EventKind.SCREENING_COMPLETED,
              new Nature(
                  Redaction.SCREENINGS,
                  PersonalNatures::ofScreening,
                  PersonalNatures::tellsScreening))
          .put(
              EventKind.ALERT_ACTED_ON,
              new Nature(Redaction.SCREENINGS, PersonalNatures::ofAlert, (seen, viewer) -> false))
          .put(
              EventKind.MARAC_STEP_TAKEN,
              new Nature(Redaction.MARAC, PersonalNatures::ofMarac, (seen, viewer) -> false))
          .put(
              EventKind.GROUP_SUPERVISION_HELD,
              new Nature(
                  Redaction.SUPERVISIONS,
                  seen -> Set.of(),
                  (seen, viewer) -> viewer.practitioner().isPresent()))
          .put(
              EventKind.WORKBOOK_ENTRY_WRITTEN,
              new Nature(Redaction.WORKBOOK, PersonalNatures::ofEntry, PersonalNatures::tellsEntry))
          .put(
              EventKind.MONTHLY_SUMMARY_WRITTEN,
              new Nature(
                  Redaction.SUMMARIES, PersonalNatures::ofSummary, PersonalNatures::tellsSummary))
          .put(
              EventKind.SUMMARY_SIGNED_OFF,
              new Nature(
                  Redaction.SUMMARIES, PersonalNatures::ofSigned, PersonalNatures::tellsSigned))
          .put(
              EventKind.NEXT_STEP_ANSWERED,
              new Nature(
                  Redaction.SUPERVISIONS,
                  seen -> Set.of(),
                  (seen, viewer) -> viewer.practitioner().isPresent()))
          .buildOrThrow();

  private PersonalNatures() {}

  private static Set<Sensitivity> ofHousehold(SeenEvent seen) {
    FamilyEvent.HouseholdRecorded recorded = (FamilyEvent.HouseholdRecorded) seen.event();
    return seen.atRisk().hides(recorded.household())
        ? victimOnly(recorded.household().members())
        : Set.of();
  }

  private static boolean tellsHousehold(SeenEvent seen, Viewer viewer) {
    FamilyEvent.HouseholdRecorded recorded = (FamilyEvent.HouseholdRecorded) seen.event();
    return !seen.atRisk().hides(recorded.household())
        && viewer.isAny(recorded.household().members());
  }

  private static Set<Sensitivity> ofEndedHousehold(SeenEvent seen) {
    FamilyEvent.HouseholdEnded ended = (FamilyEvent.HouseholdEnded) seen.event();
    return seen.atRisk().hides(ended.household()) ? victimOnly(Set.of()) : Set.of();
  }

  /** What only a victim's word stands for is not told to whom it is said of. */
  private static boolean tellsAbuse(SeenEvent seen, Viewer viewer) {
    AbuseRelationship abuse = ((FamilyEvent.AbuseIdentified) seen.event()).relationship();
    return abuse.certainty() != AbuseCertainty.ALLEGED && viewer.sees(abuse.perpetrator());
  }

  private static boolean tellsAdult(SeenEvent seen, Viewer viewer) {
    return viewer.sees(((FamilyEvent.AdultUpdated) seen.event()).adult().id());
  }

  private static boolean tellsAllocation(SeenEvent seen, Viewer viewer) {
    Allocation allocation = ((TeamEvent.Allocated) seen.event()).allocation();
    return allocation.role() == AllocationRole.CASE_HOLDER
        || allocation.role() == AllocationRole.SUPERVISING_MANAGER
        || (!allocation.workingWith().isEmpty()
            && viewer.own().containsAll(allocation.workingWith()));
  }

  private static boolean tellsModule(SeenEvent seen, Viewer viewer) {
    return viewer.sees(((DirectWorkEvent.ModuleMoved) seen.event()).move().adult());
  }

  /** A group for victims would tell of the victim's side, another of somebody's health. */
  private static Set<Sensitivity> ofGroupSession(SeenEvent seen) {
    GroupSession session = ((DirectWorkEvent.GroupSessionHeld) seen.event()).session();
    Compartment compartment =
        switch (session.function()) {
          case WORK_WITH_VICTIMS_OF_ABUSE -> Compartment.VICTIM_ONLY;
          case WORK_WITH_PERPETRATORS_OF_ABUSE -> Compartment.PERPETRATOR_LINKED;
          case SUBSTANCE_MISUSE, MENTAL_HEALTH -> Compartment.HEALTH_SENSITIVE;
        };
    return Set.of(new Sensitivity(compartment, Set.of(session.adult())));
  }

  private static boolean tellsGroupSession(SeenEvent seen, Viewer viewer) {
    GroupSession session = ((DirectWorkEvent.GroupSessionHeld) seen.event()).session();
    return session.function() != SpecialistFunction.WORK_WITH_VICTIMS_OF_ABUSE
        && viewer.sees(session.adult());
  }

  private static Set<Sensitivity> ofScreening(SeenEvent seen) {
    return ofScreening(((DirectWorkEvent.ScreeningCompleted) seen.event()).screening());
  }

  private static Set<Sensitivity> ofScreening(Screening screening) {
    Compartment compartment =
        screening.tool() == ScreeningTool.DASH
            ? Compartment.VICTIM_ONLY
            : Compartment.HEALTH_SENSITIVE;
    return Set.of(new Sensitivity(compartment, Set.of(screening.about())));
  }

  private static boolean tellsScreening(SeenEvent seen, Viewer viewer) {
    Screening screening = ((DirectWorkEvent.ScreeningCompleted) seen.event()).screening();
    return screening.tool() != ScreeningTool.DASH
        && viewer.practitioner().isPresent()
        && viewer.sees(screening.about());
  }

  private static Set<Sensitivity> ofAlert(SeenEvent seen) {
    DirectWorkEvent.AlertActedOn acted = (DirectWorkEvent.AlertActedOn) seen.event();
    return seen.whole().screenings().all().stream()
        .map(each -> each.screening())
        .filter(each -> each.id().equals(acted.response().screening()))
        .findFirst()
        .map(PersonalNatures::ofScreening)
        .orElseGet(() -> victimOnly(Set.of()));
  }

  private static Set<Sensitivity> ofMarac(SeenEvent seen) {
    DirectWorkEvent.MaracStepTaken taken = (DirectWorkEvent.MaracStepTaken) seen.event();
    return victimOnly(Set.of(taken.action().victim()));
  }

  private static Set<Sensitivity> ofEntry(SeenEvent seen) {
    WorkbookEntry entry = ((PracticeEvent.WorkbookEntryWritten) seen.event()).entry();
    return ofChapter(entry.chapter(), entry.about());
  }

  private static Set<Sensitivity> ofSummary(SeenEvent seen) {
    return ofChapter(
        ((PracticeEvent.MonthlySummaryWritten) seen.event()).summary().chapter(), Set.of());
  }

  private static Set<Sensitivity> ofChapter(Discipline chapter, Set<PersonId> about) {
    if (chapter == Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT) {
      return victimOnly(about);
    }
    return chapter == Discipline.DOMESTIC_ABUSE_PERPETRATOR_WORK
        ? Set.of(new Sensitivity(Compartment.PERPETRATOR_LINKED, about))
        : Set.of();
  }

  private static Set<Sensitivity> victimOnly(Set<PersonId> whose) {
    return ImmutableSet.of(new Sensitivity(Compartment.VICTIM_ONLY, whose));
  }

  /** What the perpetrator's side wrote itself, about its own people and no victim of theirs. */
  private static boolean tellsEntry(SeenEvent seen, Viewer viewer) {
    PracticeEvent.WorkbookEntryWritten written = (PracticeEvent.WorkbookEntryWritten) seen.event();
    Set<PersonId> victims = seen.atRisk().sides().victims();
    return tellsChapter(written.entry().chapter(), written.author(), viewer)
        && written.entry().about().stream()
            .allMatch(each -> isOfOwnSide(each, viewer) && !victims.contains(each));
  }

  private static boolean isOfOwnSide(PersonId person, Viewer viewer) {
    return viewer.sees(person) || person instanceof ChildId;
  }

  private static boolean tellsSummary(SeenEvent seen, Viewer viewer) {
    PracticeEvent.MonthlySummaryWritten written =
        (PracticeEvent.MonthlySummaryWritten) seen.event();
    return tellsChapter(written.summary().chapter(), written.summary().author(), viewer);
  }

  private static Set<Sensitivity> ofSigned(SeenEvent seen) {
    return ofChapter(((PracticeEvent.SummarySignedOff) seen.event()).chapter(), Set.of());
  }

  private static boolean tellsSigned(SeenEvent seen, Viewer viewer) {
    PracticeEvent.SummarySignedOff signed = (PracticeEvent.SummarySignedOff) seen.event();
    return tellsChapter(signed.chapter(), signed.signedBy(), viewer);
  }

  private static boolean tellsChapter(Discipline chapter, PractitionerId author, Viewer viewer) {
    return viewer.practitioner().isPresent()
        && chapter != Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT
        && (chapter == Discipline.DOMESTIC_ABUSE_PERPETRATOR_WORK || viewer.is(author));
  }
}
