-- Who somebody is to the household, and the summaries that they get. Null: they never said.
alter table person add
  name text;
-- Empty: none is sent.
alter table person add
  summary_to text;
-- Separated by spaces: day, week, month.
alter table person add
  summary_every text;
-- IANA; null: the ledger's.
alter table person add
  summary_time_zone text;
-- The local date from which they are owed.
alter table person add
  summary_from text;

-- Each person's summary of a day is claimed by itself; one of before, which had no person, was
-- everybody's.
create table person_summary (
  local_date text not null,
  person text not null,
  claimed_at text not null,
  -- From then on, an unsent summary may be claimed again.
  retry_at text not null,
  sent_at text,
  attempts integer not null,
  -- When its mail was handed over. Set, without `sent_at`: it may have arrived, nobody knows.
  sending_at text,
  primary key (local_date, person)
) strict;
insert into person_summary
  (local_date, person, claimed_at, retry_at, sent_at, attempts, sending_at)
select local_date, '', claimed_at, retry_at, sent_at, attempts, sending_at
from day_summary;
drop table day_summary;
