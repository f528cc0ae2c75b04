// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
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

  private final List<MigrationScript> scripts =
      SchemaScript.all().stream().map(MigrationScript::new).toList();

  private Migration() {}

  static void run(DataSource dataSource, StoreSettings settings) {
    String notes = settings.tablePrefix() + "case_file_schema";
    try {
      Flyway.configure()
          .dataSource(dataSource)
          .resourceProvider(new Migration())
          .javaMigrationClassProvider(List::of)
          .placeholders(Map.of("prefix", settings.tablePrefix()))
          .table(notes)
          .baselineOnMigrate(true)
          .baselineVersion(BEFORE_THE_FIRST)
          .load()
          .migrate();
    } catch (FlywayException failed) {
      throw new CaseFileStoreException(
          "Could not make the tables of the case file store, noted in " + notes, failed);
    }
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
