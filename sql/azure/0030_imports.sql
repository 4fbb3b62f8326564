create table import (
  id nvarchar(36) not null primary key,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  person nvarchar(320) collate Latin1_General_100_BIN2 not null,
  title nvarchar(200) collate Latin1_General_100_BIN2 not null,
  format nvarchar(10) collate Latin1_General_100_BIN2 not null
    check (format in ('csv', 'ofx', 'qif', 'camt', 'mt940')),
  file_hash nvarchar(64) collate Latin1_General_100_BIN2 not null,
  act_id nvarchar(36) not null,
  finished_at nvarchar(24) collate Latin1_General_100_BIN2
);
create index import_file on import (file_hash, id);

create table statement_line (
  import_id nvarchar(36) not null references import (id),
  line_key nvarchar(64) collate Latin1_General_100_BIN2 not null,
  row_number int not null,
  transaction_id nvarchar(36) not null references ledger_transaction (id),
  is_new int not null check (is_new in (0, 1)),
  booked_on nvarchar(10) collate Latin1_General_100_BIN2,
  line_text nvarchar(500) collate Latin1_General_100_BIN2,
  reference nvarchar(100) collate Latin1_General_100_BIN2,
  primary key (import_id, line_key)
);
create index statement_line_transaction on statement_line (transaction_id);

create table import_choice (
  about nvarchar(10) collate Latin1_General_100_BIN2 not null check (about in ('columns', 'category')),
  name_hash nvarchar(64) collate Latin1_General_100_BIN2 not null,
  name nvarchar(1000) collate Latin1_General_100_BIN2 not null,
  value nvarchar(2000) collate Latin1_General_100_BIN2 not null,
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  primary key (about, name_hash)
);
