// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

/** Where a looked-after child lives. */
public enum PlacementKind {
  FOSTER_CARE,
  CONNECTED_PERSON,
  WITH_PARENTS,
  CHILDRENS_HOME,
  SECURE_ACCOMMODATION,
  FOR_ADOPTION,
  SUPPORTED_ACCOMMODATION,
  SHORT_BREAKS,
  OTHER
}
