// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

/** What agencies agree with one another so that their people can work as one team. */
public enum PartnerAgreementKind {
  INFORMATION_SHARING("information sharing agreement"),
  /** Lets a partner's employee work under the council's direction and in its systems. */
  HONORARY_CONTRACT("honorary contract"),
  SECONDMENT("secondment agreement");

  private final String words;

  PartnerAgreementKind(String words) {
    this.words = words;
  }

  /** Reads as prose: "honorary contract". */
  @Override
  public String toString() {
    return words;
  }
}
