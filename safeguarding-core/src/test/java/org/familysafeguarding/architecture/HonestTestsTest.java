// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Core's tests neither pretend nor wait: real types, days that are given, no stop-watch. */
class HonestTestsTest {

  /** Breaks connections of a real database, which nobody has to imagine. */
  private static final String BEFORE_A_REAL_DRIVER =
      "org.familysafeguarding.testkit.store.Intercepted";

  @Test
  void noTestPretends() {
    withoutMocks().check(tests());
  }

  @Test
  void noTestWaitsOrMeasures() {
    withoutWaiting().check(tests());
  }

  @Test
  void theCanariesAreReported() {
    JavaClasses canaries = CoreClasses.canaries("honesty");
    Faults.areReported(withoutMocks(), canaries, "java.lang.reflect.Proxy");
    Faults.areReported(withoutWaiting(), canaries, "Thread.sleep(", "System.nanoTime()");
  }

  private static JavaClasses tests() {
    return CoreClasses.tests()
        .that(DescribedPredicate.not(resideInAPackage("..architecture.canary..")));
  }

  private static ArchRule withoutMocks() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(BEFORE_A_REAL_DRIVER)
        .should()
        .dependOnClassesThat()
        .haveNameMatching("org\\.mockito\\..*|org\\.easymock\\..*|java\\.lang\\.reflect\\.Proxy")
        .because("a fake that lives in the test kit can be read, and is tested itself");
  }

  private static ArchRule withoutWaiting() {
    return noClasses()
        .should()
        .accessTargetWhere(
            JavaAccess.Predicates.target(
                DescribedPredicate.describe(
                    "waits or measures",
                    target ->
                        target
                            .getFullName()
                            .matches(
                                "java\\.lang\\.(Thread\\.sleep|System\\.(nanoTime|currentTime)).*"))))
        .because("a test that waits is slow on a fast machine and fails on a slow one");
  }
}
