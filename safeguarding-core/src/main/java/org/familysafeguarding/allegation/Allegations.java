// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.allegation;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;

/** The allegations against adults in positions of trust, in the order they were received. */
public final class Allegations {

  private final List<CourseOfAllegation> all;

  private Allegations(Builder builder) {
    this.all = ImmutableList.copyOf(builder.allegations.values());
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<CourseOfAllegation> all() {
    return all;
  }

  /** Gathers what a case file's history says of allegations. */
  public static final class Builder {

    private static final String WHAT = "allegation";

    private final Map<AllegationId, CourseOfAllegation> allegations = new LinkedHashMap<>();

    private Builder() {}

    public void received(Allegation allegation, Occurrence when) {
      CourseOfAllegation course = new CourseOfAllegation(allegation, when, List.of());
      KnownOnce.add(allegations, allegation.id(), course, WHAT);
    }

    public void stepTaken(AllegationId id, TakenAllegationStep step) {
      KnownOnce.change(allegations, id, course -> course.with(step), WHAT);
    }

    public Allegations build() {
      return new Allegations(this);
    }
  }
}
