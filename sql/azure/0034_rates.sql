-- Rates by day: how many units of a currency were one euro, as decimal text, so that none is rounded.
create table rate (
  currency nvarchar(3) collate Latin1_General_100_BIN2 not null check (len(currency) = 3),
  rate_date nvarchar(10) collate Latin1_General_100_BIN2 not null check (len(rate_date) = 10),
  per_euro nvarchar(30) collate Latin1_General_100_BIN2 not null,
  set_by nvarchar(10) collate Latin1_General_100_BIN2 not null check (set_by in ('ecb', 'person')),
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  primary key (currency, rate_date)
);

-- The same amount in another currency, as whoever told of it said: its own rate.
alter table ledger_transaction add
  other_minor bigint;
alter table ledger_transaction add
  other_currency nvarchar(3) collate Latin1_General_100_BIN2;
alter table act_transaction add
  other_minor bigint;
alter table act_transaction add
  other_currency nvarchar(3) collate Latin1_General_100_BIN2;
go
create index ledger_transaction_other on ledger_transaction (local_date, id)
where other_currency is not null;
-- For the currencies there are, and what came in one that is not the usual.
create index ledger_transaction_currency on ledger_transaction (currency, local_date);
