// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.emergency;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;

/** The emergency powers used in a case, in the order in which they were taken. */
public final class EmergencyPowers {

  private final List<CourseOfPower> all;

  private EmergencyPowers(Builder builder) {
    this.all = ImmutableList.copyOf(builder.powers.values());
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<CourseOfPower> all() {
    return all;
  }

  /** The power of that name, where there is one. */
  public Optional<CourseOfPower> named(EmergencyPowerId id) {
    return all.stream().filter(each -> each.power().id().equals(id)).findFirst();
  }

  /** The powers used on terms of this kind. */
  public List<CourseOfPower> under(Class<? extends EmergencyTerms> terms) {
    ImmutableList.Builder<CourseOfPower> under = ImmutableList.builder();
    for (CourseOfPower each : all) {
      if (terms.isInstance(each.power().terms())) {
        under.add(each);
      }
    }
    return under.build();
  }

  /** The powers used for any of these children. */
  public List<CourseOfPower> forAnyOf(Set<ChildId> children) {
    return all.stream()
        .filter(each -> each.power().children().stream().anyMatch(children::contains))
        .toList();
  }

  /** Gathers what a case file's history says of emergency powers. */
  public static final class Builder {

    private static final String WHAT = "emergency power";

    private final Map<EmergencyPowerId, CourseOfPower> powers = new LinkedHashMap<>();

    private Builder() {}

    public void taken(EmergencyPower power, Occurrence when) {
      KnownOnce.add(powers, power.id(), CourseOfPower.begun(power, when), WHAT);
    }

    public void extended(EmergencyPowerId id, GrantedExtension extension) {
      KnownOnce.change(powers, id, course -> course.extendedBy(extension), WHAT);
    }

    public void stepTaken(EmergencyPowerId id, TakenEmergencyStep step) {
      KnownOnce.change(powers, id, course -> course.with(step), WHAT);
    }

    public void ended(EmergencyPowerId id, EndedPower end) {
      KnownOnce.change(powers, id, course -> course.endedBy(end), WHAT);
    }

    public EmergencyPowers build() {
      return new EmergencyPowers(this);
    }
  }
}
