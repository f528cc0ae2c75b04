// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.receipt.Fingerprint;

/** A kept file beside an anchor of it. */
record AnchorCheck(KeptFile file) {

  static AnchorCheck of(KeptFile file) {
    return new AnchorCheck(file);
  }

  Optional<Anchor> anchor() {
    long version = file.tombstone().map(Tombstone::entries).orElse(linked());
    Fingerprint last = file.tombstone().map(Tombstone::last).orElseGet(file.entries()::last);
    return version == 0
        ? Optional.empty()
        : Optional.of(new Anchor(file.history().id(), version, last));
  }

  private long linked() {
    return file.entries().links().size();
  }

  List<Tampering> against(Anchor anchor) {
    Anchor now = anchor().orElse(anchor);
    if (file.tombstone().isPresent()) {
      return now.version() > anchor.version() ? List.of() : same(now, anchor);
    }
    if (linked() < anchor.version()) {
      return List.of(new Tampering(anchor.file(), linked(), Tampering.Kind.REMOVED));
    }
    int position = (int) anchor.version() - 1;
    Anchor then = new Anchor(anchor.file(), anchor.version(), file.entries().links().get(position));
    return ImmutableList.<Tampering>builder()
        .addAll(ChainCheck.of(file.entries()).stream().filter(each -> isIn(anchor, each)).toList())
        .addAll(same(then, anchor))
        .build();
  }

  private static boolean isIn(Anchor anchor, Tampering found) {
    return found.position() < anchor.version();
  }

  private static List<Tampering> same(Anchor now, Anchor anchor) {
    return now.equals(anchor)
        ? List.of()
        : List.of(new Tampering(anchor.file(), anchor.version() - 1, Tampering.Kind.EDITED));
  }
}
