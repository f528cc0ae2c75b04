// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.RulebookEdition;
import org.junit.jupiter.api.Test;

/**
 * Editions never change once they are published, because receipts were made under them.
 *
 * <p>A correction to what an edition says is a new library version and shows in every repeated
 * receipt; it is made knowingly, by {@code -Dfingerprints.write=true} and a line in the change log.
 */
class EditionFingerprintsTest {

  private static final Path PINNED = Path.of("src/test/resources/edition-fingerprints.txt");

  private static List<String> fingerprints() {
    return PublishedRulebooks.all().stream().flatMap(EditionFingerprintsTest::lines).toList();
  }

  private static Stream<String> lines(Rulebook book) {
    return book.editions().stream().map(edition -> line(book, edition));
  }

  private static String line(Rulebook book, RulebookEdition edition) {
    return book.name() + ", " + edition.name() + " = " + Stamps.of(edition);
  }

  @Test
  void everyEditionSaysWhatItSaidWhenItWasPinned() {
    if (Boolean.getBoolean("fingerprints.write")) {
      write(fingerprints());
    }
    assertThat(fingerprints())
        .as("an edition has changed; if that was meant, pin it with -Dfingerprints.write=true")
        .containsExactlyElementsOf(read());
  }

  private static List<String> read() {
    try {
      return Files.readAllLines(PINNED);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(List<String> lines) {
    try {
      Files.write(PINNED, lines);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
