-- What belongs together: a refund and its purchase, the two legs of a transfer between own accounts, a
-- purchase and what somebody pays back of it.
create table transaction_link (
  id text not null primary key,
  kind text not null check (kind in ('refund_of', 'transfer_with', 'reimbursed_by')),
  -- The refund; the leg that goes out; the purchase that is paid back.
  transaction_id text not null references ledger_transaction (id),
  -- The purchase; the leg that comes in; what was paid back: null while it is open.
  to_id text references ledger_transaction (id),
  -- Who pays back, and how much in the currency of the purchase; null for the other kinds.
  who text,
  amount_minor integer,
  -- ledger: found by itself.
  set_by text not null check (set_by in ('ledger', 'person')),
  created_at text not null
) strict;
create index transaction_link_of on transaction_link (transaction_id);
create index transaction_link_to on transaction_link (to_id);

-- Two that the person said do not belong together: they are not put together again.
create table link_refusal (
  transaction_id text not null,
  to_id text not null,
  created_at text not null,
  primary key (transaction_id, to_id)
) strict;

-- The leg that goes out of the pair of which this is the one that comes in: shown as one line with it.
alter table ledger_transaction add
  pair_of text;
alter table act_transaction add
  pair_of text;

-- The bank's own word for what belongs together.
create index ledger_transaction_reference on ledger_transaction (reference)
where reference is not null;
