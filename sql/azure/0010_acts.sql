create table act (
  id nvarchar(36) not null primary key,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  person nvarchar(320) collate Latin1_General_100_BIN2 not null,
  action nvarchar(50) collate Latin1_General_100_BIN2 not null,
  subject nvarchar(50) collate Latin1_General_100_BIN2 not null,
  subject_id nvarchar(300) collate Latin1_General_100_BIN2,
  title nvarchar(200) collate Latin1_General_100_BIN2,
  undone_by nvarchar(36),
  undone_at nvarchar(24) collate Latin1_General_100_BIN2,
  version nvarchar(36) not null
);

create table act_transaction (
  act_id nvarchar(36) not null references act (id),
  side nvarchar(6) collate Latin1_General_100_BIN2 not null check (side in ('before', 'after')),
  transaction_id nvarchar(36) not null,
  event_key nvarchar(64) collate Latin1_General_100_BIN2 not null,
  account_id nvarchar(36),
  account_by nvarchar(10) collate Latin1_General_100_BIN2 not null,
  bank nvarchar(100) collate Latin1_General_100_BIN2,
  kind nvarchar(20) collate Latin1_General_100_BIN2 not null,
  kind_by nvarchar(10) collate Latin1_General_100_BIN2 not null,
  amount_minor bigint not null,
  currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
  amount_by nvarchar(10) collate Latin1_General_100_BIN2 not null,
  merchant nvarchar(200) collate Latin1_General_100_BIN2,
  merchant_by nvarchar(10) collate Latin1_General_100_BIN2 not null,
  merchant_key nvarchar(200) collate Latin1_General_100_BIN2,
  category nvarchar(50) collate Latin1_General_100_BIN2,
  category_by nvarchar(10) collate Latin1_General_100_BIN2,
  label_decision nvarchar(10) collate Latin1_General_100_BIN2 not null,
  label_confidence float,
  label_evidence nvarchar(50) collate Latin1_General_100_BIN2,
  label_nearest nvarchar(200) collate Latin1_General_100_BIN2,
  label_why nvarchar(500) collate Latin1_General_100_BIN2,
  label_version nvarchar(100) collate Latin1_General_100_BIN2,
  occurred_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  local_date nvarchar(10) collate Latin1_General_100_BIN2 not null,
  local_time nvarchar(5) collate Latin1_General_100_BIN2,
  occurred_by nvarchar(10) collate Latin1_General_100_BIN2 not null,
  note nvarchar(1000) collate Latin1_General_100_BIN2,
  spending_minor bigint not null,
  search_text nvarchar(1000) collate Latin1_General_100_BIN2 not null,
  possible_duplicate_of nvarchar(36),
  version nvarchar(36) not null,
  deleted_at nvarchar(24) collate Latin1_General_100_BIN2,
  deleted_by nvarchar(10) collate Latin1_General_100_BIN2,
  primary key (act_id, side, transaction_id)
);
create index act_transaction_of on act_transaction (transaction_id, act_id);

create table act_row (
  act_id nvarchar(36) not null references act (id),
  position int not null,
  table_name nvarchar(50) collate Latin1_General_100_BIN2 not null,
  row_key nvarchar(1000) collate Latin1_General_100_BIN2 not null,
  before_row nvarchar(max) collate Latin1_General_100_BIN2,
  after_row nvarchar(max) collate Latin1_General_100_BIN2,
  primary key (act_id, position)
);

create index ledger_transaction_bin on ledger_transaction (local_date, occurred_at, id)
where deleted_by = 'person';
