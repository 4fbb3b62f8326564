-- Of what each person gets a mail at once, as JSON. Null: they never chose.
alter table person add
  mail_at_once text;
-- What was written before it they are not told of.
alter table person add
  mail_at_once_from text;

-- Each is told of a transaction by themselves. What still waits for its mail is left to the day's summary.
drop table notification;
create table notification (
  transaction_id text not null references ledger_transaction (id),
  person text not null,
  -- Separated by spaces: large, new, twice, foreign.
  reasons text not null,
  -- What is usual at its merchant, in minor units of its currency, where it is twice that.
  usual_minor integer,
  created_at text not null,
  -- The mail that it goes with; another one at each attempt.
  mail_key text,
  attempts integer not null,
  -- Null: it is over, one way or the other.
  next_at text,
  sending_at text,
  sent_at text,
  primary key (transaction_id, person)
) strict;
create index notification_due on notification (next_at, transaction_id) where next_at is not null;
create index notification_mail on notification (mail_key) where mail_key is not null;
create index notification_created on notification (created_at);
