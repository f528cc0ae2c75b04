// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFileId;

/**
 * A store that can prove its histories: it finds what another hand has changed behind its back.
 *
 * <p>Each entry is kept with a fingerprint of itself and of the entry before, so that nothing can
 * be changed without everything after it. Whoever can write to the storage could recompute them
 * all; an {@link Anchor}, kept where that hand does not reach, finds this as well. The store
 * promises the following besides what every store does.
 *
 * <ol>
 *   <li>(Proof §1) A history that nobody changed verifies: nothing is reported.
 *   <li>(Proof §2) An entry changed where it is kept is reported, with its position.
 *   <li>(Proof §3) An entry taken away is reported, with the position it had, the last one too.
 *   <li>(Proof §4) Entries that changed places are reported, with the positions of both.
 *   <li>(Proof §5) Verifying the whole store reports all that verifying each of its files does.
 *   <li>(Proof §6) An anchor holds for as long as its entries stand, whatever is appended after
 *       them, and no longer: a history that was cut short or written anew does not pass it.
 *   <li>(Proof §7) Verifying changes nothing, and reads what is kept rather than what is
 *       remembered.
 * </ol>
 */
public interface VerifiableStore extends CaseFileStore {

  /**
   * What another hand has changed in this file; nothing where it is sound, unknown or erased
   * lawfully.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  List<Tampering> verify(CaseFileId file);

  /**
   * What another hand has changed in any file.
   *
   * <p>Unless a store does more, the files it knows of are verified one after the other.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  default Stream<Tampering> verifyAll() {
    return filesFrom(FileCursor.start()).flatMap(file -> verify(file).stream());
  }

  /**
   * How the file stands now, to be kept elsewhere; none where it has no entries.
   *
   * <p>That of an erased file is taken from its tombstone.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  Optional<Anchor> anchor(CaseFileId file);

  /**
   * How every file that has entries stands now, in the order of their ids.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  default Stream<Anchor> anchors() {
    return filesFrom(FileCursor.start()).flatMap(file -> anchor(file).stream());
  }

  /**
   * What has become of the entries that stood when the anchor was taken; nothing where they stand.
   *
   * <p>The entries of an erased file are not missed where its tombstone accounts for them.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  List<Tampering> verify(Anchor anchor);
}
