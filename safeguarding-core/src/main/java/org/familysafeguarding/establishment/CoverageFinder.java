// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.agency.TeamId;

/** Finds who covers a function, and since when nobody does. */
final class CoverageFinder {

  private final List<EstablishedTeam> teams;
  private final ImmutableMap<PostId, Post> posts;
  private final ImmutableListMultimap<PostId, PostFilling> fillings;
  private final List<Seat> seats;
  private final ImmutableListMultimap<PractitionerId, Leave> leave;

  CoverageFinder(EstablishmentDraft draft) {
    this.teams = draft.each(EstablishedTeam.class);
    this.posts =
        draft.each(Post.class).stream()
            .collect(ImmutableMap.toImmutableMap(Post::id, post -> post));
    this.fillings = Multimaps.index(draft.each(PostFilling.class), PostFilling::post);
    this.seats = draft.each(Seat.class);
    this.leave = Multimaps.index(draft.each(Leave.class), Leave::practitioner);
  }

  Post post(PostId id) {
    return Optional.ofNullable(posts.get(id)).orElseThrow();
  }

  List<Seat> seatsOf(TeamId team, LocalDate day) {
    return seats.stream()
        .filter(seat -> seat.team().equals(team) && seat.held().contains(day))
        .toList();
  }

  Optional<Leave> leaveOf(PractitionerId practitioner, LocalDate day) {
    return leave.get(practitioner).stream().filter(each -> each.away().contains(day)).findFirst();
  }

  Coverage of(TeamId team, SpecialistFunction function, LocalDate day) {
    List<PractitionerId> by = covering(team, function, day);
    return by.isEmpty()
        ? new Coverage.Uncovered(
            function, uncoveredSince(team, function, day), gaps(team, function, day))
        : new Coverage.Covered(function, by);
  }

  private List<PractitionerId> covering(TeamId team, SpecialistFunction function, LocalDate day) {
    return bringing(function, seatsOf(team, day))
        .flatMap(seat -> holder(seat.post(), day).stream())
        .map(PostFilling::practitioner)
        .filter(holder -> leaveOf(holder, day).isEmpty())
        .distinct()
        .toList();
  }

  private Stream<Seat> bringing(SpecialistFunction function, List<Seat> among) {
    return among.stream().filter(seat -> function.isCoveredBy(post(seat.post()).discipline()));
  }

  private Optional<PostFilling> holder(PostId post, LocalDate day) {
    return fillings.get(post).stream().filter(each -> each.held().contains(day)).findFirst();
  }

  private LocalDate uncoveredSince(TeamId team, SpecialistFunction function, LocalDate day) {
    NavigableSet<LocalDate> changes = changesFor(team, function);
    LocalDate setUp =
        teams.stream()
            .filter(each -> each.id().equals(team))
            .map(each -> each.standing().startInclusive())
            .min(Comparator.naturalOrder())
            .orElse(day);
    return since(
        changes.subSet(setUp, true, later(setUp, day), true),
        day,
        earlier -> {
          return covering(team, function, earlier).isEmpty();
        });
  }

  /**
   * The first day of the unbroken run, up to that day, on which something holds; it can change only
   * on the days given, and it holds on the day itself.
   */
  private static LocalDate since(
      NavigableSet<LocalDate> changes, LocalDate day, Predicate<LocalDate> holds) {
    LocalDate since = day;
    for (LocalDate change : changes.headSet(day, true).descendingSet()) {
      if (!holds.test(change)) {
        return since;
      }
      since = change;
    }
    return since;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private NavigableSet<LocalDate> changesFor(TeamId team, SpecialistFunction function) {
    NavigableSet<LocalDate> changes = new TreeSet<>();
    teams.forEach(each -> Spans.edges(each.standing()).forEach(changes::add));
    bringing(function, seats)
        .filter(seat -> seat.team().equals(team))
        .forEach(
            seat -> {
              Spans.edges(seat.held()).forEach(changes::add);
              fillings.get(seat.post()).stream().flatMap(this::edgesOf).forEach(changes::add);
            });
    return changes;
  }

  private Stream<LocalDate> edgesOf(PostFilling filling) {
    return Stream.concat(
        Spans.edges(filling.held()),
        leave.get(filling.practitioner()).stream().flatMap(each -> Spans.edges(each.away())));
  }

  private List<CoverageGap> gaps(TeamId team, SpecialistFunction function, LocalDate day) {
    List<CoverageGap> now =
        bringing(function, seatsOf(team, day)).map(seat -> gap(seat.post(), day)).toList();
    return now.isEmpty() ? List.of(gone(team, function, day)) : now;
  }

  private CoverageGap gap(PostId post, LocalDate day) {
    return holder(post, day)
        .flatMap(filling -> leaveOf(filling.practitioner(), day))
        .map(
            away ->
                (CoverageGap)
                    new CoverageGap.OnLeave(
                        post, away.practitioner(), away.kind(), away.away().startInclusive()))
        .orElseGet(() -> new CoverageGap.Vacant(post, vacantSince(post(post), day)));
  }

  /** The last seat that ended by then; or that there never was one. */
  private CoverageGap gone(TeamId team, SpecialistFunction function, LocalDate day) {
    return bringing(function, seats)
        .filter(seat -> seat.team().equals(team))
        .filter(seat -> seat.held().endExclusive().filter(end -> !end.isAfter(day)).isPresent())
        .max(Comparator.comparing(seat -> seat.held().endExclusive().orElseThrow()))
        .map(seat -> (CoverageGap) ended(seat))
        .orElseGet(() -> new CoverageGap.NeverAPost(uncoveredSince(team, function, day)));
  }

  private static CoverageGap.Ended ended(Seat seat) {
    return new CoverageGap.Ended(seat.post(), seat.held().endExclusive().orElseThrow());
  }

  /** The first day of the unbroken run, up to that day, on which nobody filled the post. */
  LocalDate vacantSince(Post post, LocalDate day) {
    NavigableSet<LocalDate> changes = new TreeSet<>();
    changes.add(post.established().startInclusive());
    fillings.get(post.id()).forEach(each -> Spans.edges(each.held()).forEach(changes::add));
    return since(
        changes.tailSet(post.established().startInclusive(), true),
        day,
        earlier -> holder(post.id(), earlier).isEmpty());
  }
}
