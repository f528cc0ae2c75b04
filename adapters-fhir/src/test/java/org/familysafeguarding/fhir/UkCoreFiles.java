// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * The files of UK Core, where somebody has them: the folder that the system property {@code
 * ukcore.dir} names. They are not part of this project.
 */
final class UkCoreFiles {

  private UkCoreFiles() {}

  static Optional<Path> folder() {
    return Optional.ofNullable(System.getProperty("ukcore.dir")).map(Path::of);
  }

  static PrePopulatedValidationSupport readFrom(Path folder) {
    PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(R4Validator.R4);
    IParser parser = R4Validator.R4.newXmlParser();
    for (Path file : xmlIn(folder)) {
      support.addResource(parser.parseResource(textOf(file)));
    }
    return support;
  }

  static <R extends IBaseResource> List<R> all(Class<R> type, Path folder) {
    IParser parser = R4Validator.R4.newXmlParser();
    return xmlIn(folder).stream()
        .filter(file -> file.getFileName().toString().startsWith(type.getSimpleName()))
        .map(file -> parser.parseResource(type, textOf(file)))
        .toList();
  }

  private static List<Path> xmlIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
