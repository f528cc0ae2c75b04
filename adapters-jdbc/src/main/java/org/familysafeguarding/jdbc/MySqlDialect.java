// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

/** MySQL, as far as the store is concerned: MariaDB by another name. Reviewed, never run. */
final class MySqlDialect extends MariaDbDialect {

  @Override
  public String product() {
    return "MySQL";
  }
}
