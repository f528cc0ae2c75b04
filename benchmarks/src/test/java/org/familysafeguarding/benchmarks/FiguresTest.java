// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables, from invented figures. */
class FiguresTest {

  @Test
  void theTablesGiveTimesAndRatiosPerRule() {
    Map<String, Double> micros =
        Map.of(
            "twentyInPlainJava", 20.0,
            "twentyInLibrary", 30.0,
            "wholeCatalogue", 80.0,
            "twentyWrittenInDrools", 300.0,
            "twentyInPlainJavaByDrools", 150.0,
            "twentyInEvrete", 600.0,
            "decisionOnOneEntry", 200.0,
            "fold", 50.0);
    String tables = new Figures(micros, Map.of("twentyInLibrary", 2048.0), 40).inMarkdown();
    assertThat(tables.lines())
        .contains(
            "| twenty rules, the library | 30.0 | 1.50 | 1.5 | 2 |",
            "| all 40 published rules, the library | 80.0 | 2.00 | 2.0 | 0 |",
            "| history folded into a case file | 50.0 | | | 0 |",
            "| library to plain Java, per rule | ≤ 2 | 1.5 |",
            "| all rules to plain Java, per rule | ≤ 2 | 2.0 |",
            "| written in Drools to the library | ≥ 5 | 10.0 |",
            "| found by Drools to the library | ≥ 5 | 5.0 |",
            "| Evrete to the library | ≥ 5 | 20.0 |");
  }

  @Test
  void aBenchmarkThatWasNotRunIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Figures(Map.of(), Map.of(), 40).inMarkdown())
        .withMessage("twentyInPlainJava was not measured");
  }
}
