// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.order.calendar;

import org.familysafeguarding.architecture.canary.order.casefile.Whole;

/** Uses what comes after it. */
public record Hasty(int days) {

  static Whole whole() {
    return new Whole(new Hasty(1));
  }
}
