-- What a file says once more of a transaction, and which import brought it.
alter table ledger_transaction add
  -- The import that brought it: its values are set by `import` where they say `reader`.
  import_id text;
alter table ledger_transaction add
  -- The day the bank booked it, where a statement told it.
  booked_on text;
alter table act_transaction add
  booked_on text;

-- As before, but for formats that are not counted up here, and how many lines there are.
create table file_import (
  id text not null primary key,
  created_at text not null,
  person text not null,
  -- The file's name, as a list calls it.
  title text not null,
  format text not null,
  -- SHA-256 of the file: the same one goes on where it was stopped.
  file_hash text not null,
  -- How many lines it has; null: nobody said.
  line_count integer,
  -- The act that undoes all of it.
  act_id text not null,
  finished_at text
) strict;
create index file_import_file on file_import (file_hash, id);

-- What a file's line became: a transaction of its own, or a word more on one that was there.
create table import_line (
  import_id text not null references file_import (id),
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
create index import_line_transaction on import_line (transaction_id, import_id);

-- What a statement says an account holds at the end of a day.
create table import_balance (
  import_id text not null references file_import (id),
  account_id text not null references account (id),
  currency text not null,
  local_date text not null,
  balance_minor integer not null,
  primary key (import_id, account_id, currency, local_date)
) strict;

insert into file_import (id, created_at, person, title, format, file_hash, act_id, finished_at)
select id, created_at, person, title, format, file_hash, act_id, finished_at
from import;
insert into import_line (import_id, line_key, row_number, transaction_id, is_new, booked_on, line_text, reference)
select import_id, line_key, row_number, transaction_id, is_new, booked_on, line_text, reference
from statement_line;
update ledger_transaction set import_id = (
select min(l.import_id)
from statement_line as l
where l.transaction_id = ledger_transaction.id and l.is_new = 1
);
drop table statement_line;
drop table import;
