// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

/** The columns that repeat parts of an entry, as texts of one form whatever the engine. */
record EntryColumns(
    String entryId, String eventKind, String occurredOn, String recordedAt, String recordedBy) {}
