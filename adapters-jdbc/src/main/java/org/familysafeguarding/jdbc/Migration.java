// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tables, and brings older ones up to date.
 *
 * <p>What has been done is noted in a table of its own under the same prefix, so a host may use
 * Flyway for its own tables beside these.
 */
final class Migration implements ResourceProvider {

  private static final String BEFORE_THE_FIRST = "0";
  private static final int TRIES = 6;
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(40);

  private final List<MigrationScript> scripts;

  private Migration(Engine engine) {
    this.scripts = SchemaScript.all(engine).stream().map(MigrationScript::new).toList();
  }

  static void run(DataSource dataSource, Engine engine, StoreSettings settings) {
    if (!engine.dialect().isKnownToFlyway()) {
      throw new IllegalArgumentException(
          "tables must be EXPECTED: Flyway does not know "
              + engine.productName()
              + "; make them with StoreSettings.schema()");
    }
    String notes = settings.tablePrefix() + "case_file_schema";
    try {
      FluentConfiguration flyway =
          Flyway.configure(Migration.class.getClassLoader())
              .dataSource(dataSource)
              .resourceProvider(new Migration(engine))
              .javaMigrationClassProvider(List::of)
              .placeholders(SchemaScript.words(engine, settings))
              .table(notes)
              .baselineOnMigrate(true)
              .baselineVersion(BEFORE_THE_FIRST);
      schema(dataSource, settings).ifPresent(name -> flyway.defaultSchema(name).schemas(name));
      migrate(flyway.load());
    } catch (FlywayException failed) {
      throw new CaseFileStoreException(
          "Could not make the tables of the case file store, noted in " + notes, failed);
    }
  }

  /**
   * Of several who start at once, one may find the other's notes half made; it looks again. In one
   * process they take turns: H2 lets go of the lock on the notes with the first table it makes.
   */
  private static synchronized void migrate(Flyway flyway) {
    for (int tries = 1; ; tries++) {
      try {
        flyway.migrate();
        return;
      } catch (FlywayException failed) {
        if (tries == TRIES) {
          throw failed;
        }
        LockSupport.parkNanos(tries * STEP);
      }
    }
  }

  /** The schema's name as the database writes it when it is not quoted; Flyway quotes it. */
  private static Optional<String> schema(DataSource dataSource, StoreSettings settings) {
    return settings
        .schemaName()
        .map(
            name -> {
              try (Connection connection = dataSource.getConnection()) {
                return Identifiers.stored(connection.getMetaData(), name);
              } catch (SQLException failure) {
                throw Silenced.failure("Looking for schema " + name, failure);
              }
            });
  }

  @Override
  public @Nullable LoadableResource getResource(String name) {
    return scripts.stream()
        .filter(each -> each.getFilename().equals(name))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return scripts.stream()
        .filter(each -> each.getFilename().startsWith(prefix))
        .filter(each -> Stream.of(suffixes).anyMatch(each.getFilename()::endsWith))
        .map(LoadableResource.class::cast)
        .toList();
  }
}
