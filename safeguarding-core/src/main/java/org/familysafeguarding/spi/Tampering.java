// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.familysafeguarding.casefile.CaseFileId;

/**
 * Something that another hand changed in a file: where, and in what way.
 *
 * @param position how many entries were appended before the one concerned
 */
public record Tampering(CaseFileId file, long position, Kind kind) {

  /** What was done to an entry. */
  public enum Kind {
    /** What is kept is not what was appended. */
    EDITED,
    /** It was appended and is not there. */
    REMOVED,
    /** It is there, and not where it was appended. */
    REORDERED,
    /** It is there and was never appended. */
    INSERTED
  }

  public Tampering {
    requireNonNull(file, "file");
    requireNonNull(kind, "kind");
    checkArgument(position >= 0, "position must not be negative, but was %s", position);
  }

  /** Reads "CF-1, position 3: edited". */
  @Override
  public String toString() {
    return file + ", position " + position + ": " + kind.name().toLowerCase(Locale.ROOT);
  }
}
