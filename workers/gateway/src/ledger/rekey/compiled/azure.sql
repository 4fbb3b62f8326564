-- rekey.keysOf
select "id", "merchant", "merchant_key" from "ledger_transaction" where "id" in (@1, @2) and "deleted_at" is null and "merchant_key" is not null;

-- rekey.linesOf
select distinct top(200) "merchant_key", "merchant" from "ledger_transaction" where "merchant_key" in (@1, @2) order by "merchant_key", "merchant";

-- rekey.moveKept
update "act_transaction" set "merchant_key" = @1 where "transaction_id" in (select "id" from "ledger_transaction" where "merchant_key" = @2) and "merchant_key" = @3;

-- rekey.moveKept of some lines
update "act_transaction" set "merchant_key" = @1 where "transaction_id" in (select "id" from "ledger_transaction" where "merchant_key" = @2 and "merchant" in (@3, @4)) and "merchant_key" = @5;

-- rekey.moveTransactions
update "ledger_transaction" set "merchant_key" = @1 where "id" in (select "id" from "ledger_transaction" where "merchant_key" = @2);

-- rekey.moveRecurring
update "recurring" set "payee_key" = @1 where "payee_key" = @2;

-- rekey.moveRecurring of some lines
update "recurring" set "payee_key" = @1 where "payee_key" = @2 and "merchant" in (@3, @4);

-- rekey.copySaid
insert into "merchant_name" ("merchant_key", "name", "name_search", "person", "created_at", "updated_at") select @1 as "merchant_key", "name", "name_search", "person", "created_at", "updated_at" from "merchant_name" where "merchant_key" = @2 and not exists (select "merchant_key" from "merchant_name" where "merchant_key" = @3);

-- rekey.removeSaid
delete from "merchant_name" where "merchant_key" = @1;

-- rekey.moveSubjects
update "act" set "subject_id" = @1 where "subject" = 'merchant' and "subject_id" = @2;

-- rekey.moveInJson
update "ledger_rule" set "conditions" = replace("conditions", @1, @2) where "conditions" <> replace("conditions", @3, @4);

-- rekey.moveInActs
update "act_row" set "before_row" = replace(replace(replace("before_row", @1, @2), @3, @4), @5, @6) where "table_name" in ('merchant_name', 'merchant_label', 'rule_refusal', 'recurring', 'ledger_rule', 'saved_view') and "before_row" <> replace(replace(replace("before_row", @7, @8), @9, @10), @11, @12);
