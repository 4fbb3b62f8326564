-- budgets.budgets
select "category", "currency", "amount_minor" from "budget" order by "category", "currency";

-- budgets.addBudget
insert into "budget" ("category", "currency", "amount_minor", "updated_at") values (@1, @2, @3, @4);

-- budgets.changeBudget
update "budget" set "amount_minor" = @1, "updated_at" = @2 where "category" = @3 and "currency" = @4;

-- budgets.removeBudget
delete from "budget" where "category" = @1 and "currency" = @2;
