-- Words that the last transaction gave up, and when (UTC instant). Taken out of the index by the tick
-- some minutes later, and not at once: a transaction that takes the word up at that moment sees it in
-- the index still, and is not seen yet. One that takes it up later takes it off this list, and waits
-- for the tick where that is at it.
create table search_gone (
  word nvarchar(40) collate Latin1_General_100_BIN2 not null primary key,
  gone_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);
go
drop trigger ledger_transaction_words;
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
insert into search_gone (word, gone_at)
select distinct g.word, concat(convert(nvarchar(23), sysutcdatetime(), 126), N'Z')
  from @gone as g
where not exists (
  select 1 as one
from search_word as s where s.word = g.word
) and exists (
  select 1 as one
from search_ending as e where e.ending = cast(substring(g.word, 1, 40) as nvarchar(40)) and e.word = g.word
) and not exists (
  select 1 as one
from search_gone as x where x.word = g.word
);
delete
from search_gone
where word in (
  select c.word from @come as c
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
