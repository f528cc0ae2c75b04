-- SPDX-FileCopyrightText: The Family Safeguarding library contributors
-- SPDX-License-Identifier: Apache-2.0

-- A case file, how many entries it has, the hash of the last, and whether it was erased. Nobody adds
-- an entry without raising the version and replacing the hash. The row of an erased file stays.
create table ${prefix}case_file (
  id ${id} not null,
  version ${count} not null,
  head_hash ${id} not null,
  erased ${count} default 0 not null,
  constraint ${name}case_file_key primary key (id),
  constraint ${name}case_file_version check (version > 0)
);

-- One entry, at its place in the history, counted from 0. What counts is the payload, the entry as
-- one line of JSON. The other columns repeat parts of it, to be searched by. The hash covers all of
-- them and the hash of the entry before. No foreign key says that the file is there: engines check it
-- row by row, which costs more than it is worth, for checking the chains finds what it would prevent.
create table ${prefix}case_entry (
  file_id ${id} not null,
  position ${count} not null,
  entry_id ${id} not null,
  event_kind ${id} not null,
  occurred_on ${day} not null,
  recorded_at ${moment} not null,
  recorded_by ${id} not null,
  payload ${text} not null,
  hash ${id} not null,
  constraint ${name}case_entry_key primary key (file_id, position),
  constraint ${name}case_entry_once unique (file_id, entry_id)
);
