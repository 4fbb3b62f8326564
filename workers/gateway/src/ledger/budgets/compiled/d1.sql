-- budgets.allBudgets
select * from "budget" order by "scope" desc, "target", "currency", "period";

-- budgets.budgetById
select * from "budget" where "id" = ?;

-- budgets.budgetOf
select * from "budget" where "scope" = ? and "target" = ? and "currency" = ? and "period" = ?;

-- budgets.budgetsOfCategory
select * from "budget" where "scope" = 'category' and "target" = ?;

-- budgets.addBudget
insert into "budget" ("id") values (?);

-- budgets.changeBudget
update "budget" set "carries" = ? where "id" = ?;

-- budgets.removeBudget
delete from "budget" where "id" = ?;

-- budgets.removeBudgetsOf
delete from "budget" where "scope" = 'category' and "target" = ?;

-- budgets.spendingByMonth
select "month", "currency", nullif(category, '') as "category", "spending_minor" as "amount" from "month_total" where "month" >= ? and "month" <= ? and "category" <> '.split' and "spending_number" > ?;

-- budgets.partsByMonth
select "s"."category", "t"."currency", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end as "inward", sum("s"."amount_minor" - "s"."uncounted_minor") as "amount", substring(local_date, 1, 7) as "month" from "ledger_transaction" as "t" inner join "transaction_split" as "s" on "s"."transaction_id" = "t"."id" where "t"."split_count" > 0 and "t"."local_date" >= ? and "t"."local_date" <= ? and "t"."deleted_at" is null group by "s"."category", "t"."currency", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end, substring(local_date, 1, 7);
