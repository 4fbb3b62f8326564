-- budgets.allBudgets
select * from "budget" order by "scope" desc, "target", "currency", "period";

-- budgets.budgetById
select * from "budget" where "id" = @1;

-- budgets.budgetOf
select * from "budget" where "scope" = @1 and "target" = @2 and "currency" = @3 and "period" = @4;

-- budgets.budgetsOfCategory
select * from "budget" where "scope" = 'category' and "target" = @1;

-- budgets.addBudget
insert into "budget" ("id") values (@1);

-- budgets.changeBudget
update "budget" set "carries" = @1 where "id" = @2;

-- budgets.removeBudget
delete from "budget" where "id" = @1;

-- budgets.removeBudgetsOf
delete from "budget" where "scope" = 'category' and "target" = @1;

-- budgets.spendingByMonth
select "month", "currency", nullif(category, '') as "category", "spending_minor" as "amount" from "month_total" where "month" >= @1 and "month" <= @2 and "category" <> '.split' and "spending_number" > @3;

-- budgets.partsByMonth
select "s"."category", "t"."currency", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end as "inward", sum("s"."amount_minor" - "s"."uncounted_minor") as "amount", substring(local_date, 1, 7) as "month" from "ledger_transaction" as "t" inner join "transaction_split" as "s" on "s"."transaction_id" = "t"."id" where "t"."split_count" > 0 and "t"."local_date" >= @1 and "t"."local_date" <= @2 and "t"."deleted_at" is null group by "s"."category", "t"."currency", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end, substring(local_date, 1, 7);
