-- Budgets of a category, a group or everything, for a month, a quarter or a year. Those that were
-- there were of a category and a month.
create table monthly_budget (
  category nvarchar(50) collate Latin1_General_100_BIN2 not null,
  currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
  amount_minor bigint not null,
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);
go
insert into monthly_budget (category, currency, amount_minor, updated_at)
select category, currency, amount_minor, updated_at
from budget;
drop table budget;
go
create table budget (
  id nvarchar(36) not null primary key,
  scope nvarchar(10) collate Latin1_General_100_BIN2 not null check (scope in ('category', 'group', 'everything')),
  target nvarchar(50) collate Latin1_General_100_BIN2 not null,
  currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
  period nvarchar(10) collate Latin1_General_100_BIN2 not null check (period in ('month', 'quarter', 'year')),
  carries nvarchar(10) collate Latin1_General_100_BIN2 not null check (carries in ('nothing', 'left', 'overspent', 'both')),
  starts_on nvarchar(10) collate Latin1_General_100_BIN2 not null,
  amounts nvarchar(max) collate Latin1_General_100_BIN2 not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);
create unique index budget_of on budget (scope, target, currency, period);
go
insert into budget (id, scope, target, currency, period, carries, starts_on, amounts, created_at, updated_at)
select
  lower(convert(nvarchar(36), newid())),
  'category',
  category,
  currency,
  'month',
  'nothing',
  concat(substring(updated_at, 1, 7), '-01'),
  concat('[["', substring(updated_at, 1, 7), '-01",', amount_minor, ']]'),
  updated_at,
  updated_at
from monthly_budget;
drop table monthly_budget;
update act_row set table_name = 'monthly_budget' where table_name = 'budget';
