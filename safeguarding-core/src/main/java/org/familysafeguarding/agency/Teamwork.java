// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/**
 * How the team around a family works: who is trained and supervised, what was decided, advised,
 * overseen and handed over; each in the order of its days.
 *
 * <p>Immutable. It is made from a history, by telling it to a {@link Builder}.
 */
public final class Teamwork {

  private final List<GivenTraining> trainings;
  private final List<ArrangedSupervision> supervisions;
  private final List<DecidedAllocation> decisions;
  private final List<GivenConsultation> consultations;
  private final List<GivenOversight> oversights;
  private final List<TakenHandoverStep> handoverSteps;

  private Teamwork(Builder builder) {
    this.trainings = ImmutableList.copyOf(builder.trainings);
    this.supervisions = ImmutableList.copyOf(builder.supervisions);
    this.decisions = ImmutableList.copyOf(builder.decisions);
    this.consultations = ImmutableList.copyOf(builder.consultations);
    this.oversights = ImmutableList.copyOf(builder.oversights);
    this.handoverSteps = ImmutableList.copyOf(builder.handoverSteps);
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<GivenTraining> trainings() {
    return trainings;
  }

  /** The training of that kind that holds for the practitioner on the day; of several, the last. */
  public Optional<GivenTraining> trainingOf(
      PractitionerId practitioner, TrainingKind kind, LocalDate day) {
    return trainings.stream()
        .filter(each -> each.training().practitioner().equals(practitioner))
        .filter(each -> each.training().kind() == kind && each.holdsOn(day))
        .reduce((earlier, later) -> later);
  }

  public List<ArrangedSupervision> clinicalSupervisions() {
    return supervisions;
  }

  /** Who supervises the practitioner clinically on the day: whoever was named last by then. */
  public Optional<ArrangedSupervision> clinicalSupervisionOf(
      PractitionerId practitioner, LocalDate day) {
    return supervisions.stream()
        .filter(each -> each.supervision().practitioner().equals(practitioner))
        .filter(each -> !each.arranged().on().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  public List<DecidedAllocation> decisions() {
    return decisions;
  }

  /** The first decision that this allocation was to be. */
  public Optional<DecidedAllocation> decisionOf(AllocationId allocation) {
    return decisions.stream()
        .filter(each -> each.decision().allocation().equals(allocation))
        .findFirst();
  }

  public List<GivenConsultation> consultations() {
    return consultations;
  }

  public List<GivenOversight> oversights() {
    return oversights;
  }

  public List<TakenHandoverStep> handoverSteps() {
    return handoverSteps;
  }

  /** Gathers what a case file's history says of the team's work. */
  public static final class Builder {

    private final List<GivenTraining> trainings = new ArrayList<>();
    private final List<ArrangedSupervision> supervisions = new ArrayList<>();
    private final List<DecidedAllocation> decisions = new ArrayList<>();
    private final List<GivenConsultation> consultations = new ArrayList<>();
    private final List<GivenOversight> oversights = new ArrayList<>();
    private final List<TakenHandoverStep> handoverSteps = new ArrayList<>();

    private Builder() {}

    public void trained(Training training, Occurrence given) {
      trainings.add(new GivenTraining(training, given));
    }

    public void supervised(ClinicalSupervision supervision, Occurrence arranged) {
      supervisions.add(new ArrangedSupervision(supervision, arranged));
    }

    public void decided(AllocationDecision decision, Occurrence decided) {
      decisions.add(new DecidedAllocation(decision, decided));
    }

    public void consulted(Consultation consultation, Occurrence given) {
      consultations.add(new GivenConsultation(consultation, given));
    }

    public void overseen(ManagementOversight oversight, Occurrence given) {
      oversights.add(new GivenOversight(oversight, given));
    }

    public void stepTaken(HandoverStep step, PractitionerId by, Occurrence taken) {
      handoverSteps.add(new TakenHandoverStep(step, by, taken));
    }

    public Teamwork build() {
      return new Teamwork(this);
    }
  }
}
