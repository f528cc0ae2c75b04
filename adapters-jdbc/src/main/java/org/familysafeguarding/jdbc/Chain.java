// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;

/**
 * The hashes that make a file's rows one chain.
 *
 * <p>Each is the SHA-256 of the hash before, the row's position, and every column's text, each text
 * with its length in front, so that nothing can move from one column to the next. The first follows
 * upon a hash of the file's id. Written as 64 hexadecimal digits.
 */
final class Chain {

  private static final String FORM = "org.familysafeguarding case chain 1";

  private Chain() {}

  /** What the first row's hash follows upon. */
  static String beginning(CaseFileId file) {
    return digest(List.of(FORM, file.value()));
  }

  static String next(String before, long position, EntryColumns columns, String payload) {
    return digest(
        List.of(
            before,
            Long.toString(position),
            columns.entryId(),
            columns.eventKind(),
            columns.occurredOn(),
            columns.recordedAt(),
            columns.recordedBy(),
            payload));
  }

  /** A digest of these texts in this order. */
  static String digest(List<String> texts) {
    MessageDigest sha256 = sha256();
    for (String text : texts) {
      byte[] bytes = text.getBytes(UTF_8);
      sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
      sha256.update(bytes);
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
