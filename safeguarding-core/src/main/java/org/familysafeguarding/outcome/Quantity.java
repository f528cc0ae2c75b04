// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

/** What is added up, family by family, for a measure or one part of it. */
enum Quantity {
  /** Those counted. */
  N,
  /** Those of them for whom it came about. */
  HITS,
  /** What is divided, before the anchor or on the first day. */
  BEFORE,
  /** What is divided, after the anchor or on the second day. */
  AFTER,
  /** What it is divided by, before the anchor. */
  EXPOSURE_BEFORE,
  /** What it is divided by, after the anchor. */
  EXPOSURE_AFTER,
  /** Those who add anything to what is divided. */
  CONTRIBUTING,
  /** Those counted with nothing before the anchor. */
  NONE_BEFORE,
  /** What is divided, after the anchor, of those with nothing before it. */
  AFTER_WHERE_NONE_BEFORE,
  /** Left out: without an anchor. */
  NOT_ANCHORED,
  /** Left out: nobody told of them. */
  NOT_TOLD_OF,
  /** Left out: not known for long enough. */
  TOO_SHORT,
  /** Left out: what is needed to count them is not recorded. */
  NOT_RECORDED
}
