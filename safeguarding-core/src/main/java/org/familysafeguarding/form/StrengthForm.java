// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import org.familysafeguarding.risk.Strength;
import org.jspecify.annotations.Nullable;

/** Something that goes well, as it is typed in. */
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record StrengthForm(
    @Needed(groups = Final.class) @WrittenText @Nullable String what,
    @Needed(groups = Final.class) @Nullable Boolean isProtective) {

  Strength strength() {
    return new Strength(Filled.words(what), Filled.in(isProtective));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[strength]";
  }
}
