// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

/** What a total is called in the table that its tool is read by. It screens, and never decides. */
public enum Band {
  ABSTAINER,
  LOW_RISK,
  LOWER_RISK,
  INCREASING_RISK,
  HIGHER_RISK,
  POSSIBLE_DEPENDENCE,
  NEGATIVE,
  POSITIVE,
  /** Probable drug-related problem. */
  PROBABLE_PROBLEM,
  DEPENDENCE_HIGHLY_PROBABLE,
  MINIMAL,
  MILD,
  MODERATE,
  MODERATELY_SEVERE,
  SEVERE,
  NORMAL,
  BORDERLINE,
  ABNORMAL,
  CLOSE_TO_AVERAGE,
  SLIGHTLY_RAISED,
  HIGH,
  VERY_HIGH
}
