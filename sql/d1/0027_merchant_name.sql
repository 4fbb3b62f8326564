-- What a person would write for the merchant, by the labeler; null until labelled.
alter table ledger_transaction add
  name text;
-- The same, folded, for searches.
alter table ledger_transaction add
  name_search text;

-- What an act keeps of both.
alter table act_transaction add
  name text;
alter table act_transaction add
  name_search text;

-- The person's own names for merchants, shown for every transaction of theirs.
create table merchant_name (
  merchant_key text not null primary key,
  name text not null,
  name_search text not null,
  person text not null,
  created_at text not null,
  updated_at text not null
) strict;

-- Names stood beside categories before; `merchant_label.title` is written and read no more.
insert into merchant_name (merchant_key, name, name_search, person, created_at, updated_at)
select merchant_key, title, lower(title), person, created_at, updated_at
from merchant_label
where title is not null;
