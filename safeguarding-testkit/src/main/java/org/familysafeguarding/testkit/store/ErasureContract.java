// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.store.SampleEntries.many;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.LocalChildId;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.ErasingStore;
import org.familysafeguarding.spi.HeldCaseFileException;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.LegalHold;
import org.familysafeguarding.spi.PersonIdentifier;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.familysafeguarding.spi.Tombstone;
import org.familysafeguarding.testkit.InventedPeople;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an {@link ErasingStore} promises besides what every store does. */
public interface ErasureContract extends StoreUnderTest {

  /** The decision to erase, or to hold, in these tests. */
  KeepingDecision DECISION =
      new KeepingDecision(
          new PractitionerId("DPO1"),
          new Narrative("Article 17(1)(e), and \u00A7 3 of the schedule \uD83D\uDDD1"),
          Instant.parse("2024-03-12T09:30:00.000001Z"));

  /** A decision like it that somebody else took. */
  KeepingDecision ANOTHER =
      new KeepingDecision(new PractitionerId("DPO2"), DECISION.grounds(), DECISION.at());

  /** The file that is erased in these tests. */
  CaseFileId ERASED = new CaseFileId("ERASE-1");

  private ErasingStore erasing() {
    return (ErasingStore) store();
  }

  @Test
  @DisplayName("Erasure §1, §2: of an erased file the tombstone is left, and says what there was")
  default void tombstoneIsLeft() {
    store().append(ERASED, 0, many("E", 3));
    Tombstone left = erasing().erase(ERASED, 3, DECISION);
    assertThat(left.file()).isEqualTo(ERASED);
    assertThat(left.entries()).as("How many entries there were").isEqualTo(3);
    assertThat(left.decision())
        .as("Look at the moment of the decision, and at its characters")
        .isEqualTo(DECISION);
    assertThat(erasing().tombstone(ERASED)).contains(left);
    assertThat(erasing().tombstones()).containsExactly(left);
    assertThat(erasing().tombstone(new CaseFileId("ERASE-2"))).isEmpty();
  }

  @Test
  @DisplayName("Erasure §2: the tombstone's fingerprint depends on every entry")
  default void fingerprintDependsOnEntries() {
    CaseFileId other = new CaseFileId("ERASE-2");
    store().append(ERASED, 0, many("E", 2));
    store().append(other, 0, List.of(many("F", 1).get(0), many("E", 2).get(1)));
    assertThat(erasing().erase(ERASED, 2, DECISION).last())
        .as("Look at what the last fingerprint is made of: it, and all before it")
        .isNotEqualTo(erasing().erase(other, 2, DECISION).last());
    assertThat(erasing().tombstones().stream().map(Tombstone::file)).containsExactly(ERASED, other);
  }

  @Test
  @DisplayName("Erasure §3: nobody reads, appends to, finds, or erases again what was erased")
  default void erasedFileIsGone() {
    store()
        .append(
            ERASED,
            0,
            List.of(
                SamplePeople.childJoined(
                    "E1", InventedPeople.nhsNumber(1), new LocalChildId("7"))));
    Tombstone left = erasing().erase(ERASED, 1, DECISION);
    assertGone(left, () -> store().history(ERASED));
    assertGone(left, () -> store().historyKnownAt(ERASED, Instant.EPOCH));
    assertGone(left, () -> store().append(ERASED, 0, many("N", 1)));
    assertGone(left, () -> store().append(ERASED, 1, many("N", 1)));
    assertGone(left, () -> erasing().erase(ERASED, 1, ANOTHER));
    assertGone(left, () -> erasing().erase(ERASED, 2, DECISION));
    assertGone(left, () -> erasing().hold(ERASED, new HoldId("H1"), DECISION));
    assertThat(store().files()).as("Look at the list of files").isEmpty();
    assertThat(store().filesNaming(new PersonIdentifier.Person(new ChildId("C1"))))
        .as("Look at what was kept to find people by")
        .isEmpty();
  }

  private static void assertGone(Tombstone left, ThrowingCallable call) {
    assertThatExceptionOfType(ErasedCaseFileException.class)
        .as("Look at the check for a tombstone: it comes before anything else")
        .isThrownBy(call)
        .satisfies(gone -> assertThat(gone.tombstone()).isEqualTo(left));
  }

  @Test
  @DisplayName("Erasure §4: while a hold stands, nothing is erased")
  default void holdKeepsFromErasing() {
    HoldId first = new HoldId("H1");
    HoldId second = new HoldId("h1");
    erasing().hold(ERASED, first, DECISION);
    store().append(ERASED, 0, many("E", 2));
    erasing().hold(ERASED, second, DECISION);
    assertHeld(List.of(first, second));
    erasing().release(ERASED, first, DECISION);
    assertHeld(List.of(second));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> erasing().release(ERASED, first, DECISION));
    assertThatIllegalArgumentException().isThrownBy(() -> erasing().hold(ERASED, first, DECISION));
    erasing().release(ERASED, second, DECISION);
    List<LegalHold> holds = erasing().holds(ERASED);
    erasing().erase(ERASED, 2, DECISION);
    assertThat(erasing().holds(ERASED))
        .as("Which holds there had been")
        .isEqualTo(holds)
        .containsExactly(
            new LegalHold(first, DECISION, Optional.of(DECISION)),
            new LegalHold(second, DECISION, Optional.of(DECISION)));
  }

  private void assertHeld(List<HoldId> standing) {
    CaseHistory before = store().history(ERASED);
    assertThatExceptionOfType(HeldCaseFileException.class)
        .as("Look at whether holds and erasing are checked in one transaction")
        .isThrownBy(() -> erasing().erase(ERASED, 2, DECISION))
        .satisfies(held -> assertThat(held.holds()).isEqualTo(standing));
    assertThat(store().history(ERASED)).isEqualTo(before);
    assertThat(erasing().tombstone(ERASED)).isEmpty();
  }

  @Test
  @DisplayName("Erasure §5: a hold keeps nobody from reading or appending")
  default void holdLetsWorkGoOn() {
    store().append(ERASED, 0, many("E", 1));
    erasing().hold(ERASED, new HoldId("H1"), DECISION);
    store().append(ERASED, 1, many("F", 1));
    assertThat(store().history(ERASED).version()).isEqualTo(2);
  }

  @Test
  @DisplayName("Erasure §6: nothing is erased that whoever decided had not seen")
  default void staleErasureIsRefused() {
    store().append(ERASED, 0, many("E", 2));
    for (long expected : new long[] {0, 1, 3}) {
      assertThatExceptionOfType(StaleCaseFileException.class)
          .as("Look at how the version is compared when %s is expected of 2", expected)
          .isThrownBy(() -> erasing().erase(ERASED, expected, DECISION));
    }
    assertThatIllegalArgumentException()
        .as("A file without entries has nothing to erase")
        .isThrownBy(() -> erasing().erase(new CaseFileId("NOBODY"), 0, DECISION));
    assertThat(store().history(ERASED).entries()).isEqualTo(many("E", 2));
  }

  @Test
  @DisplayName("Erasure §7: other files keep what they have")
  default void otherFilesStay() {
    CaseFileId other = new CaseFileId("erase-1");
    store().append(ERASED, 0, many("E", 2));
    store().append(other, 0, many("E", 2));
    erasing().erase(ERASED, 2, DECISION);
    assertThat(store().history(other).entries())
        .as("Look at what is deleted: where the id is the same, by case as well")
        .isEqualTo(many("E", 2));
    assertThat(store().files()).containsExactly(other);
  }

  @Test
  @DisplayName("Erasure §8: grounds that not every database can keep are refused")
  default void groundsThatCannotBeKeptAreRefused() {
    store().append(ERASED, 0, many("E", 1));
    for (String grounds : SampleEntries.NOT_TO_BE_KEPT) {
      assertGroundsRefused(grounds, () -> erasing().erase(ERASED, 1, decisionOn(grounds)));
      assertGroundsRefused(
          grounds, () -> erasing().hold(ERASED, new HoldId("H1"), decisionOn(grounds)));
    }
    assertThat(store().history(ERASED).version()).isEqualTo(1);
    assertThat(erasing().holds(ERASED)).isEmpty();
  }

  private static KeepingDecision decisionOn(String grounds) {
    return new KeepingDecision(DECISION.decidedBy(), new Narrative(grounds), DECISION.at());
  }

  private static void assertGroundsRefused(String grounds, ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .as("Look at whether every decision is taken as a KeepingDecision")
        .isThrownBy(call)
        .withMessageContaining("grounds")
        .withMessageNotContaining(grounds);
  }

  @Test
  @DisplayName("Erasure §9: an erasure that is asked for again is done, and leaves what it left")
  default void erasureIsAskedForAgain() {
    store().append(ERASED, 0, many("E", 2));
    Tombstone left = erasing().erase(ERASED, 2, DECISION);
    assertThat(erasing().erase(ERASED, 2, DECISION))
        .as("Look at whether the decision is compared with that of the tombstone")
        .isEqualTo(left);
    assertThat(erasing().tombstones()).containsExactly(left);
  }
}
