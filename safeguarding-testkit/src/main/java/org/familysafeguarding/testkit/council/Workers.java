// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationDecision;
import org.familysafeguarding.agency.AllocationId;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.ClinicalSupervision;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.HandoverStep;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.establishment.PostFilling;
import org.familysafeguarding.establishment.PostId;
import org.familysafeguarding.establishment.Seat;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.risk.ParentalNeed;

/** Who works with one family, from the locality team through Family Safeguarding. */
final class Workers {

  static final PractitionerId HEALTH_VISITOR = new PractitionerId("HV1");
  static final PractitionerId CONSTABLE = new PractitionerId("PC1");
  static final PractitionerId TEACHER = new PractitionerId("TE1");
  static final PractitionerId CHAIR = new PractitionerId("CH1");
  static final PractitionerId REVIEWING_OFFICER = new PractitionerId("RO1");

  private static final LocalDate SW19_LEFT = LocalDate.of(2024, 8, 5);
  private static final LocalDate SW12_CAME = LocalDate.of(2024, 10, 7);
  private static final LocalDate SW23_AWAY = LocalDate.of(2025, 4, 14);
  private static final LocalDate SW25_LEFT = LocalDate.of(2025, 5, 12);
  private static final LocalDate MH1_LEFT = LocalDate.of(2025, 2, 3);

  private static final Map<Boolean, List<String>> FIRST_HOLDERS =
      Map.of(true, List.of("SW11", "SW19", "SW13"), false, List.of("SW21", "SW22", "SW23"));
  private static final Map<Boolean, List<String>> LATER_HOLDERS =
      Map.of(true, List.of("SW15", "SW11", "SW14"), false, List.of("SW24", "SW25", "SW22"));

  private final int number;
  private final Establishment establishment;
  private final Telling telling;
  private final LocalDate opened;
  private final boolean north;
  private int allocations;

  Workers(int number, LocalDate opened, Establishment establishment, Telling telling) {
    this.number = number;
    this.opened = opened;
    this.establishment = establishment;
    this.telling = telling;
    this.north = number % 2 == 1;
  }

  PractitionerId manager() {
    return new PractitionerId(north ? "TM1" : "TM2");
  }

  LocalDate openedOn() {
    return opened;
  }

  /** Who holds the case on the day, or should. */
  PractitionerId holderOn(LocalDate day) {
    boolean before = opened.isBefore(InventedCouncil.LAUNCHED);
    List<String> holders = (before ? FIRST_HOLDERS : LATER_HOLDERS).get(north);
    String first = holders == null ? "SW11" : holders.get(number / 2 % holders.size());
    return new PractitionerId(
        switch (first) {
          case "SW19" -> afterTheFirst(day);
          case "SW14" -> day.isBefore(LocalDate.of(2024, 9, 2)) ? "SW13" : first;
          case "SW23" -> day.isBefore(SW23_AWAY) || number % 3 == 0 ? first : "SW21";
          case "SW25" -> day.isBefore(SW25_LEFT) || number % 4 == 0 ? first : "SW24";
          default -> first;
        });
  }

  /** Who does the case holder's work on the day: the manager, while the holder is not there. */
  PractitionerId atWorkOn(LocalDate day) {
    PractitionerId holder = holderOn(day);
    return isAtWork(holder, day) ? holder : manager();
  }

  private String afterTheFirst(LocalDate day) {
    if (day.isBefore(SW19_LEFT)) {
      return "SW19";
    }
    return day.isBefore(SW12_CAME) ? "SW13" : "SW12";
  }

  /** Everybody becomes known, and each case holder and team is told in turn until that day. */
  void told(LocalDate until) {
    SandmereTeams.AGENCIES.forEach(each -> known(new TeamEvent.AgencyInvolved(each)));
    Set<String> mine = Set.of(north ? "FS1" : "FS2", "LT1");
    establishment.draft().practitioners().stream()
        .filter(each -> mayMeet(each, mine))
        .forEach(each -> known(new TeamEvent.PractitionerInvolved(each)));
    known(outside(HEALTH_VISITOR, Discipline.HEALTH_VISITING, "NHS"));
    known(outside(CONSTABLE, Discipline.POLICING, "POL"));
    known(outside(TEACHER, Discipline.EDUCATION, "SCH"));
    known(outside(CHAIR, Discipline.CONFERENCE_CHAIRING, "LA"));
    known(outside(REVIEWING_OFFICER, Discipline.INDEPENDENT_REVIEWING, "LA"));
    teams(until);
    holders(until);
  }

  private void known(CaseEvent event) {
    telling.tell(opened, holderOn(opened), event);
  }

  private boolean mayMeet(Practitioner practitioner, Set<String> teams) {
    return establishment.draft().facts().stream()
        .filter(PostFilling.class::isInstance)
        .map(PostFilling.class::cast)
        .filter(filling -> filling.practitioner().equals(practitioner.id()))
        .anyMatch(filling -> hasSeatIn(filling.post(), teams));
  }

  private boolean hasSeatIn(PostId post, Set<String> teams) {
    return establishment.draft().facts().stream()
        .filter(Seat.class::isInstance)
        .map(Seat.class::cast)
        .anyMatch(seat -> seat.post().equals(post) && teams.contains(seat.team().value()));
  }

  private CaseEvent outside(PractitionerId id, Discipline discipline, String agency) {
    return new TeamEvent.PractitionerInvolved(
        InventedNames.practitioner(
            40 + id.value().charAt(0), id.value(), discipline, new AgencyId(agency)));
  }

  private void teams(LocalDate until) {
    TeamId team = north ? SandmereTeams.NORTH : SandmereTeams.SOUTH;
    if (opened.isBefore(InventedCouncil.LAUNCHED)) {
      assigned(SandmereTeams.LOCALITY, opened, until);
      assigned(team, takenOn(), until);
    } else {
      assigned(team, opened, until);
    }
    if (north) {
      for (LocalDate changed : List.of(SW12_CAME, MH1_LEFT)) {
        if (takenOn().isBefore(changed)) {
          assigned(team, changed, until);
        }
      }
    }
  }

  /** The day on which the Family Safeguarding team took the family on. */
  LocalDate takenOn() {
    return opened.isBefore(InventedCouncil.LAUNCHED)
        ? Days.weekday(InventedCouncil.LAUNCHED.plusDays(number % 4 * 7L))
        : opened;
  }

  private void assigned(TeamId team, LocalDate on, LocalDate until) {
    if (on.isBefore(until)) {
      establishment
          .teamOn(team, on)
          .ifPresent(each -> telling.tell(on, manager(), new TeamEvent.TeamAssigned(each)));
    }
  }

  private void holders(LocalDate until) {
    List<LocalDate> turns = new ArrayList<>(List.of(opened));
    for (LocalDate day : List.of(SW19_LEFT, SW12_CAME, SW23_AWAY, SW25_LEFT)) {
      if (day.isAfter(opened) && !holderOn(day).equals(holderOn(day.minusDays(1)))) {
        turns.add(day);
      }
    }
    AllocationId latest = new AllocationId("AL0");
    for (LocalDate turn : turns) {
      if (turn.isBefore(until)) {
        if (allocations > 0) {
          telling.tell(turn, manager(), new TeamEvent.AllocationEnded(latest));
          handedOver(turn);
        }
        latest = allocated(turn, holderOn(turn), AllocationRole.CASE_HOLDER, Set.of());
      }
    }
    AllocationId last = latest;
    telling.tell(until, manager(), new TeamEvent.AllocationEnded(last));
  }

  /** Two of three handovers are done in full; of the others nobody read the file. */
  private void handedOver(LocalDate turn) {
    step(turn, HandoverStep.HANDED_OVER, manager());
    if (number % 3 != 0) {
      step(turn, HandoverStep.FILE_READ_BY_MANAGER, manager());
      step(Days.later(turn, 2), HandoverStep.FILE_READ_BY_NEW_WORKER, holderOn(turn));
    }
  }

  private void step(LocalDate on, HandoverStep step, PractitionerId by) {
    telling.tell(on, by, new TeamEvent.HandoverStepTaken(step, by));
  }

  private AllocationId allocated(
      LocalDate on, PractitionerId to, AllocationRole role, Set<PersonId> with) {
    allocations++;
    AllocationId id = new AllocationId("AL" + allocations);
    telling.tell(on, manager(), new TeamEvent.Allocated(new Allocation(id, to, role, with)));
    return id;
  }

  /** The specialists whom the team decides on, each with the adult they work with. */
  Map<SpecialistFunction, PractitionerId> specialists(Set<ParentalNeed> needs, LocalDate until) {
    Map<SpecialistFunction, PractitionerId> joined = new EnumMap<>(SpecialistFunction.class);
    for (ParentalNeed need : needs) {
      switch (need) {
        case DOMESTIC_ABUSE -> {
          joins(SpecialistFunction.WORK_WITH_VICTIMS_OF_ABUSE, "DV1", until, joined);
          joins(SpecialistFunction.WORK_WITH_PERPETRATORS_OF_ABUSE, "DP1", until, joined);
        }
        case SUBSTANCE_MISUSE -> joins(SpecialistFunction.SUBSTANCE_MISUSE, "RW1", until, joined);
        case MENTAL_ILL_HEALTH ->
            joins(SpecialistFunction.MENTAL_HEALTH, north ? "MH1" : "CP1", until, joined);
      }
    }
    return joined;
  }

  PersonId adultOf(SpecialistFunction function) {
    return function == SpecialistFunction.WORK_WITH_PERPETRATORS_OF_ABUSE
            || (function == SpecialistFunction.SUBSTANCE_MISUSE && number % 2 == 0)
        ? InventedFamily.FATHER
        : InventedFamily.MOTHER;
  }

  private void joins(
      SpecialistFunction function,
      String specialist,
      LocalDate until,
      Map<SpecialistFunction, PractitionerId> joined) {
    LocalDate from = Days.weekday(takenOn().plusDays(9 + number % 12));
    PractitionerId who = new PractitionerId(specialist);
    boolean there = from.isBefore(until) && establishment.inPostOn(from).contains(who);
    if (!there) {
      return;
    }
    telling.tell(
        from,
        manager(),
        new TeamEvent.AllocationDecided(
            new AllocationDecision(
                new AllocationId("AL" + (allocations + 1)), function, holderOn(from), manager())));
    AllocationId id =
        allocated(from, who, AllocationRole.ADULT_SPECIALIST, Set.of(adultOf(function)));
    joined.put(function, who);
    clinicallySupervised(who, from);
    boolean leftBehind = specialist.equals("MH1") && number % 4 == 1;
    LocalDate ends = specialist.equals("MH1") && !leftBehind ? MH1_LEFT : until;
    LocalDate end = ends.isBefore(until) ? ends : until;
    if (end.isAfter(from)) {
      telling.tell(end, manager(), new TeamEvent.AllocationEnded(id));
    }
  }

  /** By somebody where they are employed; for one family in six nobody wrote down by whom. */
  private void clinicallySupervised(PractitionerId specialist, LocalDate from) {
    if (number % 6 != 0) {
      PractitionerId supervisor = new PractitionerId("CS-" + specialist);
      telling.tell(
          from,
          manager(),
          new TeamEvent.ClinicalSupervisionArranged(
              new ClinicalSupervision(specialist, supervisor)));
    }
  }

  /** Whether the specialist is at work on the day, to come to a meeting or write a summary. */
  boolean isAtWork(PractitionerId practitioner, LocalDate day) {
    return establishment.inPostOn(day).contains(practitioner)
        && establishment.leaveOf(practitioner, day).isEmpty();
  }

  Discipline disciplineOf(PractitionerId practitioner) {
    return establishment.practitioner(practitioner).orElseThrow().discipline();
  }
}
