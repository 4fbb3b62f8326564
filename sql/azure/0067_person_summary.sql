-- Who somebody is to the household, and the summaries that they get. Null: they never said.
alter table person add
  name nvarchar(40) collate Latin1_General_100_BIN2;
-- Empty: none is sent.
alter table person add
  summary_to nvarchar(320) collate Latin1_General_100_BIN2;
-- Separated by spaces: day, week, month.
alter table person add
  summary_every nvarchar(40) collate Latin1_General_100_BIN2;
-- IANA; null: the ledger's.
alter table person add
  summary_time_zone nvarchar(64) collate Latin1_General_100_BIN2;
-- The local date from which they are owed.
alter table person add
  summary_from nvarchar(10) collate Latin1_General_100_BIN2;

-- Each person's summary of a day is claimed by itself; one of before, which had no person, was
-- everybody's.
go
create table person_summary (
  local_date nvarchar(10) collate Latin1_General_100_BIN2 not null,
  person nvarchar(320) collate Latin1_General_100_BIN2 not null,
  claimed_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  -- From then on, an unsent summary may be claimed again.
  retry_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  sent_at nvarchar(40) collate Latin1_General_100_BIN2,
  attempts int not null,
  -- When its mail was handed over. Set, without `sent_at`: it may have arrived, nobody knows.
  sending_at nvarchar(24) collate Latin1_General_100_BIN2,
  primary key (local_date, person)
);
go
insert into person_summary
  (local_date, person, claimed_at, retry_at, sent_at, attempts, sending_at)
select local_date, '', claimed_at, retry_at, sent_at, attempts, sending_at
from day_summary;
go
drop table day_summary;
