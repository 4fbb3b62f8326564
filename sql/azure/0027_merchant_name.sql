alter table ledger_transaction add
  name nvarchar(200) collate Latin1_General_100_BIN2;
alter table ledger_transaction add
  name_search nvarchar(200) collate Latin1_General_100_BIN2;

alter table act_transaction add
  name nvarchar(200) collate Latin1_General_100_BIN2;
alter table act_transaction add
  name_search nvarchar(200) collate Latin1_General_100_BIN2;

create table merchant_name (
  merchant_key nvarchar(200) collate Latin1_General_100_BIN2 not null primary key,
  name nvarchar(200) collate Latin1_General_100_BIN2 not null,
  name_search nvarchar(200) collate Latin1_General_100_BIN2 not null,
  person nvarchar(320) collate Latin1_General_100_BIN2 not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);

insert into merchant_name (merchant_key, name, name_search, person, created_at, updated_at)
select merchant_key, title, lower(title), person, created_at, updated_at
from merchant_label
where title is not null;
