// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;

/**
 * PostgreSQL servers, each started once when it is first asked for, and stopped with the tests.
 *
 * <p>Where a server cannot be started, its tests are skipped and say so; but where the environment
 * has {@code CI}, or the property {@code postgres.required} is {@code true}, they fail.
 */
final class PostgresServer {

  static final PostgresServer OLDEST = new PostgresServer("oldest");
  static final PostgresServer NEWEST = new PostgresServer("newest");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String which;
  private Optional<EmbeddedPostgres> server = Optional.empty();

  private PostgresServer(String which) {
    this.which = which;
  }

  DataSource dataSource() {
    return started().getPostgresDatabase();
  }

  String url() {
    return started().getJdbcUrl("postgres", "postgres");
  }

  synchronized EmbeddedPostgres started() {
    if (server.isEmpty()) {
      try {
        server = Optional.of(start(which));
      } catch (IOException | RuntimeException | ExceptionInInitializerError failure) {
        if (isRequired()) {
          throw new IllegalStateException("PostgreSQL must be there and is not", failure);
        }
        Assumptions.abort("PostgreSQL could not be started: " + failure);
      }
    }
    return server.orElseThrow();
  }

  private static boolean isRequired() {
    return System.getenv("CI") != null || Boolean.getBoolean("postgres.required");
  }

  private static EmbeddedPostgres start(String which) throws IOException {
    Path archive = Path.of("target", "postgres", which + ".jar");
    return EmbeddedPostgres.builder()
        .setPgBinaryResolver((system, hardware) -> binaries(archive))
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_prepared_transactions", "10")
        .setPGStartupWait(PATIENCE)
        .start();
  }

  private static InputStream binaries(Path archive) throws IOException {
    try (InputStream file = Files.newInputStream(archive);
        JarInputStream jar = new JarInputStream(file)) {
      for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
        if (entry.getName().endsWith(".txz")) {
          return new ByteArrayInputStream(jar.readAllBytes());
        }
      }
    }
    throw new FileNotFoundException(archive + " has no server in it");
  }
}
