-- Totals by merchant of whole quarters and years; what they have is told in sql/d1.
create table merchant_total (
  span nvarchar(7) collate Latin1_General_100_BIN2 not null,
  currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
  merchant_key nvarchar(200) collate Latin1_General_100_BIN2 not null,
  spending_minor bigint not null,
  income_minor bigint not null,
  spending_number int not null,
  income_number int not null,
  counted_number int not null,
  primary key (span, currency, merchant_key)
);
go
insert into merchant_total (span, currency, merchant_key, spending_minor, income_minor, spending_number, income_number, counted_number)
select concat('Y', substring(local_date, 1, 4)), currency, coalesce(merchant_key, ''), sum(spending_minor), sum(income_minor), sum(case when spending_minor <> 0 then 1 else 0 end), sum(case when income_minor <> 0 then 1 else 0 end), count(*)
from ledger_transaction
where deleted_at is null and (spending_minor <> 0 or income_minor <> 0)
group by concat('Y', substring(local_date, 1, 4)), currency, coalesce(merchant_key, '');
insert into merchant_total (span, currency, merchant_key, spending_minor, income_minor, spending_number, income_number, counted_number)
select concat('Q', substring(local_date, 1, 4), '-', (cast(substring(local_date, 6, 2) as int) + 2) / 3), currency, coalesce(merchant_key, ''), sum(spending_minor), sum(income_minor), sum(case when spending_minor <> 0 then 1 else 0 end), sum(case when income_minor <> 0 then 1 else 0 end), count(*)
from ledger_transaction
where deleted_at is null and (spending_minor <> 0 or income_minor <> 0)
group by concat('Q', substring(local_date, 1, 4), '-', (cast(substring(local_date, 6, 2) as int) + 2) / 3), currency, coalesce(merchant_key, '');
go
create trigger ledger_transaction_merchants on ledger_transaction
after insert, update, delete
as
begin
set nocount on;
if exists (select 1 as one from inserted) and not update(local_date) and not update(currency) and not update(merchant_key) and not update(spending_minor) and not update(income_minor) and not update(deleted_at) return;
declare @change table (
  span nvarchar(7) collate Latin1_General_100_BIN2 not null, currency nvarchar(3) collate Latin1_General_100_BIN2 not null, merchant_key nvarchar(200) collate Latin1_General_100_BIN2 not null,
  spending_minor bigint not null, income_minor bigint not null, spending_number int not null, income_number int not null, counted_number int not null
);
  insert into @change (span, currency, merchant_key, spending_minor, income_minor, spending_number, income_number, counted_number)
select r.span, r.currency, r.merchant_key, sum(r.sign * r.spending_minor), sum(r.sign * r.income_minor), sum(r.sign * case when r.spending_minor <> 0 then 1 else 0 end), sum(r.sign * case when r.income_minor <> 0 then 1 else 0 end), sum(r.sign)
  from (
  select concat('Y', substring(local_date, 1, 4)) as span, currency, coalesce(merchant_key, '') as merchant_key, spending_minor, income_minor, 1 as sign
  from inserted where deleted_at is null and (spending_minor <> 0 or income_minor <> 0)
  union all
  select concat('Y', substring(local_date, 1, 4)) as span, currency, coalesce(merchant_key, '') as merchant_key, spending_minor, income_minor, -1 as sign
  from deleted where deleted_at is null and (spending_minor <> 0 or income_minor <> 0)
  union all
  select concat('Q', substring(local_date, 1, 4), '-', (cast(substring(local_date, 6, 2) as int) + 2) / 3) as span, currency, coalesce(merchant_key, '') as merchant_key, spending_minor, income_minor, 1 as sign
  from inserted where deleted_at is null and (spending_minor <> 0 or income_minor <> 0)
  union all
  select concat('Q', substring(local_date, 1, 4), '-', (cast(substring(local_date, 6, 2) as int) + 2) / 3) as span, currency, coalesce(merchant_key, '') as merchant_key, spending_minor, income_minor, -1 as sign
  from deleted where deleted_at is null and (spending_minor <> 0 or income_minor <> 0)
  ) as r
  group by r.span, r.currency, r.merchant_key;
insert into merchant_total (span, currency, merchant_key, spending_minor, income_minor, spending_number, income_number, counted_number)
select c.span, c.currency, c.merchant_key, 0, 0, 0, 0, 0
  from @change as c
where not exists (
select 1 as one
from merchant_total as t where t.span = c.span and t.currency = c.currency and t.merchant_key = c.merchant_key
);
update merchant_total set spending_minor = merchant_total.spending_minor + c.spending_minor, income_minor = merchant_total.income_minor + c.income_minor, spending_number = merchant_total.spending_number + c.spending_number, income_number = merchant_total.income_number + c.income_number, counted_number = merchant_total.counted_number + c.counted_number
from merchant_total inner join @change as c on c.span = merchant_total.span and c.currency = merchant_total.currency and c.merchant_key = merchant_total.merchant_key;
end;
