// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.familysafeguarding.risk.HarmCategory;
import org.familysafeguarding.risk.ParentalNeed;
import org.familysafeguarding.risk.Worry;
import org.jspecify.annotations.Nullable;

/** Something that worries practitioners, as it is typed in. */
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record WorryForm(
    @Needed(groups = Final.class) @WrittenText @Nullable String what,
    List<@Needed(groups = Final.class) HarmCategory> harms,
    List<@Needed(groups = Final.class) ParentalNeed> needs) {

  /** A list left out is a list without rows. */
  public WorryForm {
    harms = Rows.of(harms);
    needs = Rows.of(needs);
  }

  Worry worry() {
    return new Worry(Filled.words(what), ImmutableSet.copyOf(harms), ImmutableSet.copyOf(needs));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[worry]";
  }
}
