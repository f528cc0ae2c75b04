// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one run of {@link CaseBenchmark} measured, by the names of its methods.
 *
 * @param micros microseconds for one case
 * @param bytes bytes allocated for one case
 * @param published how many rules the whole catalogue holds
 */
record Figures(Map<String, Double> micros, Map<String, Double> bytes, int published) {

  private static final int TWENTY = TwentyRules.IDS.size();
  private static final String PLAIN = "twentyInPlainJava";
  private static final String LIBRARY = "twentyInLibrary";
  private static final String CATALOGUE = "wholeCatalogue";
  private static final String WRITTEN = "twentyWrittenInDrools";
  private static final String BY_DROOLS = "twentyInPlainJavaByDrools";
  private static final String EVRETE = "twentyInEvrete";

  Figures {
    micros = Map.copyOf(requireNonNull(micros, "micros"));
    bytes = Map.copyOf(requireNonNull(bytes, "bytes"));
  }

  /** Two tables: what was measured, and the ratios with the goal of each. */
  String inMarkdown() {
    List<String> lines = new ArrayList<>();
    lines.add("| what is done to the case | µs | µs per rule | × plain Java per rule | KiB |");
    lines.add("|---|---:|---:|---:|---:|");
    lines.add(judged("twenty rules, plain Java", PLAIN, TWENTY));
    lines.add(judged("twenty rules, the library", LIBRARY, TWENTY));
    lines.add(judged("all " + published + " published rules, the library", CATALOGUE, published));
    lines.add(judged("twenty rules, written in Drools", WRITTEN, TWENTY));
    lines.add(judged("twenty rules, found by Drools for plain Java", BY_DROOLS, TWENTY));
    lines.add(judged("twenty rules, Evrete", EVRETE, TWENTY));
    lines.add(done("`Decision.on` one proposed entry, all rules", "decisionOnOneEntry"));
    lines.add(done("history folded into a case file", "fold"));
    lines.add("");
    lines.add("| ratio | goal | measured |");
    lines.add("|---|---:|---:|");
    lines.add(ratio("library to plain Java, per rule | ≤ 2", perRule(LIBRARY), perRule(PLAIN)));
    lines.add(ratio("all rules to plain Java, per rule | ≤ 2", perRule(CATALOGUE), perRule(PLAIN)));
    lines.add(ratio("written in Drools to the library | ≥ 5", perRule(WRITTEN), perRule(LIBRARY)));
    lines.add(ratio("found by Drools to the library | ≥ 5", perRule(BY_DROOLS), perRule(LIBRARY)));
    lines.add(ratio("Evrete to the library | ≥ 5", perRule(EVRETE), perRule(LIBRARY)));
    return String.join("\n", lines);
  }

  private String judged(String what, String method, int rules) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.2f | %.1f | %.0f |",
        what,
        time(method),
        time(method) / rules,
        time(method) / rules / perRule(PLAIN),
        kibibytes(method));
  }

  private String done(String what, String method) {
    return String.format(
        Locale.ROOT, "| %s | %.1f | | | %.0f |", what, time(method), kibibytes(method));
  }

  private static String ratio(String whatAndGoal, double one, double other) {
    return String.format(Locale.ROOT, "| %s | %.1f |", whatAndGoal, one / other);
  }

  private double perRule(String method) {
    return time(method) / (method.equals(CATALOGUE) ? published : TWENTY);
  }

  private double time(String method) {
    return requireNonNull(micros.get(method), method + " was not measured");
  }

  private double kibibytes(String method) {
    return bytes.getOrDefault(method, 0.0) / 1024;
  }
}
