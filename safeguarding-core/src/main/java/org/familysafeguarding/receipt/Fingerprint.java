// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.receipt;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.familysafeguarding.casefile.Entry;

/** The SHA-256 of something's every part, in 64 hexadecimal digits. */
public record Fingerprint(String hex) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");
  private static final Fingerprint NOTHING = new Fingerprint("0".repeat(64));

  public Fingerprint {
    requireNonNull(hex, "hex");
    checkArgument(
        SHAPE.matcher(hex).matches(), "A fingerprint is 64 hexadecimal digits, but was %s", hex);
  }

  /** The fingerprint of a chain of entries to which nothing has been added: all noughts. */
  public static Fingerprint ofNothing() {
    return NOTHING;
  }

  /** The fingerprint of the chain of which this is the fingerprint, with this entry after it. */
  public Fingerprint followedBy(Entry next) {
    return ofText(hex + of(requireNonNull(next, "next")));
  }

  static Fingerprint of(Object anything) {
    return ofText(EveryPart.of(anything));
  }

  static Fingerprint ofText(String text) {
    return new Fingerprint(Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString());
  }

  @Override
  public String toString() {
    return hex;
  }
}
