// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.decision.Decision;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.visit.Seen;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One typical case, judged, decided about and folded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CaseBenchmark {

  private final CaseFile file = TypicalCase.file();
  private final Situation now = Situation.inEnglandOn(TypicalCase.TODAY);
  private final List<Rulebook> published = PublishedRulebooks.all();
  private final LibraryRules catalogue = new LibraryRules(published);
  private final LibraryRules twenty = new LibraryRules(TwentyRules.rulebooks());
  private final List<Entry> proposed = proposedVisit(file);

  /** Every published rule, judged by the library. */
  @Benchmark
  public Findings wholeCatalogue() {
    return catalogue.judge(file, now);
  }

  /** The twenty rules, judged by the library. */
  @Benchmark
  public Findings twentyInLibrary() {
    return twenty.judge(file, now);
  }

  /** The twenty rules, judged by plain Java. */
  @Benchmark
  public List<Verdict> twentyInPlainJava() {
    return PlainRules.judge(file, now);
  }

  /** The twenty rules, written in the language of Drools. */
  @Benchmark
  public List<Verdict> twentyWrittenInDrools(DroolsCompiled drools) {
    return drools.written.judge(file, now);
  }

  /** The twenty rules, for which Drools finds the matters and plain Java does the rest. */
  @Benchmark
  public List<Verdict> twentyInPlainJavaByDrools(DroolsCompiled drools) {
    return drools.handingOver.judge(file, now);
  }

  /** The twenty rules, judged by Evrete. */
  @Benchmark
  public List<Verdict> twentyInEvrete(EvreteCompiled evrete) {
    return evrete.rules.judge(file, now);
  }

  /** Whether one more visit may be recorded, by every published rule. */
  @Benchmark
  public Decision decisionOnOneEntry() {
    return Decision.on(proposed, file, now, published);
  }

  /** The case file, folded from its history. */
  @Benchmark
  public CaseFile fold() {
    return file.history().fold();
  }

  private static List<Entry> proposedVisit(CaseFile file) {
    List<Entry> after =
        TypicalCase.told().on(TypicalCase.TODAY).visit("V9", Seen.SEEN_ALONE).history().entries();
    return after.subList((int) file.version(), after.size());
  }

  /** The rules in Drools, compiled before anything is measured. */
  @State(Scope.Benchmark)
  public static class DroolsCompiled {
    private final DroolsRules written = DroolsRules.written();
    private final DroolsRules handingOver = DroolsRules.handingOver();
  }

  /** The rules in Evrete, compiled before anything is measured. */
  @State(Scope.Benchmark)
  public static class EvreteCompiled {
    private final EvreteRules rules = EvreteRules.compiled();

    /** Ends Evrete's threads. */
    @TearDown
    public void close() {
      rules.close();
    }
  }
}
