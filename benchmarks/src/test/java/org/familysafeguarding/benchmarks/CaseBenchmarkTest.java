// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.familysafeguarding.decision.Verdict;
import org.junit.jupiter.api.Test;

/** Each benchmark does what it is called, once and unmeasured. */
class CaseBenchmarkTest {

  private final CaseBenchmark benchmark = new CaseBenchmark();

  @Test
  void theLibraryJudgesByAllRulesAndByTwenty() {
    assertThat(benchmark.wholeCatalogue().all())
        .hasSizeGreaterThan(benchmark.twentyInLibrary().all().size());
  }

  @Test
  void theOthersJudgeAsManyMattersAsTheLibrary() {
    int matters = benchmark.twentyInLibrary().all().size();
    CaseBenchmark.EvreteCompiled evrete = new CaseBenchmark.EvreteCompiled();
    assertThat(benchmark.twentyInPlainJava()).hasSize(matters);
    CaseBenchmark.DroolsCompiled drools = new CaseBenchmark.DroolsCompiled();
    assertThat(benchmark.twentyWrittenInDrools(drools)).hasSize(matters);
    assertThat(benchmark.twentyInPlainJavaByDrools(drools)).hasSize(matters);
    assertThat(benchmark.twentyInEvrete(evrete)).hasSize(matters);
    evrete.close();
  }

  @Test
  void oneMoreVisitMayBeRecorded() {
    assertThat(benchmark.decisionOnOneEntry().verdict()).isEqualTo(Verdict.PERMIT);
    assertThat(benchmark.decisionOnOneEntry().after()).isPresent();
  }

  @Test
  void theFoldIsOfTheTypicalCase() {
    assertThat(benchmark.fold().version()).isEqualTo(TypicalCase.file().version());
  }
}
