// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * The store over JDBC beside bare statements of the same bytes and beside a mapping by Hibernate.
 *
 * <p>{@link org.familysafeguarding.benchmarks.storage.StorageComparison} measures. What is compared
 * takes turns, round by round, on the same server in the same run; so a slow moment of the machine
 * falls on all of it, and ratios are worth something even where times are not. That is why this is
 * no JMH benchmark, which measures one thing after the other.
 */
package org.familysafeguarding.benchmarks.storage;
