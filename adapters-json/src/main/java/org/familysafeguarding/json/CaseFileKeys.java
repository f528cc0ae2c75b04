// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import javax.crypto.SecretKey;
import org.familysafeguarding.casefile.CaseFileId;

/**
 * The keys that case files are sealed with, one for each file; supplied by the host.
 *
 * <p>A host keeps them where the case files are not: in a key management system, or wrapped by a
 * key of its own. Whoever destroys a file's key makes every copy of that file unreadable, those in
 * backups as well. Any number of threads may ask at once.
 */
public interface CaseFileKeys {

  /**
   * The AES key of that file, of 128, 192 or 256 bits; always the same, and made when first asked
   * for.
   *
   * <p>Once this has returned, the key is kept for good: what was sealed with a key that is lost
   * cannot be read again.
   *
   * @throws DestroyedKeyException where the key was destroyed
   */
  SecretKey keyOf(CaseFileId file);

  /**
   * Destroys the key of that file for good; asked for again, none is made.
   *
   * <p>The same may be asked any number of times: of a key that is destroyed already, or was never
   * made, there is nothing left to do, and this returns.
   */
  void destroy(CaseFileId file);
}
