// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFileId;

/** The legal holds on one kept file, and what they allow. */
record Holds(KeptFile file) {

  static Holds of(KeptFile file) {
    return new Holds(file);
  }

  /** The file, which has entries and which no hold keeps from being erased. */
  KeptFile requireNone() {
    CaseFileId id = file.history().id();
    checkArgument(file.history().version() > 0, "%s has no entries; there is nothing to erase", id);
    List<HoldId> standing =
        file.holds().stream().filter(LegalHold::stands).map(LegalHold::id).toList();
    if (!standing.isEmpty()) {
      throw new HeldCaseFileException(id, standing);
    }
    return file;
  }

  KeptFile placed(HoldId hold, KeepingDecision decision) {
    requireNonNull(hold, "hold");
    checkArgument(
        file.holds().stream().noneMatch(each -> each.id().equals(hold)),
        "Hold %s was put on the file before; give this one an id of its own",
        hold);
    LegalHold placed = new LegalHold(hold, decision, Optional.empty());
    return file.with(ImmutableList.<LegalHold>builder().addAll(file.holds()).add(placed).build());
  }

  KeptFile released(HoldId hold, KeepingDecision decision) {
    requireNonNull(decision, "decision");
    checkArgument(
        file.holds().stream().anyMatch(each -> each.id().equals(hold) && each.stands()),
        "No hold %s stands on the file",
        hold);
    return file.with(file.holds().stream().map(each -> released(each, hold, decision)).toList());
  }

  private static LegalHold released(LegalHold each, HoldId hold, KeepingDecision decision) {
    return each.id().equals(hold)
        ? new LegalHold(hold, each.placed(), Optional.of(decision))
        : each;
  }
}
