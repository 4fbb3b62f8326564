-- The days that a file tells of: within them it is complete. Null: nobody kept them.
alter table file_import add
  first_day nvarchar(10) collate Latin1_General_100_BIN2;
alter table file_import add
  last_day nvarchar(10) collate Latin1_General_100_BIN2;

-- What a line says itself: a mail may have told another amount, account or day. Null: nobody kept it.
alter table import_line add
  account_id nvarchar(36);
alter table import_line add
  local_date nvarchar(10) collate Latin1_General_100_BIN2;
-- Below 0: money left the account.
alter table import_line add
  amount_minor bigint;
alter table import_line add
  currency nvarchar(3) collate Latin1_General_100_BIN2;

-- What a statement says an account holds at the end of a day; no account: it names none.
drop table import_balance;
create table import_balance (
  import_id nvarchar(36) not null references file_import (id),
  position int not null,
  account_id nvarchar(36) references account (id),
  currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
  local_date nvarchar(10) collate Latin1_General_100_BIN2 not null,
  balance_minor bigint not null,
  primary key (import_id, position)
);
