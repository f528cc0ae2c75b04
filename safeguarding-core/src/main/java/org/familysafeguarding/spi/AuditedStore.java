// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import java.util.List;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;

/**
 * A store that keeps on record who read which case, when, and for what purpose.
 *
 * <p>A host that lets people read files reads them with {@link #history(Access)}; {@link
 * #history(CaseFileId)} stays for programs that show nobody anything. The store promises the
 * following besides what every store does.
 *
 * <ol>
 *   <li>(Access §1) A reader is handed what every reader is handed.
 *   <li>(Access §2) The access is on record before the reader is handed anything, and stays there;
 *       where it cannot be put on record, nothing is handed out.
 *   <li>(Access §3) Accesses come back as they were given, to the microsecond and the last
 *       character, in the order in which they were put on record, by file and by reader.
 *   <li>(Access §4) Looking for a file that does not exist, or was erased, is on record as well.
 *   <li>(Access §5) Reading changes nothing that is read: neither a history nor a version.
 *   <li>(Access §6) A purpose that not every database can keep, with U+0000 or half of a surrogate
 *       pair in it, is refused with an {@link IllegalArgumentException}, and nothing goes on
 *       record.
 * </ol>
 */
public interface AuditedStore extends CaseFileStore {

  /**
   * Everything kept of the file, for a reader whose access goes on record first.
   *
   * @throws ErasedCaseFileException where the file was erased
   * @throws CaseFileStoreException where the storage itself fails
   */
  CaseHistory history(Access access);

  /**
   * Every access to that file.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  List<Access> accessesTo(CaseFileId file);

  /**
   * Every access by that reader.
   *
   * @throws CaseFileStoreException where the storage itself fails
   */
  List<Access> accessesBy(PractitionerId reader);
}
