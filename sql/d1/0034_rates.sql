-- Rates by day: how many units of a currency were one euro, as decimal text, so that none is rounded.
create table rate (
  currency text not null check (length(currency) = 3),
  rate_date text not null check (length(rate_date) = 10),
  per_euro text not null,
  set_by text not null check (set_by in ('ecb', 'person')),
  updated_at text not null,
  primary key (currency, rate_date)
) strict;

-- The same amount in another currency, as whoever told of it said: its own rate.
alter table ledger_transaction add
  other_minor integer;
alter table ledger_transaction add
  other_currency text;
alter table act_transaction add
  other_minor integer;
alter table act_transaction add
  other_currency text;
create index ledger_transaction_other on ledger_transaction (local_date, id)
where other_currency is not null;
-- For the currencies there are, and what came in one that is not the usual.
create index ledger_transaction_currency on ledger_transaction (currency, local_date);
