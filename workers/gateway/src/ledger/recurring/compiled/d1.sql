-- recurring.allRecurring
select * from "recurring" order by "id";

-- recurring.recurringById
select * from "recurring" where "id" = ?;

-- recurring.recurringOf
select * from "recurring" where "payee_key" in (?, ?);

-- recurring.namelessRecurring
select * from "recurring" where "payee_key" >= ? and "payee_key" < ?;

-- recurring.addRecurring
insert into "recurring" ("id", "payee_key") select ? as "id", ? as "payee_key" where exists (select "name" from "setting" where "name" = ? and "value" = ?);

-- recurring.changeRecurring
update "recurring" set "name" = ? where "id" = ?;

-- recurring.removeFound
delete from "recurring" where "id" = ? and "decision" = 'open';

-- recurring.changedPayees
select "updated_at", "merchant_key" from "ledger_transaction" where "updated_at" > ? order by "updated_at" limit ?;

-- recurring.payeesAfter
select "merchant_key", count(*) as "number" from "ledger_transaction" where "merchant_key" > ? and "local_date" >= ? group by "merchant_key" having count(*) >= 3 order by "merchant_key" limit ?;

-- recurring.countPayments
select "merchant_key", count(*) as "number" from "ledger_transaction" where "merchant_key" in (?) and "local_date" >= ? group by "merchant_key";

-- recurring.paymentsOf
select "id", "merchant_key", "local_date", "kind", "currency", "amount_minor", "merchant", "name", "category", "label_decision", "account_id" from "ledger_transaction" where "deleted_at" is null and "possible_duplicate_of" is null and "merchant_key" in (?) and "local_date" >= ? and "kind" not in (?, ?);

-- recurring.latestPayments
select "id", "merchant_key", "local_date", "kind", "currency", "amount_minor", "merchant", "name", "category", "label_decision", "account_id" from "ledger_transaction" where "deleted_at" is null and "possible_duplicate_of" is null and "merchant_key" = ? and "kind" not in (?, ?) order by "local_date" desc limit ?;

-- recurring.namelessPayments
select "id", "merchant_key", "local_date", "kind", "currency", "amount_minor", "merchant", "name", "category", "label_decision", "account_id" from "ledger_transaction" where "deleted_at" is null and "possible_duplicate_of" is null and "merchant_key" is null and "kind" in (?, ?) order by "local_date" desc limit ?;

-- recurring.moveMark
update "setting" set "value" = ?, "updated_at" = ? where "name" = ? and "value" = ?;

-- recurring.isMarked
select "name" from "setting" where "name" = ? and "value" = ?;
