// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

/**
 * One of the twelve kinds of disability that the children in need census tells apart.
 *
 * <p>That a child has no disability is not a kind: see {@link Disabilities#none()}.
 */
public enum DisabilityKind {
  /** Getting about, at home and beyond. */
  MOBILITY,
  /** Holding and touching. */
  HAND_FUNCTION,
  /** Eating, washing, dressing, going to the toilet. */
  PERSONAL_CARE,
  INCONTINENCE,
  /** Speaking, or understanding others. */
  COMMUNICATION,
  /** Learning, special educational needs among it. */
  LEARNING,
  HEARING,
  VISION,
  /** A condition that brings behavioural difficulties. */
  BEHAVIOUR,
  /** Seizures. */
  CONSCIOUSNESS,
  /** Autism or Asperger syndrome, diagnosed by a medical practitioner. */
  AUTISM,
  /** A disability within the Disability Discrimination Act 2005 that is none of the others. */
  OTHER
}
