// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

/** What somebody who listens to a recorded session counts, by MITI 4. */
public enum MitiBehaviour {
  GIVING_INFORMATION,
  PERSUADE,
  PERSUADE_WITH_PERMISSION,
  QUESTION,
  SIMPLE_REFLECTION,
  COMPLEX_REFLECTION,
  AFFIRM,
  SEEK_COLLABORATION,
  EMPHASISE_AUTONOMY,
  CONFRONT
}
