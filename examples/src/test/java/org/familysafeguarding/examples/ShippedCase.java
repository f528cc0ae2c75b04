// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.familysafeguarding.testkit.Days.day;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.Safeguarding;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.json.CaseFileJson;
import org.familysafeguarding.json.CaseReading;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.spi.InMemoryCaseFileStore;

/** A shipped case, as it is or with one thing in its text changed, judged on a day. */
final class ShippedCase {

  private final String text;
  private final String today;

  private ShippedCase(String text, String today) {
    this.text = text;
    this.today = today;
  }

  static ShippedCase named(String name, String today) throws IOException {
    return new ShippedCase(Files.readString(Run.CASES.resolve(name)), today);
  }

  /** The same case with this piece of its text, which must stand in it once, changed. */
  ShippedCase changing(String piece, String to) {
    int first = text.indexOf(piece);
    if (first < 0 || text.indexOf(piece, first + 1) >= 0) {
      throw new IllegalArgumentException("Not exactly once in the case: " + piece);
    }
    return new ShippedCase(text.replace(piece, to), today);
  }

  CaseFile fold() {
    CaseReading reading = CaseFileJson.create().read(text);
    if (reading instanceof CaseReading.Accepted accepted) {
      return accepted.history().fold();
    }
    throw new IllegalArgumentException(reading.toString());
  }

  CaseReview review() {
    return Safeguarding.with(new InMemoryCaseFileStore()).review(fold(), day(today));
  }

  /** One line a finding: rule, subject, children, outcome and due date. */
  List<String> findings() {
    return review().findings().all().stream().map(ShippedCase::line).toList();
  }

  private static String line(Finding finding) {
    return Stream.of(
            finding.card().id().value(),
            finding.subject().id(),
            finding.subject().children().toString(),
            finding.outcome().name(),
            finding.due().map(Object::toString).orElse("-"))
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
  }
}
