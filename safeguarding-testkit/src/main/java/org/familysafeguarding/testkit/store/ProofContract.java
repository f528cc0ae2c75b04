// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.store.SampleEntries.many;
import static org.familysafeguarding.testkit.store.SampleEntries.opened;

import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.spi.Anchor;
import org.familysafeguarding.spi.ErasingStore;
import org.familysafeguarding.spi.Tampering;
import org.familysafeguarding.spi.VerifiableStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a {@link VerifiableStore} promises besides what every store does.
 *
 * <p>The test class plays the other hand: it changes what is kept, past the store.
 */
public interface ProofContract extends StoreUnderTest {

  /** The file that is tampered with in these tests. */
  CaseFileId TAMPERED = new CaseFileId("PROOF-1");

  /** Changes the entry at that position where it is kept, and nothing else. */
  void editEntry(CaseFileId file, long position);

  /** Takes the entry at that position away, and nothing else. */
  void removeEntry(CaseFileId file, long position);

  /** Has two entries change places. */
  void swapEntries(CaseFileId file, long position, long other);

  private VerifiableStore proven() {
    return (VerifiableStore) store();
  }

  private void begin() {
    store().append(TAMPERED, 0, many("E", 3));
    store().append(TAMPERED, 3, List.of(opened("E4"), opened("E5")));
    store().append(new CaseFileId("PROOF-2"), 0, many("E", 2));
  }

  private void assertFound(Tampering.Kind kind, Long... positions) {
    List<Tampering> expected =
        List.of(positions).stream().map(at -> new Tampering(TAMPERED, at, kind)).toList();
    assertThat(proven().verify(TAMPERED))
        .as("Look at what a fingerprint is made of: the very text kept, and the one before")
        .containsAll(expected);
    assertThat(proven().verifyAll().toList())
        .as("Verifying all finds what verifying each does")
        .containsExactlyElementsOf(proven().verify(TAMPERED));
  }

  @Test
  @DisplayName("Proof §1, §7: a sound history verifies, and verifying changes nothing")
  default void soundHistoryVerifies() {
    begin();
    CaseHistory before = store().history(TAMPERED);
    assertThat(proven().verify(TAMPERED)).isEmpty();
    assertThat(proven().verify(new CaseFileId("NOBODY"))).isEmpty();
    assertThat(proven().verifyAll()).isEmpty();
    assertThat(store().history(TAMPERED)).isEqualTo(before);
  }

  @Test
  @DisplayName("Proof §2, §5: an entry changed where it is kept is reported")
  default void editedEntryIsReported() {
    begin();
    editEntry(TAMPERED, 1);
    assertFound(Tampering.Kind.EDITED, 1L);
  }

  @Test
  @DisplayName("Proof §2: the last entry, changed where it is kept, is reported")
  default void editedLastEntryIsReported() {
    begin();
    editEntry(TAMPERED, 4);
    assertFound(Tampering.Kind.EDITED, 4L);
  }

  @Test
  @DisplayName("Proof §3, §5: an entry taken away is reported")
  default void removedEntryIsReported() {
    begin();
    removeEntry(TAMPERED, 2);
    assertFound(Tampering.Kind.REMOVED, 2L);
  }

  @Test
  @DisplayName("Proof §3: the last entry, taken away, is reported")
  default void removedLastEntryIsReported() {
    begin();
    removeEntry(TAMPERED, 4);
    assertFound(Tampering.Kind.REMOVED, 4L);
  }

  @Test
  @DisplayName("Proof §4, §5: entries that changed places are reported, both of them")
  default void swappedEntriesAreReported() {
    begin();
    swapEntries(TAMPERED, 0, 3);
    assertFound(Tampering.Kind.REORDERED, 0L, 3L);
  }

  @Test
  @DisplayName("Proof §6: an anchor holds while its entries stand, whatever comes after them")
  default void anchorHolds() {
    begin();
    List<Anchor> anchors = proven().anchors().toList();
    assertThat(anchors.stream().map(Anchor::file))
        .containsExactly(TAMPERED, new CaseFileId("PROOF-2"));
    assertThat(proven().anchor(TAMPERED)).contains(anchors.get(0));
    assertThat(proven().anchor(new CaseFileId("NOBODY"))).isEmpty();
    store().append(TAMPERED, 5, many("N", 2));
    anchors.forEach(
        anchor ->
            assertThat(proven().verify(Anchor.parse(anchor.toString())))
                .as("Look at where the fingerprint of a former version is found: %s", anchor)
                .isEmpty());
    assertThat(proven().anchor(TAMPERED).orElseThrow().version()).isEqualTo(7);
    if (store() instanceof ErasingStore erasing) {
      erasing.erase(TAMPERED, 7, ErasureContract.DECISION);
      assertThat(proven().verify(anchors.get(0))).as("A tombstone accounts for it").isEmpty();
      assertThat(proven().verify(TAMPERED)).isEmpty();
    }
  }

  @Test
  @DisplayName("Proof §6: an anchor finds another history in the place of the one it is of")
  default void anchorFindsAnotherHistory() {
    begin();
    Anchor now = proven().anchor(TAMPERED).orElseThrow();
    assertThat(proven().verify(new Anchor(TAMPERED, 4, now.last())))
        .as("Look at whether an anchor is compared at its version")
        .isNotEmpty();
    assertThat(proven().verify(new Anchor(TAMPERED, 6, now.last())))
        .as("Look at a history that is shorter than its anchor: it was cut short")
        .isNotEmpty();
    assertThat(proven().verify(new Anchor(new CaseFileId("NOBODY"), 1, now.last())))
        .as("Look at a file of which nothing is left, not even a tombstone")
        .isNotEmpty();
    editEntry(TAMPERED, 1);
    assertThat(proven().verify(now)).as("An anchor does not hide an edited entry").isNotEmpty();
  }
}
