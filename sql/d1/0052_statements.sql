-- The days that a file tells of: within them it is complete. Null: nobody kept them.
alter table file_import add first_day text;
alter table file_import add last_day text;

-- What a line says itself: a mail may have told another amount, account or day. Null: nobody kept it.
alter table import_line add account_id text;
alter table import_line add local_date text;
-- Below 0: money left the account.
alter table import_line add amount_minor integer;
alter table import_line add currency text;

-- What a statement says an account holds at the end of a day; no account: it names none.
drop table import_balance;
create table import_balance (
  import_id text not null references file_import (id),
  position integer not null,
  account_id text references account (id),
  currency text not null,
  local_date text not null,
  balance_minor integer not null,
  primary key (import_id, position)
) strict;
