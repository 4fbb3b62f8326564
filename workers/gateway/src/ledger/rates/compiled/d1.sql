-- rates.ratesBetween
select * from "rate" where "currency" in (?, ?) and "rate_date" >= ? and "rate_date" <= ? order by "currency", "rate_date";

-- rates.rateBefore
select * from "rate" where "currency" = ? and "rate_date" < ? order by "rate_date" desc limit ?;

-- rates.ratedCurrencies
select distinct "currency" from "rate" order by "currency";

-- rates.nextCurrency
select "currency", "local_date" from "ledger_transaction" where "currency" > ? order by "currency", "local_date" limit ?;

-- rates.newestOf
select "currency", max("rate_date") as "rate_date" from "rate" where "set_by" = ? group by "currency";

-- rates.ratesOn
select * from "rate" where "currency" in (select value from json_each(?)) and "rate_date" in (select value from json_each(?));

-- rates.addRate
insert into "rate" ("currency", "rate_date", "per_euro", "set_by", "updated_at") values (?, ?, ?, ?, ?);

-- rates.changeRate
update "rate" set "per_euro" = ?, "set_by" = ?, "updated_at" = ? where "currency" = ? and "rate_date" = ?;

-- rates.foreignTotals
select category as "key", "currency", "local_date", sum("spending_minor") as "spent", sum("income_minor") as "earned" from "ledger_transaction" where "local_date" >= ? and "local_date" <= ? and "currency" in (?, ?) and ("spending_minor" <> ? or "income_minor" <> ?) and "split_count" = 0 group by category, "currency", "local_date";

-- rates.foreignTotals by month
select substring(local_date, 1, 7) as "key", "currency", "local_date", sum("spending_minor") as "spent", sum("income_minor") as "earned" from "ledger_transaction" where "local_date" >= ? and "local_date" <= ? and "currency" in (?, ?) and ("spending_minor" <> ? or "income_minor" <> ?) group by substring(local_date, 1, 7), "currency", "local_date";

-- rates.foreignTotals by merchant
select merchant_key as "key", "currency", "local_date", sum("spending_minor") as "spent", sum("income_minor") as "earned" from "ledger_transaction" where "local_date" >= ? and "local_date" <= ? and "currency" in (?, ?) and ("spending_minor" <> ? or "income_minor" <> ?) group by merchant_key, "currency", "local_date";

-- rates.foreignTotals of merchants
select merchant_key as "key", "currency", "local_date", sum("spending_minor") as "spent", sum("income_minor") as "earned" from "ledger_transaction" where "local_date" >= ? and "local_date" <= ? and "currency" in (?) and ("spending_minor" <> ? or "income_minor" <> ?) and "merchant_key" in (?) group by merchant_key, "currency", "local_date";

-- rates.foreignParts
select "s"."category", "t"."currency", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end as "inward", sum("s"."amount_minor" - "s"."uncounted_minor") as "amount", "t"."local_date" from "ledger_transaction" as "t" inner join "transaction_split" as "s" on "s"."transaction_id" = "t"."id" where "t"."split_count" > 0 and "t"."local_date" >= ? and "t"."local_date" <= ? and "t"."deleted_at" is null and "t"."currency" in (?, ?) group by "s"."category", "t"."currency", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end, "t"."local_date";

-- rates.withOwnRate
select "local_date", "category", "merchant_key", "account_id", "currency", "amount_minor", "other_minor", "spending_minor", "income_minor" from "ledger_transaction" where "local_date" >= ? and "local_date" <= ? and "other_currency" is not null and "other_currency" = ? and "currency" <> ? and "split_count" = 0 and "deleted_at" is null;
