-- budgets.budgets
select "category", "currency", "amount_minor" from "budget" order by "category", "currency";

-- budgets.addBudget
insert into "budget" ("category", "currency", "amount_minor", "updated_at") values (?, ?, ?, ?);

-- budgets.changeBudget
update "budget" set "amount_minor" = ?, "updated_at" = ? where "category" = ? and "currency" = ?;

-- budgets.removeBudget
delete from "budget" where "category" = ? and "currency" = ?;
