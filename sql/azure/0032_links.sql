-- What belongs together: a refund and its purchase, the two legs of a transfer between own accounts, a
-- purchase and what somebody pays back of it.
create table transaction_link (
  id nvarchar(36) not null primary key,
  kind nvarchar(20) collate Latin1_General_100_BIN2 not null check (kind in ('refund_of', 'transfer_with', 'reimbursed_by')),
  -- The refund; the leg that goes out; the purchase that is paid back.
  transaction_id nvarchar(36) not null references ledger_transaction (id),
  -- The purchase; the leg that comes in; what was paid back: null while it is open.
  to_id nvarchar(36) references ledger_transaction (id),
  -- Who pays back, and how much in the currency of the purchase; null for the other kinds.
  who nvarchar(100) collate Latin1_General_100_BIN2,
  amount_minor bigint,
  -- ledger: found by itself.
  set_by nvarchar(10) collate Latin1_General_100_BIN2 not null check (set_by in ('ledger', 'person')),
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);
create index transaction_link_of on transaction_link (transaction_id);
create index transaction_link_to on transaction_link (to_id);

-- Two that the person said do not belong together: they are not put together again.
create table link_refusal (
  transaction_id nvarchar(36) not null,
  to_id nvarchar(36) not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  primary key (transaction_id, to_id)
);

-- The leg that goes out of the pair of which this is the one that comes in: shown as one line with it.
alter table ledger_transaction add
  pair_of nvarchar(36);
alter table act_transaction add
  pair_of nvarchar(36);

-- The bank's own word for what belongs together.
create index ledger_transaction_reference on ledger_transaction (reference)
where reference is not null;
