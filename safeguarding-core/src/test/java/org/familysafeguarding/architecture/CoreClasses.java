// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.familysafeguarding.Safeguarding;

/** What the house rules look at: core as it was compiled, its sources, and the canaries. */
final class CoreClasses {

  static final String BASE = "org.familysafeguarding";

  private static final String CANARIES = BASE + ".architecture.canary.";

  /** The directory that core's own classes were compiled to; tests and test kit lie elsewhere. */
  private static final Path COMPILED = locationOf(Safeguarding.class);

  private static final JavaClasses ALL = new ClassFileImporter().importPath(COMPILED);

  private CoreClasses() {}

  static JavaClasses all() {
    return ALL;
  }

  static JavaClasses tests() {
    return new ClassFileImporter().importPath(locationOf(CoreClasses.class));
  }

  /** The classes that break the rules of one family. */
  static JavaClasses canaries(String family) {
    return new ClassFileImporter().importPackages(CANARIES + family);
  }

  static Path compiled() {
    return COMPILED;
  }

  static Path mainSources() {
    return module().resolve("src/main/java");
  }

  static Path testSources() {
    return module().resolve("src/test/java");
  }

  static Path docs() {
    return module().resolveSibling("docs");
  }

  /** Core's types that stand in a file of their own. */
  static Stream<JavaClass> topLevel() {
    return ALL.stream()
        .filter(type -> type.getEnclosingClass().isEmpty())
        .filter(type -> !type.getSimpleName().endsWith("-info"));
  }

  static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(CoreClasses::isPublic).orElse(true);
  }

  /** The package as the architecture speaks of it: "rules.england", or "" for the root. */
  static String shortPackage(JavaClass type) {
    return type.getPackageName().equals(BASE)
        ? ""
        : type.getPackageName().substring(BASE.length() + 1);
  }

  private static Path module() {
    return COMPILED.resolve("../..").normalize();
  }

  private static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new LinkageError("No path leads to " + type, e);
    }
  }
}
