-- Transactions that the person gets a mail about at once: large, unusual or foreign ones.
create table notification (
  transaction_id nvarchar(36) not null primary key references ledger_transaction (id),
  -- Separated by spaces: large, new, twice, foreign.
  reasons nvarchar(40) collate Latin1_General_100_BIN2 not null,
  -- What is usual at its merchant, in minor units of its currency, where it is twice that.
  usual_minor bigint,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  -- The mail that it goes with; another one at each attempt.
  mail_key nvarchar(36) collate Latin1_General_100_BIN2,
  attempts int not null,
  -- Null: it is over, one way or the other.
  next_at nvarchar(24) collate Latin1_General_100_BIN2,
  sending_at nvarchar(24) collate Latin1_General_100_BIN2,
  sent_at nvarchar(24) collate Latin1_General_100_BIN2
);
create index notification_due on notification (next_at, transaction_id) where next_at is not null;
create index notification_mail on notification (mail_key) where mail_key is not null;
create index notification_created on notification (created_at);
