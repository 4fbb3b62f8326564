-- Bank statements and other trackers' exports that a person brought in.
create table import (
  id text not null primary key,
  created_at text not null,
  person text not null,
  -- The file's name, as a list calls it.
  title text not null,
  format text not null check (format in ('csv', 'ofx', 'qif', 'camt', 'mt940')),
  -- SHA-256 of the file: the same one goes on where it was stopped.
  file_hash text not null,
  -- The act that undoes all of it.
  act_id text not null,
  finished_at text
) strict;
create index import_file on import (file_hash, id);

-- What a statement's line became: a transaction of its own, or a word more on one that was there.
create table statement_line (
  import_id text not null references import (id),
  -- SHA-256 of what the line says, and which of the equal ones of its file it is.
  line_key text not null,
  row_number integer not null,
  transaction_id text not null references ledger_transaction (id),
  is_new integer not null check (is_new in (0, 1)),
  booked_on text,
  -- The bank's own words.
  line_text text,
  reference text,
  primary key (import_id, line_key)
) strict;
create index statement_line_transaction on statement_line (transaction_id);

-- What a person decided once about files: which column is what, and which category a name means.
create table import_choice (
  about text not null check (about in ('columns', 'category')),
  name_hash text not null,
  name text not null,
  value text not null,
  updated_at text not null,
  primary key (about, name_hash)
) strict;
