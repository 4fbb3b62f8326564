-- Other programs, and the person's own mailbox, that are told of what happens.
create table webhook (
  id nvarchar(36) not null primary key,
  -- A URL that is posted to, or the mails that tell of a large or unusual transaction.
  kind nvarchar(10) collate Latin1_General_100_BIN2 not null check (kind in ('url', 'mail')),
  person nvarchar(320) collate Latin1_General_100_BIN2 not null,
  url nvarchar(1000) collate Latin1_General_100_BIN2 not null,
  -- What deliveries are signed with (Standard Webhooks, whsec_…); it has to be known to sign.
  secret nvarchar(100) collate Latin1_General_100_BIN2 not null,
  -- Separated by spaces.
  events nvarchar(200) collate Latin1_General_100_BIN2 not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  -- It was told of what changed until then.
  told_until nvarchar(24) collate Latin1_General_100_BIN2 not null,
  -- Attempts that failed since the last that did not.
  failures int not null,
  paused_at nvarchar(24) collate Latin1_General_100_BIN2,
  paused_why nvarchar(10) collate Latin1_General_100_BIN2 check (paused_why in ('person', 'failures', 'gone'))
);

create table webhook_delivery (
  id nvarchar(36) not null primary key,
  webhook_id nvarchar(36) not null references webhook (id),
  event nvarchar(40) collate Latin1_General_100_BIN2 not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  attempts int not null,
  -- Null: it is over, one way or the other.
  next_at nvarchar(24) collate Latin1_General_100_BIN2,
  delivered_at nvarchar(24) collate Latin1_General_100_BIN2,
  -- What the last attempt came to: a status, or a word of a closed set.
  answer nvarchar(40) collate Latin1_General_100_BIN2
);
create index webhook_delivery_due on webhook_delivery (next_at, id) where next_at is not null;
create index webhook_delivery_of on webhook_delivery (webhook_id, created_at, id);
create index webhook_delivery_created on webhook_delivery (created_at);

-- Which version of what each one was told of; no delivery: it did not want to know.
create table webhook_subject (
  webhook_id nvarchar(36) not null references webhook (id),
  subject_id nvarchar(36) not null,
  version nvarchar(36) collate Latin1_General_100_BIN2 not null,
  delivery_id nvarchar(36),
  told_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  primary key (webhook_id, subject_id, version)
);
create index webhook_subject_delivery on webhook_subject (delivery_id) where delivery_id is not null;
create index webhook_subject_told on webhook_subject (told_at);

-- What changed since.
create index ledger_transaction_updated on ledger_transaction (updated_at, id);
