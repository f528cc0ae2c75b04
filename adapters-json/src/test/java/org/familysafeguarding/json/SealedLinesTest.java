// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that only a key opens. */
class SealedLinesTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final CaseFileId OTHER = new CaseFileId("cf-1");
  private static final List<Entry> ENTRIES = Documents.everyEventRead().entries();

  private final Keys keys = new Keys(1);
  private final EntryLines lines = EntryLines.sealedBy(keys);

  @Test
  void everyEventIsOpenedAsItWasSealed() {
    for (Entry entry : ENTRIES) {
      String line = lines.write(FILE, entry);
      assertThat(line).doesNotContain("\n").matches("\\{\"sealed\":1,\"text\":\"[^\"]+\"}");
      assertThat(lines.read(FILE, line)).isEqualTo(entry);
    }
  }

  @Test
  void aSealedLineTellsNothingNotEvenWhichAreEqual() {
    Entry entry = ENTRIES.get(0);
    String plain = EntryLines.plain().write(FILE, entry);
    Set<String> sealed = new HashSet<>();
    for (int time = 0; time < 100; time++) {
      String line = lines.write(FILE, entry);
      sealed.add(line);
      byte[] bytes = Base64.getDecoder().decode(line.substring(20, line.length() - 2));
      assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("recorded");
      assertThat(bytes).hasSize(12 + plain.getBytes(StandardCharsets.UTF_8).length + 16);
    }
    assertThat(sealed).hasSize(100);
  }

  @Test
  void whatWasWrittenBeforeSealingBeganIsStillRead() {
    Entry entry = ENTRIES.get(0);
    assertThat(lines.read(FILE, EntryLines.plain().write(FILE, entry))).isEqualTo(entry);
  }

  @Test
  void anotherKeyOpensNothing() {
    String line = lines.write(FILE, ENTRIES.get(0));
    EntryLines others = EntryLines.sealedBy(new Keys(2));
    assertUnreadable(() -> others.read(FILE, line), "sealed with another key");
  }

  @Test
  void aLineIsOpenedOnlyInTheFileItWasWrittenTo() {
    EntryLines oneKey = EntryLines.sealedBy(new OneKey());
    String line = oneKey.write(FILE, ENTRIES.get(0));
    assertUnreadable(() -> oneKey.read(OTHER, line), "or elsewhere");
  }

  @Test
  void whatWasAlteredIsNotOpened() {
    String line = lines.write(FILE, ENTRIES.get(0));
    byte[] sealed = Base64.getDecoder().decode(line.substring(20, line.length() - 2));
    for (int at = 0; at < sealed.length; at += 7) {
      byte[] altered = sealed.clone();
      altered[at] ^= 1;
      String text = Base64.getEncoder().encodeToString(altered);
      String other = "{\"sealed\":1,\"text\":\"" + text + "\"}";
      assertUnreadable(() -> lines.read(FILE, other), "it was altered");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"sealed\":2,\"text\":\"AAAA\"}",
        "{\"sealed\":1,\"text\":\"\"}",
        "{\"sealed\":1,\"text\":\"AAAA\"}",
        "{\"sealed\":1,\"text\":\"AAAAAAAAAAAAAAAAAAAA\"}",
        "{\"sealed\":1}"
      })
  void whatWasNeverSealedIsNotOpened(String line) {
    assertUnreadable(() -> lines.read(FILE, line), "");
  }

  @Test
  void whoeverDestroysTheKeyErasesTheFile() {
    String line = lines.write(FILE, ENTRIES.get(0));
    String ofAnother = lines.write(OTHER, ENTRIES.get(0));

    keys.destroy(FILE);

    assertThatExceptionOfType(DestroyedKeyException.class)
        .isThrownBy(() -> lines.read(FILE, line))
        .withMessage("The key of case file CF-1 was destroyed")
        .satisfies(destroyed -> assertThat(destroyed.file()).isEqualTo(FILE));
    assertThatExceptionOfType(DestroyedKeyException.class)
        .isThrownBy(() -> lines.write(FILE, ENTRIES.get(0)));
    assertThat(lines.read(OTHER, ofAnother)).isEqualTo(ENTRIES.get(0));
  }

  private static void assertUnreadable(Runnable reading, String reason) {
    assertThatExceptionOfType(UnreadableEntryException.class)
        .isThrownBy(reading::run)
        .withMessageContaining(reason)
        .withNoCause();
  }

  /** Keys as a host would have them made, here by counting. */
  private static final class Keys implements CaseFileKeys {
    private final Map<CaseFileId, byte[]> keys = new ConcurrentHashMap<>();
    private final Set<CaseFileId> destroyed = new HashSet<>();
    private final int first;

    Keys(int first) {
      this.first = first;
    }

    @Override
    public SecretKey keyOf(CaseFileId file) {
      if (destroyed.contains(file)) {
        throw new DestroyedKeyException(file);
      }
      byte[] key = keys.computeIfAbsent(file, made -> new byte[32]);
      key[0] = (byte) first;
      key[1] = (byte) (file.equals(FILE) ? 1 : 2);
      return new SecretKeySpec(key, "AES");
    }

    @Override
    public void destroy(CaseFileId file) {
      keys.remove(file);
      destroyed.add(file);
    }
  }

  /** What no host should have: the same key for every file. */
  private static final class OneKey implements CaseFileKeys {
    @Override
    public SecretKey keyOf(CaseFileId file) {
      return new SecretKeySpec(new byte[16], "AES");
    }

    @Override
    public void destroy(CaseFileId file) {
      throw new UnsupportedOperationException("There is only this one");
    }
  }
}
