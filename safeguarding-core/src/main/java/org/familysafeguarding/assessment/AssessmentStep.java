// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.assessment;

/** What is done in the course of an assessment. */
public enum AssessmentStep {
  /** A manager looked at how far the assessment has come. */
  PROGRESS_REVIEWED,
  /** The child was asked what they wish and feel, and their answer recorded. */
  CHILD_HEARD,
  /** The reason is recorded why the child could not be asked, such as being too young. */
  CHILD_COULD_NOT_BE_HEARD,
  /** The assessment was discussed with the family. */
  DISCUSSED_WITH_FAMILY,
  FAMILY_TOLD_IN_WRITING,
  AGENCIES_TOLD_IN_WRITING
}
