// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

/**
 * Names one person of a family, child or adult.
 *
 * <p>A child's id and an adult's id are never equal, even where their text is: the kind of person
 * belongs to the name.
 */
public sealed interface PersonId permits ChildId, AdultId {

  /** The identifier as the recording system writes it. */
  String value();
}
