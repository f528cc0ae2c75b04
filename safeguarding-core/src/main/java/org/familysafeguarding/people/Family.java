// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.chronology.Occurrence;

/**
 * A family as its case file knows it: everybody in it, and how they belong together over time.
 *
 * <p>Children and adults are as they were last recorded. What changes with time is asked for a day:
 * relationships, parental responsibility and households stand from the day they began, and no
 * longer on the day they ended. A father who moves out on Monday 11 March 2024 is a member of the
 * household on Sunday 10 March and not on the Monday.
 *
 * <p>A family is immutable. It is made from a history, by telling it to a {@link Builder}.
 */
public final class Family {

  private final FamilyFacts facts;

  private Family(FamilyFacts facts) {
    this.facts = facts;
  }

  /** Begins a family that nobody has joined yet. */
  public static Builder builder() {
    return new Builder(FamilyFacts.none());
  }

  /** The name the case file goes by; empty until the file has been opened. */
  public Optional<FamilyName> name() {
    return facts.name();
  }

  /** The children, born and expected, in the order they joined. */
  public List<Child> children() {
    return facts.members().children().values().asList();
  }

  /** The child of that id, where there is one. */
  public Optional<Child> child(ChildId id) {
    return Optional.ofNullable(facts.members().children().get(id));
  }

  /** The adults, in the order they joined. */
  public List<Adult> adults() {
    return facts.members().adults().values().asList();
  }

  /** The adult of that id, where there is one. */
  public Optional<Adult> adult(AdultId id) {
    return Optional.ofNullable(facts.members().adults().get(id));
  }

  /** Whether the person has joined the family. */
  public boolean knows(PersonId person) {
    return facts.members().includes(person);
  }

  /** What the person is called. */
  public Optional<PersonName> nameOf(PersonId person) {
    return facts.members().nameOf(person);
  }

  /** The day the person was born; empty while they are expected, and where it is not known. */
  public Optional<LocalDate> bornOn(PersonId person) {
    return facts.members().bornOn(person);
  }

  /** The day the person died. */
  public Optional<LocalDate> diedOn(PersonId person) {
    return Optional.ofNullable(facts.members().deaths().get(person));
  }

  /** Relationships standing on the day that have the person on either side. */
  public List<Relationship> relationshipsOf(PersonId person, LocalDate on) {
    return facts.relationships().of(person, on);
  }

  /** Mothers, fathers and adoptive parents of the child on the day; a parent may be a child. */
  public List<PersonId> parentsOf(ChildId child, LocalDate on) {
    return facts.relationships().parentsOf(child, on);
  }

  /** Adults holding parental responsibility for the child on the day, each once. */
  public List<AdultId> responsibilityFor(ChildId child, LocalDate on) {
    return facts.responsibilities().holdersFor(child, on);
  }

  /**
   * Every abuse relationship ever identified, as last recorded; abuse that stopped still counts.
   */
  public List<AbuseRelationship> abuseRelationships() {
    return facts.relationships().abuse().values().asList();
  }

  /** The households standing on the day. */
  public List<Household> householdsOn(LocalDate day) {
    return facts.households().on(day);
  }

  /** The household the person lived in on the day; of several, the one recorded last. */
  public Optional<Household> householdOf(PersonId person, LocalDate on) {
    return facts.households().of(person, on);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Family that && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  /** Counts, and names nobody: "family (children: 2, adults: 1)". */
  @Override
  public String toString() {
    return "family (children: " + children().size() + ", adults: " + adults().size() + ")";
  }

  /**
   * A family in the making, told what happened to it in the order of the days it happened on.
   *
   * <p>It is for the fold that turns a case file's history into its present state. What cannot have
   * happened is refused with an {@link IllegalArgumentException} that names the ids: somebody who
   * has not joined, an end to what does not stand, a day before one already told. Who is in the
   * family is known whatever the day, so it is told first.
   */
  public static final class Builder {

    private FamilyFacts facts;
    private LocalDate latest = LocalDate.MIN;

    private Builder(FamilyFacts facts) {
      this.facts = facts;
    }

    /** The case file is opened under this name. */
    public Builder named(FamilyName name) {
      facts = facts.with(requireNonNull(name, "name"));
      return this;
    }

    /** A child, born or expected, becomes part of the family; known whatever the day. */
    public Builder childJoined(Child child) {
      facts = facts.with(facts.members().joinedBy(child));
      return this;
    }

    /** What is recorded about the child is replaced. */
    public Builder childUpdated(Child child, Occurrence updated) {
      return after(updated, facts.with(facts.members().updated(child)));
    }

    /** An expected child is born, on the day of the occurrence. */
    public Builder childBorn(ChildId child, Sex sex, Occurrence born) {
      return after(born, facts.with(facts.members().born(child, born.on(), sex)));
    }

    /** An adult becomes part of the family's life; known whatever the day. */
    public Builder adultJoined(Adult adult) {
      facts = facts.with(facts.members().joinedBy(adult));
      return this;
    }

    /** What is recorded about the adult is replaced. */
    public Builder adultUpdated(Adult adult, Occurrence updated) {
      return after(updated, facts.with(facts.members().updated(adult)));
    }

    /** Somebody dies; what stood on that day is not ended by it. */
    public Builder personDied(PersonId person, Occurrence died) {
      return after(died, facts.with(facts.members().died(person, died.on())));
    }

    /** A relationship begins, or is learnt of. */
    public Builder related(Relationship relationship, Occurrence began) {
      requireKnown(List.of(relationship.person(), relationship.of()));
      return after(began, facts.with(facts.relationships().begun(relationship, began.on())));
    }

    /** A relationship that stands comes to an end. */
    public Builder relationshipEnded(Relationship relationship, Occurrence ended) {
      return after(ended, facts.with(facts.relationships().ended(relationship, ended.on())));
    }

    /** An adult comes to hold parental responsibility. */
    public Builder responsibilityAcquired(ParentalResponsibility acquired, Occurrence began) {
      requireKnown(List.of(acquired.holder()));
      requireKnown(acquired.children());
      return after(began, facts.with(facts.responsibilities().acquired(acquired, began.on())));
    }

    /** An adult no longer holds parental responsibility for these children, on any basis. */
    public Builder responsibilityEnded(AdultId holder, Set<ChildId> children, Occurrence ended) {
      Responsibilities left = facts.responsibilities().ended(holder, children, ended.on());
      return after(ended, facts.with(left));
    }

    /** Abuse is identified; what was recorded under the same id before is replaced. */
    public Builder abuseIdentified(AbuseRelationship abuse, Occurrence identified) {
      requireKnown(List.of(abuse.victim(), abuse.perpetrator()));
      return after(identified, facts.with(facts.relationships().abusive(abuse)));
    }

    /** A household is as recorded from that day on; its earlier version ends. */
    public Builder householdRecorded(Household household, Occurrence recorded) {
      requireKnown(household.members());
      return after(recorded, facts.with(facts.households().recorded(household, recorded.on())));
    }

    /** A household breaks up. */
    public Builder householdEnded(HouseholdId household, Occurrence ended) {
      return after(ended, facts.with(facts.households().ended(household, ended.on())));
    }

    /** The family as told so far; telling more does not change it. */
    public Family build() {
      return new Family(facts);
    }

    private void requireKnown(Collection<? extends PersonId> people) {
      people.forEach(facts.members()::requireKnown);
    }

    private Builder after(Occurrence told, FamilyFacts known) {
      checkArgument(
          !told.on().isBefore(latest),
          "A family must be told its history in order, but entry %s is of %s, after one of %s",
          told.entry(),
          told.on(),
          latest);
      facts = known;
      latest = told.on();
      return this;
    }
  }
}
