// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static com.google.common.base.Preconditions.checkArgument;

/** What was answered to one item of a screening tool; an item left out has no answer. */
public record Answer(int item, int value) {

  /** Refuses an item before the first and a value below none. */
  public Answer {
    checkArgument(item >= 1, "item must be 1 or more, but was %s", item);
    checkArgument(value >= 0, "value must be 0 or more, but was %s", value);
  }
}
