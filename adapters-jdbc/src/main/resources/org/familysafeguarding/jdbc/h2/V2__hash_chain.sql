-- SPDX-FileCopyrightText: The Family Safeguarding library contributors
-- SPDX-License-Identifier: Apache-2.0

-- The hash of each entry covers the entry and the hash of the one before. The store fills these in
-- for entries that are there already, when it is opened to make its tables. The row of an erased file
-- stays, and says so.
alter table ${prefix}case_file add column head_hash varchar(64);
alter table ${prefix}case_file add column erased bigint default 0 not null;
alter table ${prefix}case_entry add column hash varchar(64);

-- Checked row by row, and more costly than it is worth: checking the chains finds what it would prevent.
alter table ${prefix}case_entry drop constraint ${prefix}case_entry_file;
