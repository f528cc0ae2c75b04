// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.json.CaseFileKeys;
import org.familysafeguarding.json.DestroyedKeyException;
import org.familysafeguarding.json.EntryLines;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.testkit.store.CaseFileStoreContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store whose entries are sealed keeps every promise as one whose entries are not. */
class SealedDirectoryStoreTest extends CaseFileStoreContract {

  private static final CaseFileId FILE = RestlessWriter.FILE;

  @TempDir Path directory;
  private final MadeUpKeys keys = new MadeUpKeys();

  @Override
  protected CaseFileStore emptyStore() {
    return DirectoryStore.in(directory, EntryLines.sealedBy(keys));
  }

  @Test
  void nothingThatWasWrittenCanBeReadInTheFile() throws IOException {
    store().append(FILE, 0, List.of(RestlessWriter.entry(0)));

    assertThat(Files.readString(directory.resolve(FileName.of(FILE))))
        .contains("{\"sealed\":1,")
        .doesNotContain("Entry number", "SW1");
  }

  @Test
  void withoutTheKeyTheStoreSaysSo() {
    store().append(FILE, 0, List.of(RestlessWriter.entry(0)));
    CaseFileStore others = DirectoryStore.in(directory, EntryLines.sealedBy(new MadeUpKeys()));

    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> others.history(FILE))
        .withMessageContaining("CF-1")
        .withStackTraceContaining("sealed with another key");
  }

  @Test
  void aDestroyedKeyIsAnErasure() {
    store().append(FILE, 0, List.of(RestlessWriter.entry(0)));
    keys.destroy(FILE);

    assertThatExceptionOfType(DestroyedKeyException.class).isThrownBy(() -> store().history(FILE));
    assertThatExceptionOfType(DestroyedKeyException.class)
        .isThrownBy(() -> store().append(FILE, 1, List.of(RestlessWriter.entry(1))));
  }

  /** Keys that live as long as a test; those of a host live in a system for keys. */
  private static final class MadeUpKeys implements CaseFileKeys {

    private final Map<CaseFileId, Optional<SecretKey>> keys = new ConcurrentHashMap<>();

    @Override
    public SecretKey keyOf(CaseFileId file) {
      return keys.computeIfAbsent(file, made -> Optional.of(random()))
          .orElseThrow(() -> new DestroyedKeyException(file));
    }

    private static SecretKey random() {
      byte[] key = new byte[32];
      new SecureRandom().nextBytes(key);
      return new SecretKeySpec(key, "AES");
    }

    @Override
    public void destroy(CaseFileId file) {
      keys.put(file, Optional.empty());
    }
  }
}
