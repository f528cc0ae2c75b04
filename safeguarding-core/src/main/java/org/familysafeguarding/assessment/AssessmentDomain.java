// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.assessment;

/**
 * A part of a child's life that an assessment looks at, after the assessment framework of 2000.
 *
 * <p>The seven developmental needs were confirmed against regulation 5 of the Care Planning,
 * Placement and Case Review (England) Regulations 2010. The six parts of parenting capacity and the
 * seven family and environmental factors are the framework's as commonly restated; their wording
 * was not checked against its text. {@link #EXTRA_FAMILIAL_CONTEXT} was added to guidance in 2023,
 * on the same footing.
 */
public enum AssessmentDomain {
  HEALTH(Side.DEVELOPMENTAL_NEEDS),
  EDUCATION(Side.DEVELOPMENTAL_NEEDS),
  EMOTIONAL_AND_BEHAVIOURAL_DEVELOPMENT(Side.DEVELOPMENTAL_NEEDS),
  IDENTITY(Side.DEVELOPMENTAL_NEEDS),
  FAMILY_AND_SOCIAL_RELATIONSHIPS(Side.DEVELOPMENTAL_NEEDS),
  SOCIAL_PRESENTATION(Side.DEVELOPMENTAL_NEEDS),
  SELF_CARE_SKILLS(Side.DEVELOPMENTAL_NEEDS),
  BASIC_CARE(Side.PARENTING_CAPACITY),
  ENSURING_SAFETY(Side.PARENTING_CAPACITY),
  EMOTIONAL_WARMTH(Side.PARENTING_CAPACITY),
  STIMULATION(Side.PARENTING_CAPACITY),
  GUIDANCE_AND_BOUNDARIES(Side.PARENTING_CAPACITY),
  STABILITY(Side.PARENTING_CAPACITY),
  FAMILY_HISTORY_AND_FUNCTIONING(Side.FAMILY_AND_ENVIRONMENT),
  WIDER_FAMILY(Side.FAMILY_AND_ENVIRONMENT),
  HOUSING(Side.FAMILY_AND_ENVIRONMENT),
  EMPLOYMENT(Side.FAMILY_AND_ENVIRONMENT),
  INCOME(Side.FAMILY_AND_ENVIRONMENT),
  SOCIAL_INTEGRATION(Side.FAMILY_AND_ENVIRONMENT),
  COMMUNITY_RESOURCES(Side.FAMILY_AND_ENVIRONMENT),
  EXTRA_FAMILIAL_CONTEXT(Side.FAMILY_AND_ENVIRONMENT);

  /** The side of the assessment triangle on which a domain stands. */
  public enum Side {
    DEVELOPMENTAL_NEEDS,
    PARENTING_CAPACITY,
    FAMILY_AND_ENVIRONMENT
  }

  private final Side side;

  AssessmentDomain(Side side) {
    this.side = side;
  }

  public Side side() {
    return side;
  }
}
