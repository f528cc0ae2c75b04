// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

/** Why a figure is not shown. */
public enum HiddenBecause {
  /** It rests on so few that somebody could be recognised. */
  TOO_FEW,
  /** With the total it would tell another figure that is hidden. */
  WOULD_TELL_ANOTHER
}
