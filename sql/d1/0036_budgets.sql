-- Budgets of a category, a group or everything, for a month, a quarter or a year. Those that were
-- there were of a category and a month.
create table monthly_budget (
  category text not null,
  currency text not null,
  amount_minor integer not null,
  updated_at text not null
) strict;
insert into monthly_budget (category, currency, amount_minor, updated_at)
select category, currency, amount_minor, updated_at from budget;
drop table budget;
create table budget (
  id text not null primary key,
  scope text not null check (scope in ('category', 'group', 'everything')),
  -- The category or the group; empty for everything.
  target text not null,
  currency text not null,
  period text not null check (period in ('month', 'quarter', 'year')),
  -- What goes along into the next period: what is left, what was spent too much, both or nothing.
  carries text not null check (carries in ('nothing', 'left', 'overspent', 'both')),
  -- The first local day of the first period that counts.
  starts_on text not null,
  -- JSON: [local date, minor units] each: from that day on it is that much.
  amounts text not null,
  created_at text not null,
  updated_at text not null
) strict;
create unique index budget_of on budget (scope, target, currency, period);
insert into budget (id, scope, target, currency, period, carries, starts_on, amounts, created_at, updated_at)
select
  lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || substr(lower(hex(randomblob(2))), 2) || '-8' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6))),
  'category',
  category,
  currency,
  'month',
  'nothing',
  substr(updated_at, 1, 7) || '-01',
  '[["' || substr(updated_at, 1, 7) || '-01",' || amount_minor || ']]',
  updated_at,
  updated_at
from monthly_budget;
drop table monthly_budget;
-- Acts on the old rows cannot be undone any more; the rest of such an act can.
update act_row set table_name = 'monthly_budget' where table_name = 'budget';
