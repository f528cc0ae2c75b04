// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A MariaDB server, unpacked and started when it is first asked for, and stopped with the tests.
 *
 * <p>Its archive is fetched with {@code -P mariadb} alone, for it is large. Where it is not there,
 * or cannot be started, its tests are skipped and say so.
 */
final class MariaDbServer {

  static final MariaDbServer ONLY = new MariaDbServer();

  private static final Path FOLDER = Path.of("target", "mariadb").toAbsolutePath();
  private static final Path ARCHIVE = FOLDER.resolve("server.jar");
  private static final String READY = "ready for connections";
  private static final List<String> NEEDED = List.of("/bin/", "/scripts/", "/share/");

  private Optional<Integer> port = Optional.empty();

  private MariaDbServer() {}

  /** A data source on a database of that name, or on none for "". */
  MariaDbDataSource dataSource(String database) {
    try {
      MariaDbDataSource source = new MariaDbDataSource();
      source.setUrl("jdbc:mariadb://127.0.0.1:" + started() + "/" + database);
      source.setUser("root");
      return source;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Whether the server is here, which it is with {@code -P mariadb} alone. */
  static boolean isFetched() {
    return Files.exists(ARCHIVE);
  }

  private synchronized int started() {
    if (port.isEmpty()) {
      try {
        port = Optional.of(start(unpacked(ARCHIVE)));
      } catch (IOException | InterruptedException failure) {
        throw new IllegalStateException("MariaDB was fetched and cannot be started", failure);
      }
    }
    return port.orElseThrow();
  }

  /** Where the server is: the folder above its {@code bin}. */
  private static Path unpacked(Path archive) throws IOException {
    Path server = FOLDER.resolve("server");
    if (Files.exists(server.resolve("complete"))) {
      return server;
    }
    try (InputStream file = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        Optional<String> name = needed(each);
        if (name.isPresent()) {
          Path target = server.resolve(name.get()).normalize();
          Files.createDirectories(target.getParent());
          Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
          Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
      }
    }
    Files.createFile(server.resolve("complete"));
    return server;
  }

  private static Optional<String> needed(ZipEntry entry) {
    return NEEDED.stream()
        .filter(each -> !entry.isDirectory() && entry.getName().contains(each))
        .map(each -> entry.getName().substring(entry.getName().indexOf(each) + 1))
        .findFirst();
  }

  private static int start(Path server) throws IOException, InterruptedException {
    Path data = Files.createTempDirectory(FOLDER, "data");
    List<String> both =
        List.of(
            "--no-defaults",
            "--basedir=" + server,
            "--datadir=" + data,
            "--user=" + System.getProperty("user.name"));
    makeTables(server, both);
    int port = freePort();
    List<String> command = new ArrayList<>(List.of(server + "/bin/mariadbd"));
    command.addAll(both);
    command.addAll(
        List.of("--port=" + port, "--bind-address=127.0.0.1", "--socket=" + data + "/socket"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    awaitReady(process);
    return port;
  }

  /** Makes the server's own tables. */
  private static void makeTables(Path server, List<String> both)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(server + "/scripts/mariadb-install-db"));
    command.addAll(both);
    command.add("--auth-root-authentication-method=normal");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("mariadb-install-db failed: " + said);
    }
  }

  private static void awaitReady(Process process) throws IOException {
    BufferedReader said = process.inputReader(UTF_8);
    String line = said.readLine();
    while (line != null && !line.contains(READY)) {
      line = said.readLine();
    }
    if (line == null) {
      throw new IOException("mariadbd ended before it was ready");
    }
    Thread listener = new Thread(() -> said.lines().forEach(unheard -> {}));
    listener.setDaemon(true);
    listener.start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
