alter table ledger_transaction add
  import_id nvarchar(36);
alter table ledger_transaction add
  booked_on nvarchar(10) collate Latin1_General_100_BIN2;
alter table act_transaction add
  booked_on nvarchar(10) collate Latin1_General_100_BIN2;

create table file_import (
  id nvarchar(36) not null primary key,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  person nvarchar(320) collate Latin1_General_100_BIN2 not null,
  title nvarchar(200) collate Latin1_General_100_BIN2 not null,
  format nvarchar(10) collate Latin1_General_100_BIN2 not null,
  file_hash nvarchar(64) collate Latin1_General_100_BIN2 not null,
  line_count int,
  act_id nvarchar(36) not null,
  finished_at nvarchar(24) collate Latin1_General_100_BIN2
);
create index file_import_file on file_import (file_hash, id);

create table import_line (
  import_id nvarchar(36) not null references file_import (id),
  line_key nvarchar(64) collate Latin1_General_100_BIN2 not null,
  row_number int not null,
  transaction_id nvarchar(36) not null references ledger_transaction (id),
  is_new int not null check (is_new in (0, 1)),
  booked_on nvarchar(10) collate Latin1_General_100_BIN2,
  line_text nvarchar(500) collate Latin1_General_100_BIN2,
  reference nvarchar(100) collate Latin1_General_100_BIN2,
  primary key (import_id, line_key)
);
create index import_line_transaction on import_line (transaction_id, import_id);

create table import_balance (
  import_id nvarchar(36) not null references file_import (id),
  account_id nvarchar(36) not null references account (id),
  currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
  local_date nvarchar(10) collate Latin1_General_100_BIN2 not null,
  balance_minor bigint not null,
  primary key (import_id, account_id, currency, local_date)
);

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
