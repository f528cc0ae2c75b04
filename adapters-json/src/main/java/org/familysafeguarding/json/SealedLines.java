// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;

/**
 * Entries sealed with the key of their case file, in the format "family-safeguarding-sealed/1".
 *
 * <p>A line is {@code {"sealed":1,"text":"…"}}; the text is, in Base64, a nonce of 12 bytes, then
 * the line of {@link EntryJson} in UTF-8, encrypted, then a tag of 16 bytes. The format's name and
 * the file's id are authenticated with it.
 */
record SealedLines(CaseFileKeys keys) implements EntryLines {

  private static final String FORMAT = "family-safeguarding-sealed/1";
  private static final Pattern LINE =
      Pattern.compile("\\{\"sealed\":1,\"text\":\"([A-Za-z0-9+/]+=*)\"}");
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom NONCES = new SecureRandom();

  @Override
  public String write(CaseFileId file, Entry entry) {
    byte[] nonce = new byte[NONCE_BYTES];
    NONCES.nextBytes(nonce);
    byte[] plain = PlainLines.INSTANCE.write(file, entry).getBytes(UTF_8);
    try {
      byte[] hidden = cipher(Cipher.ENCRYPT_MODE, file, nonce).doFinal(plain);
      byte[] all = ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array();
      return "{\"sealed\":1,\"text\":\"" + Base64.getEncoder().encodeToString(all) + "\"}";
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("Case file " + file + " cannot be sealed", failed);
    }
  }

  @Override
  public Entry read(CaseFileId file, String line) {
    if (!line.startsWith("{\"sealed\":")) {
      return PlainLines.INSTANCE.read(file, line);
    }
    Matcher sealed = LINE.matcher(line);
    if (!sealed.matches()) {
      throw unreadable("is sealed in a way that this version does not know");
    }
    return PlainLines.INSTANCE.read(file, opened(file, sealed.group(1)));
  }

  private String opened(CaseFileId file, String text) {
    byte[] all = bytes(text);
    if (all.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      throw unreadable("is too short to have been sealed");
    }
    byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
    try {
      byte[] plain =
          cipher(Cipher.DECRYPT_MODE, file, nonce)
              .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
      return new String(plain, UTF_8);
    } catch (AEADBadTagException notOurs) {
      throw unreadable("cannot be opened: it was altered, or sealed with another key or elsewhere");
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("Case file " + file + " cannot be opened", failed);
    }
  }

  private static byte[] bytes(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException notBase64) {
      throw unreadable("is not sealed as it should be");
    }
  }

  private Cipher cipher(int mode, CaseFileId file, byte[] nonce) throws GeneralSecurityException {
    SecretKey key = keys.keyOf(file);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD((FORMAT + "\n" + file.value()).getBytes(UTF_8));
    return cipher;
  }

  private static UnreadableEntryException unreadable(String reason) {
    return new UnreadableEntryException(List.of(new JsonProblem("", reason)));
  }
}
