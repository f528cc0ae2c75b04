// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.people.ByChild;
import org.familysafeguarding.people.ChildId;

/** The conferences and transfer notices in a case file, in the order in which they happened. */
public final class Conferences {

  private final List<HeldConference> all;
  private final ByChild<HeldConference> wentAhead;
  private final List<NotifiedTransfer> transfers;
  private final List<RequestedConference> requests;
  private final List<TakenConferenceStep> steps;
  private final List<TakenTransferStep> transferSteps;

  private Conferences(Builder builder) {
    this.all = ImmutableList.copyOf(builder.conferences.values());
    this.wentAhead =
        ByChild.of(
            all, held -> held.wentAhead() ? held.conference().children() : ImmutableSet.of());
    this.transfers = ImmutableList.copyOf(builder.transfers.values());
    this.requests = ImmutableList.copyOf(builder.requests.values());
    this.steps = ImmutableList.copyOf(builder.steps);
    this.transferSteps = ImmutableList.copyOf(builder.transferSteps);
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  /** Every conference, adjourned ones too. */
  public List<HeldConference> all() {
    return all;
  }

  /** Every notice that children on another council's plan moved in. */
  public List<NotifiedTransfer> transfers() {
    return transfers;
  }

  /** Every request for a conference, whether it has met since or not. */
  public List<RequestedConference> requests() {
    return requests;
  }

  /** The steps taken around conferences, in order. */
  public List<TakenConferenceStep> steps() {
    return steps;
  }

  /** The steps taken of transfers, in order. */
  public List<TakenTransferStep> transferSteps() {
    return transferSteps;
  }

  /** When a step was first taken around that conference, where it has been. */
  public Optional<Occurrence> first(ConferenceId conference, ConferenceStep step) {
    for (TakenConferenceStep each : steps) {
      if (each.conference().equals(conference) && each.step() == step) {
        return Optional.of(each.taken());
      }
    }
    return Optional.empty();
  }

  /** When a step of that transfer was first taken, where it has been. */
  public Optional<Occurrence> first(TransferId transfer, TransferStep step) {
    return transferSteps.stream()
        .filter(each -> each.transfer().equals(transfer) && each.step() == step)
        .map(TakenTransferStep::taken)
        .findFirst();
  }

  /** The conference of that name, where there is one. */
  public Optional<HeldConference> named(ConferenceId id) {
    for (HeldConference each : all) {
      if (each.conference().id().equals(id)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * The first initial conference that went ahead after this enquiry and considered this child.
   *
   * <p>Where none names the enquiry, one that names no enquiry at all and met on that day or later
   * is taken to be it.
   */
  public Optional<HeldConference> initialAfter(EnquiryId enquiry, ChildId child, LocalDate since) {
    return firstFor(purpose -> isAfter(enquiry, purpose), child, LocalDate.MIN)
        .or(() -> firstFor(Conferences::namesNoEnquiry, child, since));
  }

  private static boolean isAfter(EnquiryId enquiry, ConferencePurpose purpose) {
    return purpose instanceof ConferencePurpose.Initial initial
        && initial.enquiry().isPresent()
        && initial.enquiry().get().equals(enquiry);
  }

  private static boolean namesNoEnquiry(ConferencePurpose purpose) {
    return purpose instanceof ConferencePurpose.Initial initial && initial.enquiry().isEmpty();
  }

  /** The first conference that went ahead to take this child over from another council. */
  public Optional<HeldConference> transferIn(TransferId transfer, ChildId child) {
    return firstFor(new ConferencePurpose.TransferIn(transfer)::equals, child, LocalDate.MIN);
  }

  private Optional<HeldConference> firstFor(
      Predicate<ConferencePurpose> purpose, ChildId child, LocalDate since) {
    for (HeldConference each : wentAhead.about(child)) {
      if (!each.met().on().isBefore(since) && purpose.test(each.conference().purpose())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The review conferences that went ahead for this child after that day, in order. */
  public List<HeldConference> reviewsOf(ChildId child, LocalDate afterDay) {
    ImmutableList.Builder<HeldConference> reviews = ImmutableList.builder();
    for (HeldConference each : wentAhead.about(child)) {
      if (each.isReview() && each.met().on().isAfter(afterDay)) {
        reviews.add(each);
      }
    }
    return reviews.build();
  }

  /** Gathers what a case file's history says of conferences. */
  public static final class Builder {

    private final Map<ConferenceId, HeldConference> conferences = new LinkedHashMap<>();
    private final Map<TransferId, NotifiedTransfer> transfers = new LinkedHashMap<>();
    private final Map<ConferenceId, RequestedConference> requests = new LinkedHashMap<>();
    private final List<TakenConferenceStep> steps = new ArrayList<>();
    private final List<TakenTransferStep> transferSteps = new ArrayList<>();

    private Builder() {}

    public void transferNotified(TransferNotice notice, Occurrence notified) {
      KnownOnce.add(transfers, notice.id(), new NotifiedTransfer(notice, notified), "transfer");
    }

    /** A step of a transfer was taken. */
    public void stepTaken(TakenTransferStep step) {
      KnownOnce.require(transfers, step.transfer(), "transfer");
      transferSteps.add(step);
    }

    public void requested(ConferenceRequest request, Occurrence requested) {
      requireKnown(request.purpose());
      KnownOnce.add(
          requests,
          request.id(),
          new RequestedConference(request, requested),
          "request for a conference");
    }

    /** A step around a conference was taken, perhaps before anything else is known of it. */
    public void stepTaken(TakenConferenceStep step) {
      steps.add(step);
    }

    public void met(Conference conference, Occurrence met) {
      requireKnown(conference.purpose());
      KnownOnce.add(
          conferences, conference.id(), new HeldConference(conference, met), "conference");
    }

    private void requireKnown(ConferencePurpose purpose) {
      if (purpose instanceof ConferencePurpose.TransferIn transferIn) {
        KnownOnce.require(transfers, transferIn.transfer(), "transfer");
      }
    }

    public Conferences build() {
      return new Conferences(this);
    }
  }
}
