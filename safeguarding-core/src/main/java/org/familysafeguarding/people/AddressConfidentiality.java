// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

/** Who may learn an address. */
public enum AddressConfidentiality {
  /** No restriction beyond those on the whole file. */
  OPEN,
  /** Somebody's safety depends on its not being learnt, as with a refuge. */
  CONFIDENTIAL
}
