// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

/**
 * A person's sex as recorded.
 *
 * <p>The children in need census knows these three from 2024-25, and asks for {@link #NOT_KNOWN}
 * while a child is unborn.
 */
public enum Sex {
  FEMALE,
  MALE,
  NOT_KNOWN
}
