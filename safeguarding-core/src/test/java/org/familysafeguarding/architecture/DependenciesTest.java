// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Core needs next to nothing: what it may use is listed, and everything else is refused. */
class DependenciesTest {

  /** What every package may use. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "java.lang",
          "java.lang.annotation",
          "java.lang.invoke", // what the compiler makes of lambdas
          "java.lang.runtime", // and of records
          "java.time",
          "java.time.format",
          "java.time.temporal",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "com.google.common.base",
          "com.google.common.collect",
          "com.google.common.primitives",
          "com.google.errorprone.annotations",
          "org.jspecify.annotations");

  /** Types of the packages above that do something else than hold and reckon. */
  private static final Set<String> NOT_EVERYWHERE =
      Set.of(
          "java.lang.ClassLoader",
          "java.lang.Module",
          "java.lang.ModuleLayer",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.util.Properties",
          "java.util.ResourceBundle",
          "java.util.Scanner",
          "java.util.ServiceConfigurationError",
          "java.util.ServiceLoader",
          "java.util.Timer");

  private static final List<Allowance> ALLOWANCES =
      List.of(
          new Allowance("calendar", "java.io", "reads the bank holidays that core ships"),
          new Allowance("calendar", "java.nio.charset", "and says which letters they are in"),
          new Allowance("rules", "java.net.URI", "says where a source is published; opens nothing"),
          new Allowance("rules", "java.io", "reads the texts that core ships"),
          new Allowance("rules", "java.nio.charset", "and says which letters they are in"),
          new Allowance("rules", "java.util.Properties", "which are written as keys and texts"),
          new Allowance("rules", "java.util.ResourceBundle", "a host gives its translation"),
          new Allowance("receipt", "com.google.common.hash", "a fingerprint is a SHA-256"),
          new Allowance("receipt", "java.io", "reads the version that core ships"),
          new Allowance(
              "receipt", "java.lang.reflect", "a fingerprint is of a record's every part"),
          new Allowance("receipt", "java.net.URI", "which a rule's source is one of"),
          new Allowance("receipt", "java.nio.charset", "and says which letters it is in"),
          new Allowance(
              "view", "java.lang.reflect", "every part of a record is looked at, new ones too"),
          new Allowance(
              "preparation", "java.lang.reflect", "a chronology is of whomever a record names"),
          new Allowance("rules.protection", "java.net.URI", "as in rules"),
          new Allowance("rules.england", "java.net.URI", "as in rules"),
          new Allowance("rules.lookedafter", "java.net.URI", "as in rules"),
          new Allowance("practice", "java.net.URI", "as in rules"),
          new Allowance("change", "java.math", "a score is rounded to one decimal"),
          new Allowance("outcome", "java.math", "figures are divided exactly, and rounded once"),
          new Allowance(
              "spi", "java.util.concurrent", "the store in memory is shared between threads"),
          new Allowance("spi", "java.util.ServiceLoader", "finds what others supply"),
          new Allowance("spi", "java.util.ServiceConfigurationError", "tells why it was not found"),
          new Allowance("spi", "java.lang.ClassLoader", "a host may say where to look"),
          new Allowance("spi", "java.lang.ModuleLayer", "a host may say where to look"),
          new Allowance("form", "java.lang.reflect", "constraints name a form's fields in text"),
          new Allowance("form", "java.util.ResourceBundle", "its messages are core's resources"),
          new Allowance(
              "form",
              "jakarta.validation",
              "forms are checked by annotation, the domain never is"));

  @Test
  void coreUsesOnlyWhatIsListed() {
    frugal().check(CoreClasses.all());
  }

  @Test
  void theCanaryIsReported() {
    Faults.areReported(
        frugal(),
        CoreClasses.canaries("outside"),
        "java.util.logging.Logger",
        "java.sql.Connection",
        "java.nio.file.Path",
        "java.util.ServiceLoader",
        "java.lang.reflect.Method",
        "org.assertj.core.api.Assertions");
  }

  private static ArchRule frugal() {
    return classes()
        .should(Faults.none("use only what is listed", DependenciesTest::faults))
        .because("each dependency is somebody else's code in every case system that embeds this");
  }

  private static Stream<String> faults(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(use -> !isAllowed(type, use.getTargetClass().getBaseComponentType()))
        .map(Dependency::getDescription);
  }

  private static boolean isAllowed(JavaClass user, JavaClass used) {
    return used.isPrimitive()
        || used.getPackageName().startsWith(CoreClasses.BASE)
        || (EVERYWHERE.contains(used.getPackageName()) && !NOT_EVERYWHERE.contains(topLevel(used)))
        || ALLOWANCES.stream().anyMatch(each -> each.covers(user, used));
  }

  private static String topLevel(JavaClass type) {
    return type.getEnclosingClass().map(DependenciesTest::topLevel).orElseGet(type::getName);
  }

  /** What one package may use besides, and why; {@code what} is a type or a package. */
  private record Allowance(String to, String what, String why) {

    boolean covers(JavaClass user, JavaClass used) {
      return CoreClasses.shortPackage(user).equals(to)
          && (used.getName() + ".").replace('$', '.').startsWith(what + ".");
    }
  }
}
