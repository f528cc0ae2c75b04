// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What came of running a suite, as an adapter's author would see it. */
final class SuiteRun implements TestExecutionListener {

  private final List<String> failures = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private int run;

  private SuiteRun() {}

  static SuiteRun of(Class<?> suite) {
    return of(suite, "");
  }

  /** Runs those tests only whose names begin so. */
  static SuiteRun of(Class<?> suite, String nameStart) {
    PostDiscoveryFilter named =
        test ->
            FilterResult.includedIf(
                test.isContainer() || test.getDisplayName().startsWith(nameStart));
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(suite))
            .filters(named)
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
            .build();
    SuiteRun listener = new SuiteRun();
    LauncherFactory.create().execute(request, listener);
    return listener;
  }

  /** The names of the tests that failed. */
  List<String> failures() {
    return failures;
  }

  /** What the failed tests said. */
  List<String> reasons() {
    return reasons;
  }

  List<String> skipped() {
    return skipped;
  }

  int run() {
    return run;
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    skipped.add(test.getDisplayName());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      run++;
    }
    if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
      failures.add(test.getDisplayName());
      result.getThrowable().ifPresent(why -> reasons.add(String.valueOf(why.getMessage())));
    }
  }
}
