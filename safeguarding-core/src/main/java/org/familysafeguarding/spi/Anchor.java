// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.receipt.Fingerprint;

/**
 * How one file stood at a version, to be kept where whoever can write to the store cannot reach.
 *
 * <p>Its text is one line, "CF-1 12" and 64 hexadecimal digits, and {@link #parse} reads it back.
 *
 * @param last the fingerprint the store had of the last entry and, through it, of all before
 */
public record Anchor(CaseFileId file, long version, Fingerprint last) {

  public Anchor {
    requireNonNull(file, "file");
    requireNonNull(last, "last");
    checkArgument(version > 0, "version must be 1 or more, but was %s", version);
  }

  /** Reads what {@link #toString} has written. */
  public static Anchor parse(String line) {
    List<String> parts = Splitter.on(' ').splitToList(line);
    checkArgument(
        parts.size() == 3,
        "An anchor has a file, a version and a fingerprint, but had %s parts",
        parts.size());
    long version = Long.parseLong(parts.get(1));
    return new Anchor(new CaseFileId(parts.get(0)), version, new Fingerprint(parts.get(2)));
  }

  /** One line, to be exported. */
  @Override
  public String toString() {
    return file + " " + version + " " + last;
  }
}
