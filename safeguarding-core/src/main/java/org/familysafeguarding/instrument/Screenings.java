// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.PersonId;

/** The screenings in a case file and what was done about them, in the order of their days. */
public final class Screenings {

  private final List<CompletedScreening> all;
  private final List<GivenResponse> responses;
  private final List<TakenMaracAction> maracActions;

  private Screenings(Builder builder) {
    this.all = ImmutableList.copyOf(builder.screenings.values());
    this.responses = ImmutableList.copyOf(builder.responses);
    this.maracActions = ImmutableList.copyOf(builder.maracActions);
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<CompletedScreening> all() {
    return all;
  }

  /** The screenings by one tool. */
  public List<CompletedScreening> by(ScreeningTool tool) {
    return all.stream().filter(each -> each.screening().tool() == tool).toList();
  }

  public List<GivenResponse> responses() {
    return responses;
  }

  /** What was first done about an alert from that screening. */
  public Optional<GivenResponse> responseTo(ScreeningId screening) {
    return responses.stream()
        .filter(each -> each.response().screening().equals(screening))
        .findFirst();
  }

  public List<TakenMaracAction> maracActions() {
    return maracActions;
  }

  /** The steps towards the conference on high-risk abuse about one victim. */
  public List<TakenMaracAction> maracActionsAbout(PersonId victim) {
    return maracActions.stream().filter(each -> each.action().victim().equals(victim)).toList();
  }

  /** Gathers what a case file's history says of screenings. */
  public static final class Builder {

    private final Map<ScreeningId, CompletedScreening> screenings = new LinkedHashMap<>();
    private final List<GivenResponse> responses = new ArrayList<>();
    private final List<TakenMaracAction> maracActions = new ArrayList<>();

    private Builder() {}

    public void completed(Screening screening, Occurrence completed) {
      KnownOnce.add(
          screenings, screening.id(), new CompletedScreening(screening, completed), "screening");
    }

    public void responded(AlertResponse response, Occurrence given) {
      KnownOnce.require(screenings, response.screening(), "screening");
      responses.add(new GivenResponse(response, given));
    }

    public void maracStep(MaracAction action, Occurrence taken) {
      maracActions.add(new TakenMaracAction(action, taken));
    }

    public Screenings build() {
      return new Screenings(this);
    }
  }
}
