-- SPDX-FileCopyrightText: The Family Safeguarding library contributors
-- SPDX-License-Identifier: Apache-2.0

-- A case file, and how many entries it has. Nobody adds an entry without raising the version.
create table ${prefix}case_file (
  id varchar(64) not null,
  version bigint not null,
  constraint ${prefix}case_file_key primary key (id),
  constraint ${prefix}case_file_version check (version > 0)
);

-- One entry, at its place in the history, counted from 0. What counts is the payload, the entry as
-- one line of JSON; the other columns repeat parts of it, to be searched by.
create table ${prefix}case_entry (
  file_id varchar(64) not null,
  position bigint not null,
  entry_id varchar(64) not null,
  event_kind varchar(64) not null,
  occurred_on date not null,
  recorded_at timestamp(6) with time zone not null,
  recorded_by varchar(64) not null,
  payload varchar(1048576) not null,
  constraint ${prefix}case_entry_key primary key (file_id, position),
  constraint ${prefix}case_entry_once unique (file_id, entry_id),
  constraint ${prefix}case_entry_file foreign key (file_id) references ${prefix}case_file (id)
);
