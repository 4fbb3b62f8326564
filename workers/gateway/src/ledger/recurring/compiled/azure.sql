-- recurring.allRecurring
select * from "recurring" order by "id";

-- recurring.recurringById
select * from "recurring" where "id" = @1;

-- recurring.recurringOf
select * from "recurring" where "payee_key" in (@1, @2);

-- recurring.namelessRecurring
select * from "recurring" where "payee_key" >= @1 and "payee_key" < @2;

-- recurring.addRecurring
insert into "recurring" ("id", "payee_key") select @1 as "id", @2 as "payee_key" where exists (select "name" from "setting" where "name" = @3 and "value" = @4);

-- recurring.changeRecurring
update "recurring" set "name" = @1 where "id" = @2;

-- recurring.removeFound
delete from "recurring" where "id" = @1 and "decision" = 'open';

-- recurring.changedPayees
select top(1001) "updated_at", "merchant_key" from "ledger_transaction" where "updated_at" > @1 order by "updated_at";

-- recurring.payeesAfter
select top(60) "merchant_key", count(*) as "number" from "ledger_transaction" where "merchant_key" > @1 and "local_date" >= @2 group by "merchant_key" having count(*) >= 3 order by "merchant_key";

-- recurring.countPayments
select "merchant_key", count(*) as "number" from "ledger_transaction" where "merchant_key" in (@1) and "local_date" >= @2 group by "merchant_key";

-- recurring.paymentsOf
select "id", "merchant_key", "local_date", "kind", "currency", "amount_minor", "merchant", "name", "category", "label_decision", "account_id" from "ledger_transaction" where "deleted_at" is null and "possible_duplicate_of" is null and "merchant_key" in (@1) and "local_date" >= @2 and "kind" not in (@3, @4);

-- recurring.latestPayments
select top(400) "id", "merchant_key", "local_date", "kind", "currency", "amount_minor", "merchant", "name", "category", "label_decision", "account_id" from "ledger_transaction" where "deleted_at" is null and "possible_duplicate_of" is null and "merchant_key" = @1 and "kind" not in (@2, @3) order by "local_date" desc;

-- recurring.namelessPayments
select top(400) "id", "merchant_key", "local_date", "kind", "currency", "amount_minor", "merchant", "name", "category", "label_decision", "account_id" from "ledger_transaction" where "deleted_at" is null and "possible_duplicate_of" is null and "merchant_key" is null and "kind" in (@1, @2) order by "local_date" desc;

-- recurring.moveMark
update "setting" set "value" = @1, "updated_at" = @2 where "name" = @3 and "value" = @4;

-- recurring.isMarked
select "name" from "setting" where "name" = @1 and "value" = @2;
