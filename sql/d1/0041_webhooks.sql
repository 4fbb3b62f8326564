-- Other programs, and the person's own mailbox, that are told of what happens.
create table webhook (
  id text not null primary key,
  -- A URL that is posted to, or the mails that tell of a large or unusual transaction.
  kind text not null check (kind in ('url', 'mail')),
  person text not null,
  url text not null,
  -- What deliveries are signed with (Standard Webhooks, whsec_…); it has to be known to sign.
  secret text not null,
  -- Separated by spaces.
  events text not null,
  created_at text not null,
  updated_at text not null,
  -- It was told of what changed until then.
  told_until text not null,
  -- Attempts that failed since the last that did not.
  failures integer not null,
  paused_at text,
  paused_why text check (paused_why in ('person', 'failures', 'gone'))
) strict;

create table webhook_delivery (
  id text not null primary key,
  webhook_id text not null references webhook (id),
  event text not null,
  created_at text not null,
  attempts integer not null,
  -- Null: it is over, one way or the other.
  next_at text,
  delivered_at text,
  -- What the last attempt came to: a status, or a word of a closed set.
  answer text
) strict;
create index webhook_delivery_due on webhook_delivery (next_at, id) where next_at is not null;
create index webhook_delivery_of on webhook_delivery (webhook_id, created_at, id);
create index webhook_delivery_created on webhook_delivery (created_at);

-- Which version of what each one was told of; no delivery: it did not want to know.
create table webhook_subject (
  webhook_id text not null references webhook (id),
  subject_id text not null,
  version text not null,
  delivery_id text,
  told_at text not null,
  primary key (webhook_id, subject_id, version)
) strict;
create index webhook_subject_delivery on webhook_subject (delivery_id) where delivery_id is not null;
create index webhook_subject_told on webhook_subject (told_at);

-- What changed since.
create index ledger_transaction_updated on ledger_transaction (updated_at, id);
