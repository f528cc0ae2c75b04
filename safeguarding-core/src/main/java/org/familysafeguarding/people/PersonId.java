// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

/**
 * Names one person of a family, child or adult.
 *
 * <p>A child's id and an adult's id are never equal, even where their text is: the kind of person
 * belongs to the name. In their natural order children come before adults, each in the order of
 * their text; sets of people keep that order, so that equal sets read the same.
 */
public sealed interface PersonId extends Comparable<PersonId> permits ChildId, AdultId {

  /** The identifier as the recording system writes it. */
  String value();

  @Override
  default int compareTo(PersonId other) {
    boolean child = this instanceof ChildId;
    boolean sameKind = child == other instanceof ChildId;
    return sameKind ? value().compareTo(other.value()) : child ? -1 : 1;
  }
}
