// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.io.Reader;
import java.io.StringReader;
import org.flywaydb.core.api.resource.LoadableResource;

/** A step of the schema as Flyway wants it, read from this library and not looked for. */
final class MigrationScript extends LoadableResource {

  private final SchemaScript script;

  MigrationScript(SchemaScript script) {
    this.script = script;
  }

  @Override
  public Reader read() {
    return new StringReader(script.sql());
  }

  @Override
  public String getAbsolutePath() {
    return script.fileName();
  }

  @Override
  public String getAbsolutePathOnDisk() {
    return script.fileName();
  }

  @Override
  public String getFilename() {
    return script.fileName();
  }

  @Override
  public String getRelativePath() {
    return script.fileName();
  }
}
