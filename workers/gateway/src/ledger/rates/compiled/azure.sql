-- rates.ratesBetween
select * from "rate" where "currency" in (@1, @2) and "rate_date" >= @3 and "rate_date" <= @4 order by "currency", "rate_date";

-- rates.rateBefore
select top(1) * from "rate" where "currency" = @1 and "rate_date" < @2 order by "rate_date" desc;

-- rates.ratedCurrencies
select distinct "currency" from "rate" order by "currency";

-- rates.nextCurrency
select top(1) "currency", "local_date" from "ledger_transaction" where "currency" > @1 order by "currency", "local_date";

-- rates.newestOf
select "currency", max("rate_date") as "rate_date" from "rate" where "set_by" = @1 group by "currency";

-- rates.ratesOn
select * from "rate" where "currency" in (@1, @2) and "rate_date" in (@3, @4);

-- rates.addRate
insert into "rate" ("currency", "rate_date", "per_euro", "set_by", "updated_at") values (@1, @2, @3, @4, @5);

-- rates.changeRate
update "rate" set "per_euro" = @1, "set_by" = @2, "updated_at" = @3 where "currency" = @4 and "rate_date" = @5;

-- rates.foreignTotals
select category as "key", "currency", "local_date", sum("spending_minor") as "spent", sum("income_minor") as "earned" from "ledger_transaction" where "local_date" >= @1 and "local_date" <= @2 and "currency" in (@3, @4) and ("spending_minor" <> @5 or "income_minor" <> @6) and "split_count" = 0 group by category, "currency", "local_date";

-- rates.foreignTotals by month
select substring(local_date, 1, 7) as "key", "currency", "local_date", sum("spending_minor") as "spent", sum("income_minor") as "earned" from "ledger_transaction" where "local_date" >= @1 and "local_date" <= @2 and "currency" in (@3, @4) and ("spending_minor" <> @5 or "income_minor" <> @6) group by substring(local_date, 1, 7), "currency", "local_date";

-- rates.foreignTotals by merchant
select merchant_key as "key", "currency", "local_date", sum("spending_minor") as "spent", sum("income_minor") as "earned" from "ledger_transaction" where "local_date" >= @1 and "local_date" <= @2 and "currency" in (@3, @4) and ("spending_minor" <> @5 or "income_minor" <> @6) group by merchant_key, "currency", "local_date";

-- rates.foreignTotals of merchants
select merchant_key as "key", "currency", "local_date", sum("spending_minor") as "spent", sum("income_minor") as "earned" from "ledger_transaction" where "local_date" >= @1 and "local_date" <= @2 and "currency" in (@3) and ("spending_minor" <> @4 or "income_minor" <> @5) and "merchant_key" in (@6) group by merchant_key, "currency", "local_date";

-- rates.foreignParts
select "s"."category", "t"."currency", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end as "inward", sum("s"."amount_minor" - "s"."uncounted_minor") as "amount", "t"."local_date" from "ledger_transaction" as "t" inner join "transaction_split" as "s" on "s"."transaction_id" = "t"."id" where "t"."split_count" > 0 and "t"."local_date" >= @1 and "t"."local_date" <= @2 and "t"."deleted_at" is null and "t"."currency" in (@3, @4) group by "s"."category", "t"."currency", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end, "t"."local_date";

-- rates.withOwnRate
select "local_date", "category", "merchant_key", "account_id", "currency", "amount_minor", "other_minor", "spending_minor", "income_minor" from "ledger_transaction" where "local_date" >= @1 and "local_date" <= @2 and "other_currency" is not null and "other_currency" = @3 and "currency" <> @4 and "split_count" = 0 and "deleted_at" is null;
