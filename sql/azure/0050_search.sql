-- What a search finds transactions by; what it has is told in sql/d1.
create table search_word (
  word nvarchar(40) collate Latin1_General_100_BIN2 not null,
  transaction_id nvarchar(36) not null,
  primary key (word, transaction_id)
);
create table search_ending (
  ending nvarchar(40) collate Latin1_General_100_BIN2 not null,
  word nvarchar(40) collate Latin1_General_100_BIN2 not null,
  primary key (ending, word)
);
create index ledger_transaction_note on ledger_transaction (local_date, occurred_at, id)
where note is not null;
go
create trigger ledger_transaction_words on ledger_transaction
after insert, update, delete
as
begin
set nocount on;
if exists (select 1 as one from inserted) and not update(search_text) and not update(name_search) and not update(account_id) return;
declare @gone table (word nvarchar(40) collate Latin1_General_100_BIN2 not null, id nvarchar(36) not null);
declare @come table (word nvarchar(40) collate Latin1_General_100_BIN2 not null, id nvarchar(36) not null);
  insert into @gone (word, id)
select distinct cast(substring(cast(w.value as nvarchar(1300)), 1 + cast(p.value as int), 40) as nvarchar(40)) as word, d.id
  from deleted as d
  cross apply string_split(concat(d.search_text, N' ', d.name_search), N' ') as w
  inner join string_split(N'0 20 40 60 80 100 120 140 160 180 200 220 240 260 280 300 320 340 360 380 400 420 440 460 480 500 520 540 560 580 600 620 640 660 680 700 720 740 760 780 800 820 840 860 880 900 920 940 960 980 1000 1020 1040 1060 1080 1100 1120 1140 1160 1180', N' ') as p
    on cast(p.value as int) = 0 or len(w.value) > cast(p.value as int) + 20
  where len(w.value) > 2 and not exists (
select 1 as one
from account as a
where a.id = d.account_id
  and charindex(concat(N' ', w.value, N' '), concat(N' ', lower(a.bank), N' ', a.mask, N' ')) > 0
);
  insert into @come (word, id)
select distinct cast(substring(cast(w.value as nvarchar(1300)), 1 + cast(p.value as int), 40) as nvarchar(40)) as word, i.id
  from inserted as i
  cross apply string_split(concat(i.search_text, N' ', i.name_search), N' ') as w
  inner join string_split(N'0 20 40 60 80 100 120 140 160 180 200 220 240 260 280 300 320 340 360 380 400 420 440 460 480 500 520 540 560 580 600 620 640 660 680 700 720 740 760 780 800 820 840 860 880 900 920 940 960 980 1000 1020 1040 1060 1080 1100 1120 1140 1160 1180', N' ') as p
    on cast(p.value as int) = 0 or len(w.value) > cast(p.value as int) + 20
  where len(w.value) > 2 and not exists (
select 1 as one
from account as a
where a.id = i.account_id
  and charindex(concat(N' ', w.value, N' '), concat(N' ', lower(a.bank), N' ', a.mask, N' ')) > 0
);
delete
from search_word
where exists (
  select 1 as one from @gone as g where g.word = search_word.word and g.id = search_word.transaction_id
) and not exists (
  select 1 as one from @come as c where c.word = search_word.word and c.id = search_word.transaction_id
);
insert into search_word (word, transaction_id)
select c.word, c.id
  from @come as c
where not exists (
  select 1 as one
from search_word as s where s.word = c.word and s.transaction_id = c.id
);
delete
from search_ending
where word in (
  select g.word from @gone as g
  where not exists (select 1 as one
from search_word as s where s.word = g.word)
) and ending in (
  select cast(substring(g.word, cast(n.value as int), 40) as nvarchar(40)) from @gone as g
  cross join string_split(N'1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38', N' ') as n
);
insert into search_ending (ending, word)
select distinct cast(substring(c.word, cast(n.value as int), 40) as nvarchar(40)), c.word
  from @come as c
inner join string_split(N'1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38', N' ') as n on cast(n.value as int) < len(c.word) - 1
where not exists (
  select 1 as one
from search_ending as e where e.ending = cast(substring(c.word, cast(n.value as int), 40) as nvarchar(40)) and e.word = c.word
);
end;
go
insert into search_word (word, transaction_id)
select distinct cast(substring(cast(w.value as nvarchar(1300)), 1 + cast(p.value as int), 40) as nvarchar(40)) as word, t.id
from ledger_transaction as t
  cross apply string_split(concat(t.search_text, N' ', t.name_search), N' ') as w
  inner join string_split(N'0 20 40 60 80 100 120 140 160 180 200 220 240 260 280 300 320 340 360 380 400 420 440 460 480 500 520 540 560 580 600 620 640 660 680 700 720 740 760 780 800 820 840 860 880 900 920 940 960 980 1000 1020 1040 1060 1080 1100 1120 1140 1160 1180', N' ') as p
    on cast(p.value as int) = 0 or len(w.value) > cast(p.value as int) + 20
  where len(w.value) > 2 and not exists (
select 1 as one
from account as a
where a.id = t.account_id
  and charindex(concat(N' ', w.value, N' '), concat(N' ', lower(a.bank), N' ', a.mask, N' ')) > 0
);
insert into search_ending (ending, word)
select distinct cast(substring(s.word, cast(n.value as int), 40) as nvarchar(40)), s.word
from (
select distinct word
from search_word
) as s
inner join string_split(N'1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38', N' ') as n on cast(n.value as int) < len(s.word) - 1;
