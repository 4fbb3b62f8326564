-- Of what each person gets a mail at once, as JSON. Null: they never chose.
alter table person add
  mail_at_once nvarchar(4000) collate Latin1_General_100_BIN2;
-- What was written before it they are not told of.
alter table person add
  mail_at_once_from nvarchar(24) collate Latin1_General_100_BIN2;

-- Each is told of a transaction by themselves. What still waits for its mail is left to the day's summary.
go
drop table notification;
go
create table notification (
  transaction_id nvarchar(36) not null references ledger_transaction (id),
  person nvarchar(320) collate Latin1_General_100_BIN2 not null,
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
  sent_at nvarchar(24) collate Latin1_General_100_BIN2,
  primary key (transaction_id, person)
);
create index notification_due on notification (next_at, transaction_id) where next_at is not null;
create index notification_mail on notification (mail_key) where mail_key is not null;
create index notification_created on notification (created_at);
