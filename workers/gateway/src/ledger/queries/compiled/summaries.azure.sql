-- summaries.totalsByTime day
select "local_date" as "key", "currency", sum(spending_minor) as "amount", sum("spending_number") as "number" from "day_total" where "local_date" >= @1 and "local_date" <= @2 and "spending_number" > @3 group by "local_date", "currency";

-- summaries.totalsByTime month
select substring(local_date, 1, 7) as "key", "currency", sum(income_minor - spending_minor) as "amount", sum("counted_number") as "number" from "day_total" where "local_date" >= @1 and "local_date" <= @2 and "counted_number" > @3 group by substring(local_date, 1, 7), "currency";

-- summaries.totalsOfMonths
select nullif(category, '') as "key", "currency", sum(spending_minor) as "amount", sum("spending_number") as "number" from "month_total" where "month" >= @1 and "month" <= @2 and "category" <> '.split' and "spending_number" > @3 group by nullif(category, ''), "currency";

-- summaries.totalsByCategory
select "currency", sum(income_minor) as "amount", count(*) as "number", "category" as "key" from "ledger_transaction" where "local_date" >= @1 and "local_date" <= @2 and "income_minor" <> @3 and "split_count" = 0 group by "category", "currency";

-- summaries.totalsOfDays
select "currency", sum("spending_minor") as "spent", sum("income_minor") as "earned", sum("number") as "number" from "day_total" where "local_date" >= @1 and "local_date" <= @2 and "currency" = @3 group by "currency" having sum("number") > 0 order by "currency";

-- summaries.usualOfMerchants
select "merchant_key" as "key", "currency", sum("spending_minor") as "amount", count(*) as "number", max("spending_minor") as "most" from "ledger_transaction" where "merchant_key" in (@1) and "local_date" >= @2 and "local_date" <= @3 and "spending_minor" > @4 group by "merchant_key", "currency";

-- summaries.totalsByAccount
select "currency", sum(spending_minor) as "amount", count(*) as "number", "account_id" as "key" from "ledger_transaction" where "local_date" >= @1 and "local_date" <= @2 and "spending_minor" <> @3 group by "account_id", "currency";

-- summaries.totalsByMerchant
select "currency", sum(spending_minor) as "amount", count(*) as "number", "merchant_key" as "key", max("merchant") as "merchant", max("name") as "name" from "ledger_transaction" where "local_date" >= @1 and "local_date" <= @2 and "spending_minor" <> @3 group by "merchant_key", "currency";

-- summaries.countLabelsToReview
select count(*) as "number" from (select top(1000) "id" from "ledger_transaction" where "label_decision" in (@1, @2, @3) and "deleted_at" is null) as "some";

-- summaries.countLabelsToReview, all
select count(*) as "number" from (select "id" from "ledger_transaction" where "label_decision" in (@1, @2, @3) and "deleted_at" is null) as "some";

-- summaries.countPossibleDuplicates
select count(*) as "number" from (select top(1000) "id" from "ledger_transaction" where "possible_duplicate_of" is not null and "deleted_at" is null) as "some";

-- summaries.countPossibleDuplicates, all
select count(*) as "number" from (select "id" from "ledger_transaction" where "possible_duplicate_of" is not null and "deleted_at" is null) as "some";

-- summaries.firstSpendingDay
select top(1) "local_date" from "day_total" where "currency" = @1 and "spending_number" > @2 order by "local_date";

-- summaries.summariesSince
select * from "person_summary" where "local_date" >= @1 and "person" in (@2, @3);

-- summaries.addSummary
insert into "person_summary" ("local_date", "person", "claimed_at", "retry_at", "attempts") values (@1, @2, @3, @4, @5);

-- summaries.reclaimSummary
update "person_summary" set "claimed_at" = @1, "retry_at" = @2, "attempts" = @3 where "local_date" = @4 and "person" = @5 and "sent_at" is null and "claimed_at" = @6 and "attempts" = @7 and "sending_at" is null;

-- summaries.markSending
update "person_summary" set "sending_at" = @1 where "local_date" = @2 and "person" = @3 and "sent_at" is null and "attempts" = @4 and "sending_at" is null;

-- summaries.giveSummaryBack
update "person_summary" set "retry_at" = "claimed_at", "sending_at" = @1 where "local_date" = @2 and "person" = @3 and "sent_at" is null and "attempts" = @4;

-- summaries.markSent
update "person_summary" set "sent_at" = @1 where "local_date" = @2 and "person" = @3 and "sent_at" is null;

-- summaries.ping
select top(1) "name" from "setting";
