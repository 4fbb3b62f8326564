-- What recurs: bills, subscriptions, wages. Found from the payments of one payee; the person confirms
-- or refuses each once.
create table recurring (
  id nvarchar(36) not null primary key,
  payee_key nvarchar(200) collate Latin1_General_100_BIN2 not null,
  direction nvarchar(10) collate Latin1_General_100_BIN2 not null check (direction in ('in', 'out')),
  currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
  counts nvarchar(10) collate Latin1_General_100_BIN2 not null check (counts in ('spending', 'income', 'nothing')),
  category nvarchar(50) collate Latin1_General_100_BIN2,
  account_id nvarchar(36),
  merchant nvarchar(200) collate Latin1_General_100_BIN2,
  label_name nvarchar(200) collate Latin1_General_100_BIN2,
  name nvarchar(100) collate Latin1_General_100_BIN2,
  decision nvarchar(10) collate Latin1_General_100_BIN2 not null check (decision in ('open', 'confirmed', 'refused')),
  repeats nvarchar(20) collate Latin1_General_100_BIN2 not null,
  anchor_on nvarchar(10) collate Latin1_General_100_BIN2 not null,
  dates nvarchar(20) collate Latin1_General_100_BIN2 not null,
  weekend nvarchar(10) collate Latin1_General_100_BIN2 check (weekend in ('next', 'previous')),
  usual_minor bigint not null,
  varies int not null check (varies in (0, 1)),
  previous_minor bigint,
  changed_on nvarchar(10) collate Latin1_General_100_BIN2,
  first_on nvarchar(10) collate Latin1_General_100_BIN2 not null,
  last_on nvarchar(10) collate Latin1_General_100_BIN2 not null,
  payments int not null,
  latest nvarchar(max) collate Latin1_General_100_BIN2 not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);
create index recurring_payee on recurring (payee_key);
create index ledger_transaction_changed on ledger_transaction (updated_at, merchant_key);
