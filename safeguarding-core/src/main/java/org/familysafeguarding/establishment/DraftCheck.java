// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamId;

/** Holds what an establishment says against itself: ids that nobody has, two in one post. */
final class DraftCheck {

  private final EstablishmentDraft draft;
  private final Set<AgencyId> agencies;
  private final Set<PractitionerId> practitioners;
  private final Map<PostId, Post> posts;
  private final Map<TeamId, EstablishedTeam> teams;
  private final List<PostFilling> filled = new ArrayList<>();
  private final List<EstablishmentFault> faults = new ArrayList<>();

  DraftCheck(EstablishmentDraft draft) {
    this.draft = draft;
    this.agencies =
        draft.agencies().stream().map(Agency::id).collect(ImmutableSet.toImmutableSet());
    this.practitioners =
        draft.practitioners().stream().map(Practitioner::id).collect(ImmutableSet.toImmutableSet());
    this.posts = byId(draft.each(Post.class), Post::id);
    this.teams = byId(draft.each(EstablishedTeam.class), EstablishedTeam::id);
  }

  private static <I, F> Map<I, F> byId(List<F> facts, Function<F, I> id) {
    Map<I, F> first = new LinkedHashMap<>();
    facts.forEach(each -> first.putIfAbsent(id.apply(each), each));
    return first;
  }

  List<EstablishmentFault> faults() {
    once(draft.agencies(), Agency::id);
    once(draft.practitioners(), Practitioner::id);
    draft.practitioners().forEach(each -> agency(each, each.employer()));
    once(draft.each(Post.class), Post::id);
    once(draft.each(EstablishedTeam.class), EstablishedTeam::id);
    once(draft.each(PartnerAgreement.class), PartnerAgreement::id);
    draft.facts().forEach(this::check);
    if (!agencies.contains(draft.council())) {
      faults.add(new EstablishmentFault(draft, "agency " + draft.council() + " is not listed"));
    }
    return List.copyOf(faults);
  }

  private <F extends Record> void once(List<F> all, Function<F, Record> id) {
    Set<Record> seen = new HashSet<>();
    for (F each : all) {
      expect(seen.add(id.apply(each)), each, "%s is listed already", id.apply(each));
    }
  }

  private void check(EstablishmentFact fact) {
    if (fact instanceof Post post) {
      agency(post, post.terms().fundedBy());
      agency(post, post.terms().employedBy());
    } else if (fact instanceof PostFilling filling) {
      check(filling);
    } else if (fact instanceof Seat seat) {
      check(seat);
    } else if (fact instanceof PartnerAgreement agreement) {
      agreement.parties().forEach(each -> agency(agreement, each));
      agreement.terms().practitioner().ifPresent(each -> practitioner(agreement, each));
    } else {
      practitionersIn(fact).forEach(each -> practitioner((Record) fact, each));
    }
  }

  private static Stream<PractitionerId> practitionersIn(EstablishmentFact fact) {
    if (fact instanceof SupervisionLine line) {
      return Stream.of(line.practitioner(), line.supervisor());
    }
    if (fact instanceof Leave leave) {
      return Stream.of(leave.practitioner());
    }
    if (fact instanceof AssessedYear year) {
      return Stream.of(year.practitioner());
    }
    return fact instanceof HeldTraining training
        ? Stream.of(training.practitioner())
        : Stream.empty();
  }

  private void check(PostFilling filling) {
    practitioner(filling, filling.practitioner());
    Optional<Post> post = post(filling, filling.post());
    post.ifPresent(
        each ->
            expect(
                Spans.isWithin(filling.held(), each.established()),
                filling,
                "post %s is filled on days on which there is no such post",
                each.id()));
    boolean alone =
        filled.stream()
            .filter(other -> other.post().equals(filling.post()))
            .noneMatch(other -> other.held().overlaps(filling.held()));
    filled.add(filling);
    expect(
        alone,
        filling,
        "post %s is filled by somebody already on some of the days",
        filling.post());
  }

  private void check(Seat seat) {
    post(seat, seat.post())
        .ifPresent(
            post -> {
              expect(
                  Spans.isWithin(seat.held(), post.established()),
                  seat,
                  "post %s has a seat on days on which there is no such post",
                  post.id());
              sharesFit(seat, post);
            });
    EstablishedTeam team = teams.get(seat.team());
    expect(team != null, seat, "team %s is not listed", seat.team());
    expect(
        team == null || Spans.isWithin(seat.held(), team.standing()),
        seat,
        "team %s does not stand on all of the days of the seat",
        seat.team());
  }

  private void sharesFit(Seat seat, Post post) {
    List<Seat> together =
        draft.each(Seat.class).stream()
            .filter(other -> other.post().equals(post.id()))
            .filter(other -> other.held().contains(seat.held().startInclusive()))
            .toList();
    Fte shared = together.stream().map(Seat::share).reduce(Fte.NONE, Fte::plus);
    expect(
        shared.compareTo(post.fte()) <= 0,
        seat,
        "post %s is of %s, but its seats come to %s from %s on",
        post.id(),
        post.fte(),
        shared,
        seat.held().startInclusive());
    expect(
        seat.belonging() != Belonging.CORE || together.size() <= 1,
        seat,
        "post %s cannot be core to team %s while it has a seat in another",
        post.id(),
        seat.team());
  }

  private Optional<Post> post(Record about, PostId id) {
    expect(posts.containsKey(id), about, "post %s is not listed", id);
    return Optional.ofNullable(posts.get(id));
  }

  private void agency(Record about, AgencyId id) {
    expect(agencies.contains(id), about, "agency %s is not listed", id);
  }

  private void practitioner(Record about, PractitionerId id) {
    expect(practitioners.contains(id), about, "practitioner %s is not listed", id);
  }

  private void expect(boolean so, Record about, String otherwise, Object... facts) {
    if (!so) {
      faults.add(new EstablishmentFault(about, Strings.lenientFormat(otherwise, facts)));
    }
  }
}
