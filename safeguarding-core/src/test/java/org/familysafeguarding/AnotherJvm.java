// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A virtual machine of its own, which sees exactly what it is given. */
final class AnotherJvm {

  /** How it ended, and what it wrote. */
  record Ending(int exitCode, String output) {}

  private AnotherJvm() {}

  /** The folder or archive that each of these classes comes from, as a path for {@code java}. */
  static String pathOf(String... classNames) {
    return Stream.of(classNames)
        .map(AnotherJvm::originOf)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String originOf(String className) {
    try {
      ClassLoader loader = AnotherJvm.class.getClassLoader();
      URI origin =
          Class.forName(className, false, loader)
              .getProtectionDomain()
              .getCodeSource()
              .getLocation()
              .toURI();
      return Path.of(origin).toString();
    } catch (ClassNotFoundException | URISyntaxException missing) {
      throw new AssertionError(className, missing);
    }
  }

  /** Compiles these sources, as {@code javac} would with these options. */
  static void compile(Path into, List<String> options, List<Path> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-d", into.toString(), "--release", "17"));
    sources.forEach(source -> arguments.add(source.toString()));
    int result = compiler.run(null, null, null, arguments.toArray(String[]::new));
    if (result != 0) {
      throw new AssertionError("javac ended with " + result + ": " + arguments);
    }
  }

  /** Writes one source file. */
  static Path source(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Runs {@code java} with these arguments, and waits for it. */
  static Ending run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ending(process.waitFor(), output);
  }
}
