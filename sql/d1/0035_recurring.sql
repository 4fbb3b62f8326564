-- What recurs: bills, subscriptions, wages. Found from the payments of one payee; the person confirms
-- or refuses each once.
create table recurring (
  id text not null primary key,
  -- the merchant's key, or account. and its id where money comes in that names nobody.
  payee_key text not null,
  direction text not null check (direction in ('in', 'out')),
  currency text not null,
  -- spending, income or nothing: what its latest payment counts as.
  counts text not null check (counts in ('spending', 'income', 'nothing')),
  category text,
  account_id text,
  -- As its latest payment was written, and as a person would write it.
  merchant text,
  label_name text,
  -- The person's own name for it.
  name text,
  decision text not null check (decision in ('open', 'confirmed', 'refused')),
  -- The grid of its due days: weekly, monthly and so on, a day on it, its dates of the month as JSON,
  -- and where a weekend moves it.
  repeats text not null,
  anchor_on text not null,
  dates text not null,
  weekend text check (weekend in ('next', 'previous')),
  usual_minor integer not null,
  varies integer not null check (varies in (0, 1)),
  -- The price before the last change, and the local date of that change.
  previous_minor integer,
  changed_on text,
  first_on text not null,
  last_on text not null,
  payments integer not null,
  -- JSON: the latest payments, [id, local date, minor units] each, the newest first.
  latest text not null,
  created_at text not null,
  updated_at text not null
) strict;
create index recurring_payee on recurring (payee_key);
-- Whose transactions changed since what recurs was last looked for.
create index ledger_transaction_changed on ledger_transaction (updated_at, merchant_key);
