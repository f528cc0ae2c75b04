// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.familysafeguarding.benchmarks.vendor.VendorStore;

/**
 * Measures the store beside its baselines, and prints the tables of docs/performance.md.
 *
 * <p>It is told what to measure: {@code cases} for appends and loads, {@code import}, {@code
 * worklist}; and {@code quick} to see that it works. Told nothing, it measures everything.
 */
public final class StorageComparison {

  private static final Rounds QUICK = new Rounds(2, 5);

  private StorageComparison() {}

  /** Measures what it is told to. */
  public static void main(String... args) throws Exception {
    List<String> asked = Arrays.asList(args);
    boolean quick = asked.contains("quick");
    boolean all = asked.isEmpty() || asked.equals(List.of("quick"));
    if (all || asked.contains("cases")) {
      try (MeasuredDatabase postgres = MeasuredDatabase.postgres()) {
        cases(postgres, quick ? QUICK : new Rounds(2_500, 600));
      }
      try (MeasuredDatabase h2 = MeasuredDatabase.h2()) {
        cases(h2, quick ? QUICK : new Rounds(2_500, 600));
      }
    }
    if (all || asked.contains("import")) {
      imports(quick ? 20 : 1_000, quick ? new Rounds(0, 1) : new Rounds(24, 7));
    }
    if (all || asked.contains("worklist")) {
      worklists(quick ? 50 : 100_000, quick ? QUICK : new Rounds(50, 400));
    }
  }

  private static void cases(MeasuredDatabase database, Rounds rounds) throws Exception {
    try (VendorStore vendor = VendorStore.over(database.pooled())) {
      AppendAndLoad measured = AppendAndLoad.on(database, vendor, rounds);
      say("Loading a case of forty entries, " + database.name());
      say(ratios(measured.loads(), AppendAndLoad.RANGE_AND_DECODING));
      say(ratios(measured.loadsBesideHibernate(), AppendAndLoad.STORE));
      say("Appends of five entries to a case of forty, " + database.name());
      say(ratios(measured.appends(), AppendAndLoad.ONE_INSERT));
      say(ratios(measured.appendsOfVisits(), AppendAndLoad.ONE_INSERT));
      say(ratios(measured.appendsBesideHibernate(), AppendAndLoad.STORE));
    }
  }

  private static void imports(int cases, Rounds rounds) throws Exception {
    try (MeasuredDatabase postgres = MeasuredDatabase.postgres()) {
      say("Import of " + cases + " cases of forty entries, " + postgres.name());
      say(ratios(Imports.of(cases, postgres).measured(rounds), Imports.COPY));
    }
  }

  private static void worklists(int cases, Rounds rounds) throws Exception {
    try (MeasuredDatabase postgres = MeasuredDatabase.postgres()) {
      Worklists worklists = Worklists.of(cases, postgres);
      Timings asked = worklists.asked(rounds);
      say("Worklists of " + cases + " cases, " + postgres.name());
      say("| query | median, ms | 95 of 100 within, ms |\n|---|---:|---:|");
      for (String name : asked.nanos().keySet()) {
        say(
            String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f |",
                name,
                asked.quantile(name, 0.5) / 1e6,
                asked.quantile(name, 0.95) / 1e6));
      }
      say(worklists.plan());
    }
  }

  private static String ratios(Timings timings, String baseline) {
    StringBuilder text =
        new StringBuilder("\n| what | median, µs | × | half of the rounds | fastest tenth × |\n");
    text.append("|---|---:|---:|---:|---:|");
    for (String name : timings.nanos().keySet()) {
      double[] half = timings.middleHalf(name, baseline);
      text.append(
          String.format(
              Locale.ROOT,
              "%n| %s | %.0f | %.2f | %.2f–%.2f | %.2f |",
              name,
              timings.micros(name),
              timings.ratio(name, baseline),
              half[0],
              half[1],
              timings.quantile(name, 0.1) / timings.quantile(baseline, 0.1)));
    }
    return text.append('\n').toString();
  }

  private static void say(String text) {
    System.out.println(text);
  }
}
