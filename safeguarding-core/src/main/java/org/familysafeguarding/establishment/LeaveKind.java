// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

/** Why somebody who fills a post is away from work. */
public enum LeaveKind {
  ANNUAL("annual leave"),
  SICK("sick leave"),
  PARENTAL("parental leave"),
  STUDY("study leave"),
  OTHER("leave");

  private final String words;

  LeaveKind(String words) {
    this.words = words;
  }

  /** Reads as prose: "sick leave". */
  @Override
  public String toString() {
    return words;
  }
}
