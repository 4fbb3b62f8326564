-- summaries.totalsByTime day
select "local_date" as "key", "currency", sum(spending_minor) as "amount", sum("spending_number") as "number" from "day_total" where "local_date" >= ? and "local_date" <= ? and "spending_number" > ? group by "local_date", "currency";

-- summaries.totalsByTime month
select substring(local_date, 1, 7) as "key", "currency", sum(income_minor - spending_minor) as "amount", sum("counted_number") as "number" from "day_total" where "local_date" >= ? and "local_date" <= ? and "counted_number" > ? group by substring(local_date, 1, 7), "currency";

-- summaries.totalsOfMonths
select nullif(category, '') as "key", "currency", sum(spending_minor) as "amount", sum("spending_number") as "number" from "month_total" where "month" >= ? and "month" <= ? and "category" <> '.split' and "spending_number" > ? group by nullif(category, ''), "currency";

-- summaries.totalsByCategory
select "currency", sum(income_minor) as "amount", count(*) as "number", "category" as "key" from "ledger_transaction" where "local_date" >= ? and "local_date" <= ? and "income_minor" <> ? and "split_count" = 0 group by "category", "currency";

-- summaries.totalsOfDays
select "currency", sum("spending_minor") as "spent", sum("income_minor") as "earned", sum("number") as "number" from "day_total" where "local_date" >= ? and "local_date" <= ? and "currency" = ? group by "currency" having sum("number") > 0 order by "currency";

-- summaries.usualOfMerchants
select "merchant_key" as "key", "currency", sum("spending_minor") as "amount", count(*) as "number", max("spending_minor") as "most" from "ledger_transaction" where "merchant_key" in (?) and "local_date" >= ? and "local_date" <= ? and "spending_minor" > ? group by "merchant_key", "currency";

-- summaries.totalsByAccount
select "currency", sum(spending_minor) as "amount", count(*) as "number", "account_id" as "key" from "ledger_transaction" where "local_date" >= ? and "local_date" <= ? and "spending_minor" <> ? group by "account_id", "currency";

-- summaries.totalsByMerchant
select "currency", sum(spending_minor) as "amount", count(*) as "number", "merchant_key" as "key", max("merchant") as "merchant", max("name") as "name" from "ledger_transaction" where "local_date" >= ? and "local_date" <= ? and "spending_minor" <> ? group by "merchant_key", "currency";

-- summaries.countLabelsToReview
select count(*) as "number" from (select "id" from "ledger_transaction" where "label_decision" in (?, ?, ?) and "deleted_at" is null limit ?) as "some";

-- summaries.countLabelsToReview, all
select count(*) as "number" from (select "id" from "ledger_transaction" where "label_decision" in (?, ?, ?) and "deleted_at" is null) as "some";

-- summaries.countPossibleDuplicates
select count(*) as "number" from (select "id" from "ledger_transaction" where "possible_duplicate_of" is not null and "deleted_at" is null limit ?) as "some";

-- summaries.countPossibleDuplicates, all
select count(*) as "number" from (select "id" from "ledger_transaction" where "possible_duplicate_of" is not null and "deleted_at" is null) as "some";

-- summaries.firstSpendingDay
select "local_date" from "day_total" where "currency" = ? and "spending_number" > ? order by "local_date" limit ?;

-- summaries.summariesSince
select * from "person_summary" where "local_date" >= ? and "person" in (?, ?);

-- summaries.addSummary
insert into "person_summary" ("local_date", "person", "claimed_at", "retry_at", "attempts") values (?, ?, ?, ?, ?);

-- summaries.reclaimSummary
update "person_summary" set "claimed_at" = ?, "retry_at" = ?, "attempts" = ? where "local_date" = ? and "person" = ? and "sent_at" is null and "claimed_at" = ? and "attempts" = ? and "sending_at" is null;

-- summaries.markSending
update "person_summary" set "sending_at" = ? where "local_date" = ? and "person" = ? and "sent_at" is null and "attempts" = ? and "sending_at" is null;

-- summaries.giveSummaryBack
update "person_summary" set "retry_at" = "claimed_at", "sending_at" = ? where "local_date" = ? and "person" = ? and "sent_at" is null and "attempts" = ?;

-- summaries.markSent
update "person_summary" set "sent_at" = ? where "local_date" = ? and "person" = ? and "sent_at" is null;

-- summaries.ping
select "name" from "setting" limit ?;
