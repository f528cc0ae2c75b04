// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.AllocationSpan;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.Team;
import org.familysafeguarding.agency.TrainingKind;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.establishment.Belonging;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.establishment.Member;
import org.familysafeguarding.establishment.Post;
import org.familysafeguarding.people.AbuseRelationship;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.plan.PlanKind;

/** Everything that is against one practitioner's taking on a piece of work. */
final class TakerCheck {

  private static final int HUNDRED = 100;

  private final Establishment establishment;
  private final Caseloads caseloads;
  private final WorkWanted wanted;
  private final LocalDate day;
  private final CaseFile file;

  TakerCheck(Establishment establishment, Caseloads caseloads, WorkWanted wanted) {
    this.establishment = establishment;
    this.caseloads = caseloads;
    this.wanted = wanted;
    this.day = caseloads.day();
    this.file = wanted.file();
  }

  Taker judge(PractitionerId practitioner) {
    List<WhyNot> against = new ArrayList<>();
    alreadyHasIt(practitioner).ifPresent(against::add);
    wrongDiscipline(practitioner).ifPresent(against::add);
    inTheTeam(practitioner).ifPresent(against::add);
    onLeave(practitioner).ifPresent(against::add);
    untrained(practitioner).ifPresent(against::add);
    otherSide(practitioner).ifPresent(against::add);
    against.addAll(overCeiling(practitioner));
    return new Taker(practitioner, caseloads.of(practitioner), against);
  }

  private List<Allocation> allocations(PractitionerId practitioner) {
    return file.team().allocationsOn(day).stream()
        .filter(each -> each.practitioner().equals(practitioner))
        .toList();
  }

  private Optional<WhyNot> alreadyHasIt(PractitionerId practitioner) {
    boolean has =
        allocations(practitioner).stream()
            .anyMatch(
                each ->
                    each.role() == wanted.role()
                        && each.workingWith().containsAll(wanted.workingWith()));
    return why(has, WhyNot.Kind.HAS_IT_ALREADY, "has this work already");
  }

  private Optional<WhyNot> wrongDiscipline(PractitionerId practitioner) {
    boolean right =
        establishment.postsOf(practitioner, day).stream()
            .map(Post::discipline)
            .anyMatch(this::fits);
    return why(!right, WhyNot.Kind.WRONG_DISCIPLINE, wantedDiscipline());
  }

  /** A plan for protection is led by a social worker; family workers may hold the other cases. */
  private boolean fits(Discipline discipline) {
    return wanted
        .function()
        .map(function -> function.isCoveredBy(discipline))
        .orElseGet(
            () ->
                discipline == Discipline.SOCIAL_WORK
                    || (discipline == Discipline.FAMILY_SUPPORT && !needsSocialWorker()));
  }

  private boolean needsSocialWorker() {
    return file.plans().openOn(day).stream()
        .anyMatch(plan -> plan.kind() == PlanKind.CHILD_PROTECTION);
  }

  private String wantedDiscipline() {
    return wanted
        .function()
        .map(function -> "their post does not bring " + function)
        .orElseGet(
            () ->
                needsSocialWorker()
                    ? "is no social worker, and a child has a child protection plan"
                    : "is neither a social worker nor a family worker");
  }

  private Optional<WhyNot> inTheTeam(PractitionerId practitioner) {
    Optional<Team> team = file.team().teamOn(day);
    List<Member> places =
        establishment.placesOf(practitioner, day).stream()
            .filter(place -> team.filter(each -> each.id().equals(place.seat().team())).isPresent())
            .toList();
    if (places.isEmpty()) {
      return why(true, WhyNot.Kind.NOT_IN_THE_TEAM, "is not in the family's team");
    }
    boolean manages =
        places.stream().allMatch(place -> place.seat().belonging() == Belonging.MANAGER);
    return why(manages, WhyNot.Kind.MANAGES_THE_TEAM, "manages the team");
  }

  private Optional<WhyNot> onLeave(PractitionerId practitioner) {
    return establishment
        .leaveOf(practitioner, day)
        .map(
            leave ->
                new WhyNot(
                    WhyNot.Kind.ON_LEAVE,
                    "is on "
                        + leave.kind()
                        + leave
                            .away()
                            .endExclusive()
                            .map(back -> " and back on " + DayText.withWeekday(back))
                            .orElse("")));
  }

  private Optional<WhyNot> untrained(PractitionerId practitioner) {
    boolean trained =
        establishment.isTrained(practitioner, TrainingKind.MOTIVATIONAL_INTERVIEWING, day);
    return why(!trained, WhyNot.Kind.NOT_TRAINED, "is not trained in motivational interviewing");
  }

  /**
   * Case holders meet both parents; whoever else works with one side never works with the other.
   */
  private Optional<WhyNot> otherSide(PractitionerId practitioner) {
    Set<PersonId> with = wanted.workingWith();
    boolean asHolder = wanted.role() == AllocationRole.CASE_HOLDER;
    List<Allocation> already = oneToOne(practitioner);
    for (AbuseRelationship abuse : file.family().abuseRelationships()) {
      boolean withVictim = meets(abuse.victim(), already);
      boolean withPerpetrator = meets(abuse.perpetrator(), already);
      boolean crosses =
          (with.contains(abuse.victim()) && withPerpetrator)
              || (with.contains(abuse.perpetrator()) && withVictim)
              || (with.contains(abuse.victim()) && with.contains(abuse.perpetrator()))
              || (asHolder && (withVictim || withPerpetrator));
      if (crosses) {
        return why(
            true,
            WhyNot.Kind.OTHER_SIDE_OF_ABUSE,
            "works already with the other side of abuse relationship " + abuse.id());
      }
    }
    return Optional.empty();
  }

  /** What they work on with single people: allocations that stand that day or begin later. */
  private List<Allocation> oneToOne(PractitionerId practitioner) {
    return file.team().allocationSpans().stream()
        .filter(span -> span.ended().map(end -> end.on().isAfter(day)).orElse(true))
        .map(AllocationSpan::allocation)
        .filter(each -> each.practitioner().equals(practitioner))
        .filter(each -> each.role() != AllocationRole.CASE_HOLDER)
        .filter(each -> each.role() != AllocationRole.SUPERVISING_MANAGER)
        .toList();
  }

  /** An adult specialist allocated to the family as a whole is allocated to both adults. */
  private static boolean meets(PersonId person, List<Allocation> allocations) {
    return allocations.stream()
        .anyMatch(
            each ->
                each.workingWith().contains(person)
                    || (each.workingWith().isEmpty()
                        && each.role() == AllocationRole.ADULT_SPECIALIST));
  }

  private List<WhyNot> overCeiling(PractitionerId practitioner) {
    Caseload then =
        caseloads
            .including(file)
            .with(
                List.of(
                    new ProposedAllocation(
                        file.id(), practitioner, wanted.role(), wanted.workingWith())))
            .of(practitioner);
    boolean protectedYear = establishment.assessedYearOf(practitioner, day).isPresent();
    int percent =
        protectedYear ? caseloads.policy().assessedYearPercent().orElse(HUNDRED) : HUNDRED;
    List<WhyNot> over = new ArrayList<>();
    caseloads
        .policy()
        .ceilings()
        .forEach((unit, ceiling) -> ceilingFor(then, unit, ceiling, percent).ifPresent(over::add));
    return over;
  }

  private static Optional<WhyNot> ceilingFor(
      Caseload then, CaseUnit unit, int perFte, int percent) {
    long room = (long) perFte * percent * then.fte().hundredths();
    long wouldHave = wouldHave(then, unit) * HUNDRED;
    if (wouldHave <= room) {
      return Optional.empty();
    }
    String words =
        "would have "
            + counted(then, unit)
            + " at "
            + then.fte()
            + " FTE, above the ceiling of "
            + perFte
            + (percent < HUNDRED ? " cut to " + percent + "% in the assessed year" : "");
    WhyNot.Kind kind =
        percent < HUNDRED && wouldHave <= (long) perFte * HUNDRED * then.fte().hundredths()
            ? WhyNot.Kind.IN_ASSESSED_YEAR
            : WhyNot.Kind.OVER_CEILING;
    return Optional.of(new WhyNot(kind, words));
  }

  /** Reads "15 children", or "15 children that count for 16.5" where they weigh differently. */
  private static String counted(Caseload then, CaseUnit unit) {
    String words = then.count().of(unit) + " " + unit;
    boolean alike = wouldHave(then, unit) == (long) then.count().of(unit) * HUNDRED;
    return alike ? words : words + " that count for " + decimals(then.weighted());
  }

  private static String decimals(int hundredths) {
    String two = String.format(Locale.ROOT, "%d.%02d", hundredths / HUNDRED, hundredths % HUNDRED);
    return two.replaceFirst("\\.?0+$", "");
  }

  /** In hundredths; children count for what the council has set. */
  private static long wouldHave(Caseload then, CaseUnit unit) {
    return unit == CaseUnit.CHILDREN ? then.weighted() : (long) then.count().of(unit) * HUNDRED;
  }

  private static Optional<WhyNot> why(boolean so, WhyNot.Kind kind, String inWords) {
    return so ? Optional.of(new WhyNot(kind, inWords)) : Optional.empty();
  }
}
