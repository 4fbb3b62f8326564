-- rekey.keysOf
select "id", "merchant", "merchant_key" from "ledger_transaction" where "id" in (select value from json_each(?)) and "deleted_at" is null and "merchant_key" is not null;

-- rekey.linesOf
select distinct "merchant_key", "merchant" from "ledger_transaction" where "merchant_key" in (?, ?) order by "merchant_key", "merchant" limit ?;

-- rekey.moveKept
update "act_transaction" set "merchant_key" = ? where "transaction_id" in (select "id" from "ledger_transaction" where "merchant_key" = ?) and "merchant_key" = ?;

-- rekey.moveKept of some lines
update "act_transaction" set "merchant_key" = ? where "transaction_id" in (select "id" from "ledger_transaction" where "merchant_key" = ? and "merchant" in (?, ?)) and "merchant_key" = ?;

-- rekey.moveTransactions
update "ledger_transaction" set "merchant_key" = ? where "id" in (select "id" from "ledger_transaction" where "merchant_key" = ?);

-- rekey.moveRecurring
update "recurring" set "payee_key" = ? where "payee_key" = ?;

-- rekey.moveRecurring of some lines
update "recurring" set "payee_key" = ? where "payee_key" = ? and "merchant" in (?, ?);

-- rekey.copySaid
insert into "merchant_name" ("merchant_key", "name", "name_search", "person", "created_at", "updated_at") select ? as "merchant_key", "name", "name_search", "person", "created_at", "updated_at" from "merchant_name" where "merchant_key" = ? and not exists (select "merchant_key" from "merchant_name" where "merchant_key" = ?);

-- rekey.removeSaid
delete from "merchant_name" where "merchant_key" = ?;

-- rekey.moveSubjects
update "act" set "subject_id" = ? where "subject" = 'merchant' and "subject_id" = ?;

-- rekey.moveInJson
update "ledger_rule" set "conditions" = replace("conditions", ?, ?) where "conditions" <> replace("conditions", ?, ?);

-- rekey.moveInActs
update "act_row" set "before_row" = replace(replace(replace("before_row", ?, ?), ?, ?), ?, ?) where "table_name" in ('merchant_name', 'merchant_label', 'rule_refusal', 'recurring', 'ledger_rule', 'saved_view') and "before_row" <> replace(replace(replace("before_row", ?, ?), ?, ?), ?, ?);
