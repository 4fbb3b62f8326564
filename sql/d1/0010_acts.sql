-- What a person did, with what is needed to undo it. An act lives for thirty days.
create table act (
  id text not null primary key,
  created_at text not null,
  person text not null,
  -- As in `audit`, or act.undo.
  action text not null,
  -- What it was about, such as transaction, and its id where it was one thing.
  subject text not null,
  subject_id text,
  -- What a list calls it: the merchant, the mail's subject, the category.
  title text,
  -- The act that undid it.
  undone_by text,
  undone_at text,
  version text not null
) strict;

-- Each transaction that an act changed, before it and after it; one that it made has only an after.
create table act_transaction (
  act_id text not null references act (id),
  side text not null check (side in ('before', 'after')),
  transaction_id text not null,
  event_key text not null,
  account_id text,
  account_by text not null,
  bank text,
  kind text not null,
  kind_by text not null,
  amount_minor integer not null,
  currency text not null,
  amount_by text not null,
  merchant text,
  merchant_by text not null,
  merchant_key text,
  category text,
  category_by text,
  label_decision text not null,
  label_confidence real,
  label_evidence text,
  label_nearest text,
  label_why text,
  label_version text,
  occurred_at text not null,
  local_date text not null,
  local_time text,
  occurred_by text not null,
  note text,
  spending_minor integer not null,
  search_text text not null,
  possible_duplicate_of text,
  version text not null,
  deleted_at text,
  deleted_by text,
  primary key (act_id, side, transaction_id)
) strict;
create index act_transaction_of on act_transaction (transaction_id, act_id);

-- Each row of another table that an act changed, as JSON: null is no row.
create table act_row (
  act_id text not null references act (id),
  position integer not null,
  table_name text not null,
  row_key text not null,
  before_row text,
  after_row text,
  primary key (act_id, position)
) strict;

-- The bin, in the order of every list.
create index ledger_transaction_bin on ledger_transaction (local_date, occurred_at, id)
where deleted_by = 'person';
