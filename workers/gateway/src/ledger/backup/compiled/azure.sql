-- backup.rowsAfter
select top(500) * from "act_transaction" where ("act_id" >= @1 and ("act_id" > @2 or ("act_id" = @3 and "side" > @4) or ("act_id" = @5 and "side" = @6 and "transaction_id" > @7))) order by "act_id", "side", "transaction_id";

-- backup.rowsAfter the start
select top(500) * from "account" order by "id";

-- backup.anyRow
select top(1) 1 as "one" from "mail";

-- backup.emptyTable
delete from "mail";

-- backup.changeIfSame
update "setting" set "value" = @1, "updated_at" = @2 where "name" = @3 and "value" = @4;

-- backup.removeRow
delete from "mail_raw" where ("mail_id" = @1 and "part" = @2);
