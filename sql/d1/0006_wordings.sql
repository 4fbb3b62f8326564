-- What the person taught: how the mails of a sender are worded, and where their values stand.
create table wording (
  id text not null primary key,
  -- The domain, or the whole address, whose mails it reads.
  sender_key text not null,
  -- The mail that it was first learned from; null where it was imported.
  mail_id text references mail (id),
  -- An example: that mail's sender and subject.
  sender text,
  subject text,
  outcome text not null check (outcome in ('recorded', 'ignored')),
  -- JSON: a Wording of packages/bank-mail.
  wording text not null,
  -- From how many mails it was learned.
  lessons integer not null,
  person text not null,
  created_at text not null,
  updated_at text not null,
  version text not null
) strict;
create index wording_sender on wording (sender_key, id);
-- For how often each was used: the mails it read name it as their template.
create index mail_template on mail (template, received_at);
-- 1: an amount of money stands in it, so that putting it aside is told.
alter table mail add
  has_amount integer not null default 0 check (has_amount in (0, 1));
