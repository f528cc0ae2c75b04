// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;

/**
 * A store that also keeps worklists: what is to be done in all its files, by whom and by when.
 *
 * <p>What is to be done follows from a history, the day and the rules. A store does not judge, so
 * it asks the {@link WorkJudge} it was opened with, and promises the following besides what every
 * store does.
 *
 * <ol>
 *   <li>(Worklist §1) An append and the work that follows from it are kept together: whoever sees
 *       the one sees the other, and what the judge no longer asks for is gone.
 *   <li>(Worklist §2) A query is answered with every item that fits it, and no other, in the order
 *       of the days due, then of the files' ids, then as the judge gave them.
 *   <li>(Worklist §3) Refreshing judges a file anew, on the judge's day, without anything appended.
 *   <li>(Worklist §4) Of a refreshing and an append at the same time, the work that is left is that
 *       of the longer history.
 *   <li>(Worklist §5) Rebuilding leaves what the judge says of the histories on its day: nothing
 *       more, nothing less.
 *   <li>(Worklist §6) Checking names every file whose work is not what its judge says of its
 *       history on the day on which it was judged, and no other.
 *   <li>(Worklist §7) Where the judge fails, the failure comes out of the append, and nothing of
 *       the append is kept.
 *   <li>(Worklist §8) A store opened without a judge leaves the work as it is when it appends; a
 *       check with a judge finds what no longer holds, and refreshing puts it right.
 * </ol>
 */
public interface WorklistStore extends CaseFileStore {

  /**
   * The items that fit.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  List<WorkItem> work(WorkQuery query);

  /**
   * Judges what is to be done in this file anew; a file without entries has nothing to be done.
   *
   * <p>To be called for every open file each night, for days pass without anything being recorded.
   *
   * @throws IllegalStateException where the store was opened without a judge
   * @throws CaseFileStoreException where the storage itself fails
   */
  void refreshWork(CaseFileId file);

  /**
   * Throws all worklists away and judges every file anew.
   *
   * @throws IllegalStateException where the store was opened without a judge
   * @throws CaseFileStoreException where the storage itself fails
   */
  void rebuildWork();

  /**
   * Compares the worklists with what the judge says of the histories, and changes nothing.
   *
   * @throws IllegalStateException where the store was opened without a judge
   * @throws CaseFileStoreException where the storage itself fails
   */
  List<WorkDifference> checkWork();
}
