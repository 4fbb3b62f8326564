-- Totals by merchant of whole quarters and years, which follow every change of a transaction, so that the
-- merchants of years are added up as quickly as those of a month.
-- span: Y2026, or Q2026-4. merchant_key: empty where there is none. spending_number, income_number and
-- counted_number: transactions that add to spending, to income, or to either.
create table merchant_total (
  span text not null,
  currency text not null,
  merchant_key text not null,
  spending_minor integer not null,
  income_minor integer not null,
  spending_number integer not null,
  income_number integer not null,
  counted_number integer not null,
  primary key (span, currency, merchant_key)
) strict, without rowid;
insert into merchant_total
select 'Y' || substr(local_date, 1, 4) as span, currency, coalesce(merchant_key, '') as payee, sum(spending_minor), sum(income_minor), sum(spending_minor <> 0), sum(income_minor <> 0), count(*)
from ledger_transaction
where deleted_at is null and (spending_minor <> 0 or income_minor <> 0)
group by span, currency, payee;
insert into merchant_total
select 'Q' || substr(local_date, 1, 4) || '-' || ((substr(local_date, 6, 2) + 2) / 3) as span, currency, coalesce(merchant_key, '') as payee, sum(spending_minor), sum(income_minor), sum(spending_minor <> 0), sum(income_minor <> 0), count(*)
from ledger_transaction
where deleted_at is null and (spending_minor <> 0 or income_minor <> 0)
group by span, currency, payee;
create trigger ledger_transaction_paid after insert on ledger_transaction
begin
  insert into merchant_total
  select s.value, new.currency, coalesce(new.merchant_key, ''), new.spending_minor, new.income_minor, (new.spending_minor <> 0), (new.income_minor <> 0), 1
  from json_each(json_array('Y' || substr(new.local_date, 1, 4), 'Q' || substr(new.local_date, 1, 4) || '-' || ((substr(new.local_date, 6, 2) + 2) / 3))) as s
  where new.deleted_at is null and (new.spending_minor <> 0 or new.income_minor <> 0)
  on conflict (span, currency, merchant_key) do update set
    spending_minor = spending_minor + excluded.spending_minor,
    income_minor = income_minor + excluded.income_minor,
    spending_number = spending_number + excluded.spending_number,
    income_number = income_number + excluded.income_number,
    counted_number = counted_number + excluded.counted_number;
end;
create trigger ledger_transaction_unpaid after delete on ledger_transaction
begin
  insert into merchant_total
  select s.value, old.currency, coalesce(old.merchant_key, ''), -old.spending_minor, -old.income_minor, -(old.spending_minor <> 0), -(old.income_minor <> 0), -1
  from json_each(json_array('Y' || substr(old.local_date, 1, 4), 'Q' || substr(old.local_date, 1, 4) || '-' || ((substr(old.local_date, 6, 2) + 2) / 3))) as s
  where old.deleted_at is null and (old.spending_minor <> 0 or old.income_minor <> 0)
  on conflict (span, currency, merchant_key) do update set
    spending_minor = spending_minor + excluded.spending_minor,
    income_minor = income_minor + excluded.income_minor,
    spending_number = spending_number + excluded.spending_number,
    income_number = income_number + excluded.income_number,
    counted_number = counted_number + excluded.counted_number;
end;
create trigger ledger_transaction_repaid after update of
  local_date, currency, merchant_key, spending_minor, income_minor, deleted_at
on ledger_transaction
when old.local_date is not new.local_date
  or old.currency is not new.currency
  or old.merchant_key is not new.merchant_key
  or old.spending_minor is not new.spending_minor
  or old.income_minor is not new.income_minor
  or old.deleted_at is not new.deleted_at
begin
  insert into merchant_total
  select s.value, old.currency, coalesce(old.merchant_key, ''), -old.spending_minor, -old.income_minor, -(old.spending_minor <> 0), -(old.income_minor <> 0), -1
  from json_each(json_array('Y' || substr(old.local_date, 1, 4), 'Q' || substr(old.local_date, 1, 4) || '-' || ((substr(old.local_date, 6, 2) + 2) / 3))) as s
  where old.deleted_at is null and (old.spending_minor <> 0 or old.income_minor <> 0)
  on conflict (span, currency, merchant_key) do update set
    spending_minor = spending_minor + excluded.spending_minor,
    income_minor = income_minor + excluded.income_minor,
    spending_number = spending_number + excluded.spending_number,
    income_number = income_number + excluded.income_number,
    counted_number = counted_number + excluded.counted_number;
  insert into merchant_total
  select s.value, new.currency, coalesce(new.merchant_key, ''), new.spending_minor, new.income_minor, (new.spending_minor <> 0), (new.income_minor <> 0), 1
  from json_each(json_array('Y' || substr(new.local_date, 1, 4), 'Q' || substr(new.local_date, 1, 4) || '-' || ((substr(new.local_date, 6, 2) + 2) / 3))) as s
  where new.deleted_at is null and (new.spending_minor <> 0 or new.income_minor <> 0)
  on conflict (span, currency, merchant_key) do update set
    spending_minor = spending_minor + excluded.spending_minor,
    income_minor = income_minor + excluded.income_minor,
    spending_number = spending_number + excluded.spending_number,
    income_number = income_number + excluded.income_number,
    counted_number = counted_number + excluded.counted_number;
end;
