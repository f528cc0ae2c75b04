// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * The same case as a case management system would map it with an object-relational mapper: an
 * entity for each kind of record, and rows of their own for what a record has several of.
 *
 * <p>It keeps less than the library does: no history, no hashes and no rows to search by.
 */
package org.familysafeguarding.benchmarks.vendor;
