// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Case files in a relational database.
 *
 * <p>{@link org.familysafeguarding.jdbc.JdbcCaseFileStore} keeps histories in two tables, either in
 * transactions of its own on a {@link javax.sql.DataSource} or as part of the host's transaction on
 * a {@link java.sql.Connection}. {@link org.familysafeguarding.jdbc.StoreSettings} says what the
 * tables are called, hands them over as SQL, and says whether the store may make them itself. {@link
 * org.familysafeguarding.jdbc.H2CaseFileStoreProvider} opens a database in a file by its address,
 * and says what such a file survives.
 */
@NullMarked
package org.familysafeguarding.jdbc;

import org.jspecify.annotations.NullMarked;
