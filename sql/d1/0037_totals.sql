-- Totals that follow every change of a transaction, so that a sum of years is as quick as one of days.
-- number: transactions that are not deleted; spending_number, income_number and counted_number: those
-- that add to spending, to income, or to either.
create table day_total (
  local_date text not null,
  currency text not null,
  spending_minor integer not null,
  income_minor integer not null,
  number integer not null,
  spending_number integer not null,
  income_number integer not null,
  counted_number integer not null,
  primary key (local_date, currency)
) strict;
-- category: empty where there is none, .split for split transactions, whose parts are added up by
-- themselves.
create table month_total (
  month text not null,
  currency text not null,
  category text not null,
  spending_minor integer not null,
  income_minor integer not null,
  number integer not null,
  spending_number integer not null,
  income_number integer not null,
  counted_number integer not null,
  primary key (month, currency, category)
) strict;
-- SQLite looks for what refers to a new row where a trigger follows it.
create index transaction_repeat_of on transaction_repeat (transaction_id);
insert into day_total
select local_date, currency, sum(spending_minor), sum(income_minor), count(*), sum(spending_minor <> 0), sum(income_minor <> 0), sum(spending_minor <> 0 or income_minor <> 0)
from ledger_transaction
where deleted_at is null
group by local_date, currency;
insert into month_total
select substr(local_date, 1, 7), currency, case when split_count > 0 then '.split' else coalesce(category, '') end, sum(spending_minor), sum(income_minor), count(*), sum(spending_minor <> 0), sum(income_minor <> 0), sum(spending_minor <> 0 or income_minor <> 0)
from ledger_transaction
where deleted_at is null
group by substr(local_date, 1, 7), currency, case when split_count > 0 then '.split' else coalesce(category, '') end;
create trigger ledger_transaction_added after insert on ledger_transaction
begin
  insert into day_total
  select new.local_date, new.currency, new.spending_minor, new.income_minor, 1, (new.spending_minor <> 0), (new.income_minor <> 0), (new.spending_minor <> 0 or new.income_minor <> 0)
  where new.deleted_at is null
  on conflict (local_date, currency) do update set
    spending_minor = spending_minor + excluded.spending_minor,
    income_minor = income_minor + excluded.income_minor,
    number = number + excluded.number,
    spending_number = spending_number + excluded.spending_number,
    income_number = income_number + excluded.income_number,
    counted_number = counted_number + excluded.counted_number;
  insert into month_total
  select substr(new.local_date, 1, 7), new.currency, case when new.split_count > 0 then '.split' else coalesce(new.category, '') end, new.spending_minor, new.income_minor, 1, (new.spending_minor <> 0), (new.income_minor <> 0), (new.spending_minor <> 0 or new.income_minor <> 0)
  where new.deleted_at is null
  on conflict (month, currency, category) do update set
    spending_minor = spending_minor + excluded.spending_minor,
    income_minor = income_minor + excluded.income_minor,
    number = number + excluded.number,
    spending_number = spending_number + excluded.spending_number,
    income_number = income_number + excluded.income_number,
    counted_number = counted_number + excluded.counted_number;
end;
create trigger ledger_transaction_gone after delete on ledger_transaction
begin
  insert into day_total
  select old.local_date, old.currency, -old.spending_minor, -old.income_minor, -1, -(old.spending_minor <> 0), -(old.income_minor <> 0), -(old.spending_minor <> 0 or old.income_minor <> 0)
  where old.deleted_at is null
  on conflict (local_date, currency) do update set
    spending_minor = spending_minor + excluded.spending_minor,
    income_minor = income_minor + excluded.income_minor,
    number = number + excluded.number,
    spending_number = spending_number + excluded.spending_number,
    income_number = income_number + excluded.income_number,
    counted_number = counted_number + excluded.counted_number;
  insert into month_total
  select substr(old.local_date, 1, 7), old.currency, case when old.split_count > 0 then '.split' else coalesce(old.category, '') end, -old.spending_minor, -old.income_minor, -1, -(old.spending_minor <> 0), -(old.income_minor <> 0), -(old.spending_minor <> 0 or old.income_minor <> 0)
  where old.deleted_at is null
  on conflict (month, currency, category) do update set
    spending_minor = spending_minor + excluded.spending_minor,
    income_minor = income_minor + excluded.income_minor,
    number = number + excluded.number,
    spending_number = spending_number + excluded.spending_number,
    income_number = income_number + excluded.income_number,
    counted_number = counted_number + excluded.counted_number;
end;
create trigger ledger_transaction_moved after update of
  local_date, currency, category, split_count, spending_minor, income_minor, deleted_at
on ledger_transaction
when old.local_date is not new.local_date
  or old.currency is not new.currency
  or old.category is not new.category
  or old.split_count is not new.split_count
  or old.spending_minor is not new.spending_minor
  or old.income_minor is not new.income_minor
  or old.deleted_at is not new.deleted_at
begin
  insert into day_total
  select old.local_date, old.currency, -old.spending_minor, -old.income_minor, -1, -(old.spending_minor <> 0), -(old.income_minor <> 0), -(old.spending_minor <> 0 or old.income_minor <> 0)
  where old.deleted_at is null
  on conflict (local_date, currency) do update set
    spending_minor = spending_minor + excluded.spending_minor,
    income_minor = income_minor + excluded.income_minor,
    number = number + excluded.number,
    spending_number = spending_number + excluded.spending_number,
    income_number = income_number + excluded.income_number,
    counted_number = counted_number + excluded.counted_number;
  insert into month_total
  select substr(old.local_date, 1, 7), old.currency, case when old.split_count > 0 then '.split' else coalesce(old.category, '') end, -old.spending_minor, -old.income_minor, -1, -(old.spending_minor <> 0), -(old.income_minor <> 0), -(old.spending_minor <> 0 or old.income_minor <> 0)
  where old.deleted_at is null
  on conflict (month, currency, category) do update set
    spending_minor = spending_minor + excluded.spending_minor,
    income_minor = income_minor + excluded.income_minor,
    number = number + excluded.number,
    spending_number = spending_number + excluded.spending_number,
    income_number = income_number + excluded.income_number,
    counted_number = counted_number + excluded.counted_number;
  insert into day_total
  select new.local_date, new.currency, new.spending_minor, new.income_minor, 1, (new.spending_minor <> 0), (new.income_minor <> 0), (new.spending_minor <> 0 or new.income_minor <> 0)
  where new.deleted_at is null
  on conflict (local_date, currency) do update set
    spending_minor = spending_minor + excluded.spending_minor,
    income_minor = income_minor + excluded.income_minor,
    number = number + excluded.number,
    spending_number = spending_number + excluded.spending_number,
    income_number = income_number + excluded.income_number,
    counted_number = counted_number + excluded.counted_number;
  insert into month_total
  select substr(new.local_date, 1, 7), new.currency, case when new.split_count > 0 then '.split' else coalesce(new.category, '') end, new.spending_minor, new.income_minor, 1, (new.spending_minor <> 0), (new.income_minor <> 0), (new.spending_minor <> 0 or new.income_minor <> 0)
  where new.deleted_at is null
  on conflict (month, currency, category) do update set
    spending_minor = spending_minor + excluded.spending_minor,
    income_minor = income_minor + excluded.income_minor,
    number = number + excluded.number,
    spending_number = spending_number + excluded.spending_number,
    income_number = income_number + excluded.income_number,
    counted_number = counted_number + excluded.counted_number;
end;
