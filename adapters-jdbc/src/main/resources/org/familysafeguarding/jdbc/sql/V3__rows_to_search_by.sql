-- SPDX-FileCopyrightText: The Family Safeguarding library contributors
-- SPDX-License-Identifier: Apache-2.0

-- What a history gives, in rows to search by. All of it can be thrown away and made again, and none
-- of it has a word that a practitioner wrote. No foreign key says that the file is there, for
-- checking finds rows of a file that is not.

-- An identifier of a person that an entry which stands gives.
create table ${prefix}case_person (
  file_id ${id} not null,
  scheme ${id} not null,
  identifier ${id} not null,
  constraint ${name}case_person_key primary key (file_id, scheme, identifier)
);
create index ${index}case_person_found on ${prefix}case_person (scheme, identifier, file_id);

-- A child's plan, current or past.
create table ${prefix}case_plan (
  file_id ${id} not null,
  plan_id ${id} not null,
  plan_kind ${id} not null,
  child_id ${id} not null,
  started_on ${day} not null,
  ended_on ${day},
  constraint ${name}case_plan_key primary key (file_id, plan_id)
);
create index ${index}case_plan_kind on ${prefix}case_plan (plan_kind, ended_on);

-- A practitioner's work with a family, current or past.
create table ${prefix}case_allocation (
  file_id ${id} not null,
  allocation_id ${id} not null,
  practitioner_id ${id} not null,
  allocation_role ${id} not null,
  started_on ${day} not null,
  ended_on ${day},
  constraint ${name}case_allocation_key primary key (file_id, allocation_id)
);
create index ${index}case_allocation_who on ${prefix}case_allocation (practitioner_id, ended_on);

-- The day on which it was judged what is to be done in a file.
create table ${prefix}case_judged (
  file_id ${id} not null,
  judged_on ${day} not null,
  constraint ${name}case_judged_key primary key (file_id)
);

-- Something to be done in a file, in the order in which the judge gave it.
create table ${prefix}case_work (
  file_id ${id} not null,
  position ${count} not null,
  rule_id ${code} not null,
  subject_kind ${id} not null,
  subject_id ${code} not null,
  children ${text},
  due_by ${day} not null,
  duty ${id} not null,
  practitioner_id ${id},
  team_id ${id},
  constraint ${name}case_work_key primary key (file_id, position)
);
create index ${index}case_work_who on ${prefix}case_work (practitioner_id, due_by, file_id);
create index ${index}case_work_team on ${prefix}case_work (team_id, due_by, file_id);
create index ${index}case_work_due on ${prefix}case_work (due_by, file_id);
