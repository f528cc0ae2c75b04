// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import org.familysafeguarding.chronology.IdText;

/** Names one agreement between partners. */
public record PartnerAgreementId(String value) {

  public PartnerAgreementId {
    value = IdText.checked("partner agreement id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
