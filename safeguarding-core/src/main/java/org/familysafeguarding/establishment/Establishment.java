// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Membership;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.agency.Team;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.agency.TrainingKind;

/**
 * A council's teams as they are meant to be and as they are: posts, who fills them, who is away.
 *
 * <p>Every answer is of one day. A team is made of the seats that posts have in it, and on any day
 * of whoever fills those posts; so a vacancy is known as soon as somebody leaves, and not when it
 * is noticed that their work is not done. The days on which something ends are not counted: a post
 * held up to Monday 3 February 2025 is vacant on that Monday.
 *
 * <p>Immutable and safe to share between threads. It reads no clock.
 */
public final class Establishment {

  private final EstablishmentDraft draft;
  private final CoverageFinder coverage;

  private Establishment(EstablishmentDraft draft) {
    this.draft = draft;
    this.coverage = new CoverageFinder(draft);
  }

  /**
   * The establishment that a draft describes.
   *
   * @throws IllegalArgumentException naming the first of {@link EstablishmentDraft#faults()}, where
   *     there are any
   */
  public static Establishment of(EstablishmentDraft draft) {
    List<EstablishmentFault> faults = requireNonNull(draft, "draft").faults();
    checkArgument(faults.isEmpty(), "An establishment must agree with itself, but %s", faults);
    return new Establishment(draft);
  }

  /** All that it says, from which an equal one can be made. */
  public EstablishmentDraft draft() {
    return draft;
  }

  /** The council whose establishment it is. */
  public Agency council() {
    return agency(draft.council()).orElseThrow();
  }

  public Optional<Agency> agency(AgencyId id) {
    return draft.agencies().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Practitioner> practitioner(PractitionerId id) {
    return draft.practitioners().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The teams that stand on the day. */
  public List<EstablishedTeam> teamsOn(LocalDate day) {
    return each(EstablishedTeam.class).stream()
        .filter(team -> team.standing().contains(day))
        .toList();
  }

  /** The posts that there are on the day, filled or not. */
  public List<Post> postsOn(LocalDate day) {
    return each(Post.class).stream().filter(post -> post.established().contains(day)).toList();
  }

  /** Who fills the post on the day. */
  public Optional<PostFilling> fillingOf(PostId post, LocalDate day) {
    return each(PostFilling.class).stream()
        .filter(filling -> filling.post().equals(post) && filling.held().contains(day))
        .findFirst();
  }

  /** The posts that nobody fills on the day, and since when. */
  public List<Vacancy> vacanciesOn(LocalDate day) {
    return postsOn(day).stream()
        .filter(post -> fillingOf(post.id(), day).isEmpty())
        .map(post -> new Vacancy(post, coverage.vacantSince(post, day)))
        .toList();
  }

  /** The seats that the team has on the day, of posts filled or not. */
  public List<Seat> seatsOf(TeamId team, LocalDate day) {
    return coverage.seatsOf(team, day);
  }

  /** Who is in the team on the day, at work or away, in the order of its seats. */
  public List<Member> membersOf(TeamId team, LocalDate day) {
    return seatsOf(team, day).stream()
        .flatMap(
            seat ->
                fillingOf(seat.post(), day).stream()
                    .map(filling -> new Member(coverage.post(seat.post()), filling, seat)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The team as a family's record knows teams: its members of the day. */
  public Optional<Team> teamOn(TeamId team, LocalDate day) {
    return teamsOn(day).stream()
        .filter(each -> each.id().equals(team))
        .findFirst()
        .map(each -> new Team(team, each.name(), memberships(team, day)));
  }

  private List<Membership> memberships(TeamId team, LocalDate day) {
    Set<PractitionerId> listed = new HashSet<>();
    return membersOf(team, day).stream()
        .filter(member -> listed.add(member.practitioner()))
        .map(
            member ->
                new Membership(
                    member.practitioner(),
                    member.seat().belonging().membership(),
                    member.seat().belonging() == Belonging.MANAGER))
        .toList();
  }

  /** Where the practitioner sits on the day; more than one place where they are shared. */
  public List<Member> placesOf(PractitionerId practitioner, LocalDate day) {
    return teamsOn(day).stream()
        .flatMap(team -> membersOf(team.id(), day).stream())
        .filter(member -> member.practitioner().equals(practitioner))
        .toList();
  }

  /** The posts that the practitioner fills on the day. */
  public List<Post> postsOf(PractitionerId practitioner, LocalDate day) {
    return postsOn(day).stream()
        .filter(
            post ->
                fillingOf(post.id(), day)
                    .filter(filling -> filling.practitioner().equals(practitioner))
                    .isPresent())
        .toList();
  }

  /** Everybody who fills a post on the day, each once, in the order of the posts. */
  public Set<PractitionerId> inPostOn(LocalDate day) {
    return postsOn(day).stream()
        .flatMap(post -> fillingOf(post.id(), day).stream())
        .map(PostFilling::practitioner)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** How much of a working week the practitioner works, all posts together. */
  public Fte fteOf(PractitionerId practitioner, LocalDate day) {
    return postsOf(practitioner, day).stream().map(Post::fte).reduce(Fte.NONE, Fte::plus);
  }

  /** Who covers each of the four functions in the team on the day, or since when nobody does. */
  public List<Coverage> coverageOf(TeamId team, LocalDate day) {
    return ImmutableSet.copyOf(SpecialistFunction.values()).stream()
        .map(function -> coverageOf(team, function, day))
        .toList();
  }

  /** Who covers the function in the team on the day, or since when nobody does. */
  public Coverage coverageOf(TeamId team, SpecialistFunction function, LocalDate day) {
    return coverage.of(team, function, day);
  }

  /** Why and until when the practitioner is away on the day, where they are. */
  public Optional<Leave> leaveOf(PractitionerId practitioner, LocalDate day) {
    return coverage.leaveOf(practitioner, day);
  }

  /** The assessed year that the practitioner is in on the day. */
  public Optional<AssessedYear> assessedYearOf(PractitionerId practitioner, LocalDate day) {
    return each(AssessedYear.class).stream()
        .filter(year -> year.practitioner().equals(practitioner) && year.lasting().contains(day))
        .findFirst();
  }

  /** Whether the practitioner holds training of that kind on the day. */
  public boolean isTrained(PractitionerId practitioner, TrainingKind kind, LocalDate day) {
    return each(HeldTraining.class).stream()
        .filter(held -> held.practitioner().equals(practitioner) && held.kind() == kind)
        .anyMatch(held -> held.holding().contains(day));
  }

  /** Who supervises the practitioner in that respect on the day; of several, the last listed. */
  public Optional<PractitionerId> supervisorOf(
      PractitionerId practitioner, SupervisionLineKind kind, LocalDate day) {
    return each(SupervisionLine.class).stream()
        .filter(line -> line.practitioner().equals(practitioner) && line.kind() == kind)
        .filter(line -> line.held().contains(day))
        .map(SupervisionLine::supervisor)
        .reduce((first, second) -> second);
  }

  /** The agreements in force on the day. */
  public List<PartnerAgreement> agreementsOn(LocalDate day) {
    return each(PartnerAgreement.class).stream()
        .filter(agreement -> agreement.inForce().contains(day))
        .toList();
  }

  /** The agreements that partners' people in post on the day call for and that have run out. */
  public List<AgreementGap> agreementGapsOn(LocalDate day) {
    return new AgreementsNeeded(this, day).gaps();
  }

  /**
   * This establishment as if every post of a discipline had ended on that day.
   *
   * <p>It answers what the loss of, say, the recovery workers would put at risk.
   */
  public Establishment without(Discipline discipline, LocalDate from) {
    Set<PostId> ended =
        each(Post.class).stream()
            .filter(post -> post.discipline() == discipline)
            .map(Post::id)
            .collect(ImmutableSet.toImmutableSet());
    List<EstablishmentFact> left =
        draft.facts().stream().flatMap(fact -> Curtailed.of(fact, ended, from).stream()).toList();
    return of(
        new EstablishmentDraft(draft.council(), draft.agencies(), draft.practitioners(), left));
  }

  <F extends EstablishmentFact> List<F> each(Class<F> kind) {
    return draft.each(kind);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Establishment that && draft.equals(that.draft);
  }

  @Override
  public int hashCode() {
    return draft.hashCode();
  }

  @Override
  public String toString() {
    return draft.toString();
  }
}
