// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.EntryId;

/**
 * A history contradicts itself: it ends a plan that never began, or names a child nobody
 * introduced.
 *
 * <p>Late or missing work is never impossible; that is what findings are for. Correct or strike out
 * the entry this exception names.
 */
public final class ImpossibleHistoryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Entry entry;
  private final String reason;

  ImpossibleHistoryException(Entry entry, String reason) {
    super("Impossible history at " + requireNonNull(entry, "entry") + ": " + reason);
    this.entry = entry;
    this.reason = requireNonNull(reason, "reason");
  }

  /** The entry that cannot be true beside the others. */
  public EntryId entry() {
    return entry.id();
  }

  /** The kind of event it holds. */
  public EventKind kind() {
    return entry.kind();
  }

  /** What is wrong with it, and what would be right. */
  public String reason() {
    return reason;
  }
}
