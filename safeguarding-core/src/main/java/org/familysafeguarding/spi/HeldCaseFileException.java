// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;

/** The file must not be erased, for a legal hold stands; release it first, if that is lawful. */
public final class HeldCaseFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient CaseFileId file;
  private final transient List<HoldId> holds;

  /** Tells which file, and which holds stand. */
  public HeldCaseFileException(CaseFileId file, List<HoldId> holds) {
    super(requireNonNull(file, "file") + " must not be erased: held by " + holds);
    this.file = file;
    this.holds = List.copyOf(holds);
  }

  public CaseFileId file() {
    return file;
  }

  /** The holds that stand. */
  public List<HoldId> holds() {
    return holds;
  }
}
