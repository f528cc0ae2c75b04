// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFileId;

/**
 * A store that can erase a file lawfully, and will not while a legal hold stands.
 *
 * <p>It promises the following besides what every store does.
 *
 * <ol>
 *   <li>(Erasure §1) Of an erased file nothing is left but its {@link Tombstone}, and what other
 *       promises keep on purpose: who had read it, and which holds there had been.
 *   <li>(Erasure §2) The tombstone says which file, how many entries, the fingerprint of the last,
 *       and on whose decision, on what grounds and when; it is kept for good.
 *   <li>(Erasure §3) Every reading and every append of an erased file, and an erasure by another
 *       decision, is refused with an {@link ErasedCaseFileException} that has the tombstone. It is
 *       in no list of files, in no worklist, and no person's identifier leads to it.
 *   <li>(Erasure §4) While a hold stands, erasing is refused with a {@link HeldCaseFileException},
 *       and nothing is erased. Each of several holds has to be released.
 *   <li>(Erasure §5) A hold keeps nobody from reading or appending.
 *   <li>(Erasure §6) Whoever erases says at which version; where the file is at another, they are
 *       refused with a {@link StaleCaseFileException}, and nothing is erased. So nothing is erased
 *       that whoever decided had not seen.
 *   <li>(Erasure §7) Other files keep what they have.
 *   <li>(Erasure §8) Grounds that not every database can keep, with U+0000 or half of a surrogate
 *       pair in them, are refused with an {@link IllegalArgumentException}, and nothing is erased,
 *       held or released.
 *   <li>(Erasure §9) Whoever asks again for an erasure that was done, by the same decision at the
 *       same version, is given the tombstone it left. So one whose answer was lost is asked again.
 * </ol>
 */
public interface ErasingStore extends CaseFileStore {

  /**
   * Erases the file.
   *
   * <p>Where this fails with a {@link CaseFileStoreException}, the file may have been erased all
   * the same. Ask again, with the same decision, until there is another answer: what goes with an
   * erasure, such as destroying a key, is done by the call that learns of it.
   *
   * @throws IllegalArgumentException where the file has no entries
   * @throws StaleCaseFileException where the file is not at the expected version
   * @throws HeldCaseFileException where a legal hold stands
   * @throws ErasedCaseFileException where it was erased before, by another decision or at another
   *     version
   * @throws CaseFileStoreException where the storage itself fails
   */
  Tombstone erase(CaseFileId file, long expectedVersion, KeepingDecision decision);

  /**
   * What is left of the file, if it was erased.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  Optional<Tombstone> tombstone(CaseFileId file);

  /**
   * What is left of all erased files, in the order of their ids.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  List<Tombstone> tombstones();

  /**
   * Puts a legal hold on the file, whether or not it has entries yet.
   *
   * @throws IllegalArgumentException where the file has or had a hold of that id
   * @throws ErasedCaseFileException where the file was erased
   * @throws CaseFileStoreException where the storage itself fails
   */
  void hold(CaseFileId file, HoldId hold, KeepingDecision decision);

  /**
   * Releases a hold that stands.
   *
   * @throws IllegalArgumentException where no hold of that id stands
   * @throws CaseFileStoreException where the storage itself fails
   */
  void release(CaseFileId file, HoldId hold, KeepingDecision decision);

  /**
   * The holds put on the file, those released as well, in the order in which they were put there.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  List<LegalHold> holds(CaseFileId file);
}
