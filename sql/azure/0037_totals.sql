-- Totals that follow every change of a transaction, so that a sum of years is as quick as one of days.
create table day_total (
  local_date nvarchar(10) collate Latin1_General_100_BIN2 not null,
  currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
  spending_minor bigint not null,
  income_minor bigint not null,
  number int not null,
  spending_number int not null,
  income_number int not null,
  counted_number int not null,
  primary key (local_date, currency)
);
create table month_total (
  month nvarchar(7) collate Latin1_General_100_BIN2 not null,
  currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
  category nvarchar(50) collate Latin1_General_100_BIN2 not null,
  spending_minor bigint not null,
  income_minor bigint not null,
  number int not null,
  spending_number int not null,
  income_number int not null,
  counted_number int not null,
  primary key (month, currency, category)
);
create index transaction_repeat_of on transaction_repeat (transaction_id);
go
insert into day_total (local_date, currency, spending_minor, income_minor, number, spending_number, income_number, counted_number)
select local_date, currency, sum(spending_minor), sum(income_minor), count(*), sum(case when spending_minor <> 0 then 1 else 0 end), sum(case when income_minor <> 0 then 1 else 0 end), sum(case when spending_minor <> 0 or income_minor <> 0 then 1 else 0 end)
from ledger_transaction
where deleted_at is null
group by local_date, currency;
insert into month_total (month, currency, category, spending_minor, income_minor, number, spending_number, income_number, counted_number)
select substring(local_date, 1, 7), currency, case when split_count > 0 then '.split' else coalesce(category, '') end, sum(spending_minor), sum(income_minor), count(*), sum(case when spending_minor <> 0 then 1 else 0 end), sum(case when income_minor <> 0 then 1 else 0 end), sum(case when spending_minor <> 0 or income_minor <> 0 then 1 else 0 end)
from ledger_transaction
where deleted_at is null
group by substring(local_date, 1, 7), currency, case when split_count > 0 then '.split' else coalesce(category, '') end;
go
create trigger ledger_transaction_totals on ledger_transaction
after insert, update, delete
as
begin
set nocount on;
insert into day_total (local_date, currency, spending_minor, income_minor, number, spending_number, income_number, counted_number)
select distinct r.local_date, r.currency, 0, 0, 0, 0, 0, 0
from (
select local_date, currency from inserted where deleted_at is null
) as r
where not exists (
select 1 as one
from day_total as t where t.local_date = r.local_date and t.currency = r.currency
);
update day_total set spending_minor = day_total.spending_minor + c.spending_minor, income_minor = day_total.income_minor + c.income_minor, number = day_total.number + c.number, spending_number = day_total.spending_number + c.spending_number, income_number = day_total.income_number + c.income_number, counted_number = day_total.counted_number + c.counted_number
from day_total inner join (
select local_date, currency, sum(sign * spending_minor) as spending_minor, sum(sign * income_minor) as income_minor, sum(sign) as number, sum(sign * case when spending_minor <> 0 then 1 else 0 end) as spending_number, sum(sign * case when income_minor <> 0 then 1 else 0 end) as income_number, sum(sign * case when spending_minor <> 0 or income_minor <> 0 then 1 else 0 end) as counted_number from (
  select local_date, currency, category, split_count, spending_minor, income_minor, 1 as sign
  from inserted where deleted_at is null
  union all
  select local_date, currency, category, split_count, spending_minor, income_minor, -1 as sign
  from deleted where deleted_at is null
) as r group by local_date, currency
) as c on c.local_date = day_total.local_date and c.currency = day_total.currency;
insert into month_total (month, currency, category, spending_minor, income_minor, number, spending_number, income_number, counted_number)
select distinct r.month, r.currency, r.category, 0, 0, 0, 0, 0, 0
from (
select substring(local_date, 1, 7) as month, currency, case when split_count > 0 then '.split' else coalesce(category, '') end as category from inserted where deleted_at is null
) as r
where not exists (
select 1 as one
from month_total as t where t.month = r.month and t.currency = r.currency and t.category = r.category
);
update month_total set spending_minor = month_total.spending_minor + c.spending_minor, income_minor = month_total.income_minor + c.income_minor, number = month_total.number + c.number, spending_number = month_total.spending_number + c.spending_number, income_number = month_total.income_number + c.income_number, counted_number = month_total.counted_number + c.counted_number
from month_total inner join (
select substring(local_date, 1, 7) as month, currency, case when split_count > 0 then '.split' else coalesce(category, '') end as category, sum(sign * spending_minor) as spending_minor, sum(sign * income_minor) as income_minor, sum(sign) as number, sum(sign * case when spending_minor <> 0 then 1 else 0 end) as spending_number, sum(sign * case when income_minor <> 0 then 1 else 0 end) as income_number, sum(sign * case when spending_minor <> 0 or income_minor <> 0 then 1 else 0 end) as counted_number from (
  select local_date, currency, category, split_count, spending_minor, income_minor, 1 as sign
  from inserted where deleted_at is null
  union all
  select local_date, currency, category, split_count, spending_minor, income_minor, -1 as sign
  from deleted where deleted_at is null
) as r group by substring(local_date, 1, 7), currency, case when split_count > 0 then '.split' else coalesce(category, '') end
) as c on c.month = month_total.month and c.currency = month_total.currency and c.category = month_total.category;
end;
