// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import org.familysafeguarding.chronology.IdText;

/** Names one risk judgement. */
public record RiskJudgementId(String value) {

  /** Checks the id as {@link IdText} checks every local identifier. */
  public RiskJudgementId {
    value = IdText.checked("risk judgement id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
