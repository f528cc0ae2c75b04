-- SPDX-FileCopyrightText: The Family Safeguarding library contributors
-- SPDX-License-Identifier: Apache-2.0

-- Somebody's reading of a file, at its place among the readings of the file and of the reader. The
-- hash covers the row and the hash of the reading of the file before.
create table ${prefix}case_access (
  file_id ${id} not null,
  position ${count} not null,
  reader_id ${id} not null,
  reader_position ${count} not null,
  purpose ${text} not null,
  accessed_at ${moment} not null,
  hash ${id} not null,
  constraint ${name}case_access_key primary key (file_id, position),
  constraint ${name}case_access_reader unique (reader_id, reader_position)
);

-- An order that a file must not be erased. The hash covers the row.
create table ${prefix}case_hold (
  file_id ${id} not null,
  position ${count} not null,
  hold_id ${id} not null,
  placed_by ${id} not null,
  placed_grounds ${text} not null,
  placed_at ${moment} not null,
  released_by ${id},
  released_grounds ${text},
  released_at ${moment},
  hash ${id} not null,
  constraint ${name}case_hold_key primary key (file_id, position),
  constraint ${name}case_hold_once unique (file_id, hold_id)
);

-- Why a file was erased. How long it was, and the hash of its last entry, its own row still says;
-- the hash here covers both and the decision.
create table ${prefix}case_tombstone (
  file_id ${id} not null,
  decided_by ${id} not null,
  grounds ${text} not null,
  decided_at ${moment} not null,
  hash ${id} not null,
  constraint ${name}case_tombstone_key primary key (file_id),
  constraint ${name}case_tombstone_file foreign key (file_id) references ${prefix}case_file (id)
);
