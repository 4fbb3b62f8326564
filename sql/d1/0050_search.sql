-- What a search finds transactions by. search_word has every word of a transaction's own texts but those
-- of its account, which are looked for among the accounts; of a word of more than forty letters it has
-- pieces of forty, each twenty after the one before. search_ending has each known word from each of its
-- letters on, so that what a person typed is found in the middle of a word by a range of its key.
-- Words of one or two letters are in neither: what is so short is looked for in every row.
-- Triggers keep both, so that whatever changes a text (a person, a rule, the labeler, an undo) needs not
-- think of them.
create table search_word (
  word text not null,
  transaction_id text not null,
  primary key (word, transaction_id)
) strict, without rowid;
create table search_ending (
  ending text not null,
  word text not null,
  primary key (ending, word)
) strict, without rowid;
-- Where there is a note: what a list is narrowed to without reading the rest.
create index ledger_transaction_note on ledger_transaction (local_date, occurred_at, id)
where note is not null;
create trigger search_word_added after insert on search_word
when not exists (select 1 from search_ending where ending = new.word and word = new.word)
begin
  insert or ignore into search_ending (ending, word)
  select substr(new.word, n.value), new.word
  from json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38]') as n
  where n.value < length(new.word) - 1;
end;
create trigger search_word_gone after delete on search_word
when not exists (select 1 from search_word where word = old.word)
begin
  delete from search_ending
  where word = old.word and ending in (
    select substr(old.word, n.value)
    from json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38]') as n
  );
end;
create trigger ledger_transaction_words_added after insert on ledger_transaction
begin
  insert or ignore into search_word (word, transaction_id)
  select substr(w.value, 1 + p.value, 40), new.id
  from json_each(
      '[' || replace(json_quote(new.search_text || ' ' || coalesce(new.name_search, '')), ' ', '","') || ']'
    ) as w
    join json_each(case when length(w.value) > 40 then '[0,20,40,60,80,100,120,140,160,180,200,220,240,260,280,300,320,340,360,380,400,420,440,460,480,500,520,540,560,580,600,620,640,660,680,700,720,740,760,780,800,820,840,860,880,900,920,940,960,980,1000,1020,1040,1060,1080,1100,1120,1140,1160,1180]' else '[0]' end) as p
      on p.value = 0 or length(w.value) > p.value + 20
  where length(w.value) > 2 and not exists (
    select 1 from account as a
    where a.id = new.account_id
      and instr(' ' || lower(a.bank) || ' ' || a.mask || ' ', ' ' || w.value || ' ') > 0
  );
end;
create trigger ledger_transaction_words_gone after delete on ledger_transaction
begin
  delete from search_word
  where transaction_id = old.id and word in (
  select substr(w.value, 1 + p.value, 40)
  from json_each(
      '[' || replace(json_quote(old.search_text || ' ' || coalesce(old.name_search, '')), ' ', '","') || ']'
    ) as w
    join json_each(case when length(w.value) > 40 then '[0,20,40,60,80,100,120,140,160,180,200,220,240,260,280,300,320,340,360,380,400,420,440,460,480,500,520,540,560,580,600,620,640,660,680,700,720,740,760,780,800,820,840,860,880,900,920,940,960,980,1000,1020,1040,1060,1080,1100,1120,1140,1160,1180]' else '[0]' end) as p
      on p.value = 0 or length(w.value) > p.value + 20
  where length(w.value) > 2
  );
end;
create trigger ledger_transaction_words_changed after update of search_text, name_search, account_id
on ledger_transaction
when old.search_text is not new.search_text
  or old.name_search is not new.name_search
  or old.account_id is not new.account_id
begin
  delete from search_word
  where transaction_id = old.id and word in (
  select substr(w.value, 1 + p.value, 40)
  from json_each(
      '[' || replace(json_quote(old.search_text || ' ' || coalesce(old.name_search, '')), ' ', '","') || ']'
    ) as w
    join json_each(case when length(w.value) > 40 then '[0,20,40,60,80,100,120,140,160,180,200,220,240,260,280,300,320,340,360,380,400,420,440,460,480,500,520,540,560,580,600,620,640,660,680,700,720,740,760,780,800,820,840,860,880,900,920,940,960,980,1000,1020,1040,1060,1080,1100,1120,1140,1160,1180]' else '[0]' end) as p
      on p.value = 0 or length(w.value) > p.value + 20
  where length(w.value) > 2
  ) and word not in (
  select substr(w.value, 1 + p.value, 40)
  from json_each(
      '[' || replace(json_quote(new.search_text || ' ' || coalesce(new.name_search, '')), ' ', '","') || ']'
    ) as w
    join json_each(case when length(w.value) > 40 then '[0,20,40,60,80,100,120,140,160,180,200,220,240,260,280,300,320,340,360,380,400,420,440,460,480,500,520,540,560,580,600,620,640,660,680,700,720,740,760,780,800,820,840,860,880,900,920,940,960,980,1000,1020,1040,1060,1080,1100,1120,1140,1160,1180]' else '[0]' end) as p
      on p.value = 0 or length(w.value) > p.value + 20
  where length(w.value) > 2 and not exists (
    select 1 from account as a
    where a.id = new.account_id
      and instr(' ' || lower(a.bank) || ' ' || a.mask || ' ', ' ' || w.value || ' ') > 0
  )
  );
  insert or ignore into search_word (word, transaction_id)
  select substr(w.value, 1 + p.value, 40), new.id
  from json_each(
      '[' || replace(json_quote(new.search_text || ' ' || coalesce(new.name_search, '')), ' ', '","') || ']'
    ) as w
    join json_each(case when length(w.value) > 40 then '[0,20,40,60,80,100,120,140,160,180,200,220,240,260,280,300,320,340,360,380,400,420,440,460,480,500,520,540,560,580,600,620,640,660,680,700,720,740,760,780,800,820,840,860,880,900,920,940,960,980,1000,1020,1040,1060,1080,1100,1120,1140,1160,1180]' else '[0]' end) as p
      on p.value = 0 or length(w.value) > p.value + 20
  where length(w.value) > 2 and not exists (
    select 1 from account as a
    where a.id = new.account_id
      and instr(' ' || lower(a.bank) || ' ' || a.mask || ' ', ' ' || w.value || ' ') > 0
  );
end;
insert or ignore into search_word (word, transaction_id)
select substr(w.value, 1 + p.value, 40), t.id
  from ledger_transaction as t, json_each(
      '[' || replace(json_quote(t.search_text || ' ' || coalesce(t.name_search, '')), ' ', '","') || ']'
    ) as w
    join json_each(case when length(w.value) > 40 then '[0,20,40,60,80,100,120,140,160,180,200,220,240,260,280,300,320,340,360,380,400,420,440,460,480,500,520,540,560,580,600,620,640,660,680,700,720,740,760,780,800,820,840,860,880,900,920,940,960,980,1000,1020,1040,1060,1080,1100,1120,1140,1160,1180]' else '[0]' end) as p
      on p.value = 0 or length(w.value) > p.value + 20
  where length(w.value) > 2 and not exists (
    select 1 from account as a
    where a.id = t.account_id
      and instr(' ' || lower(a.bank) || ' ' || a.mask || ' ', ' ' || w.value || ' ') > 0
  );
