// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.json.CaseFileKeys;
import org.familysafeguarding.json.DestroyedKeyException;

/** Keys that live as long as a test; those of a host live in a system for keys. */
final class MadeUpKeys implements CaseFileKeys {

  private final Map<CaseFileId, Optional<SecretKey>> keys = new ConcurrentHashMap<>();

  @Override
  public SecretKey keyOf(CaseFileId file) {
    return keys.computeIfAbsent(file, made -> Optional.of(random()))
        .orElseThrow(() -> new DestroyedKeyException(file));
  }

  @Override
  public void destroy(CaseFileId file) {
    keys.put(file, Optional.empty());
  }

  private static SecretKey random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return new SecretKeySpec(bytes, "AES");
  }
}
