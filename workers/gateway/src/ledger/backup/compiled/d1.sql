-- backup.rowsAfter
select * from "act_transaction" where ("act_id", "side", "transaction_id") > (?, ?, ?) order by "act_id", "side", "transaction_id" limit ?;

-- backup.rowsAfter the start
select * from "account" order by "id" limit ?;

-- backup.anyRow
select 1 as "one" from "mail" limit ?;

-- backup.emptyTable
delete from "mail";

-- backup.changeIfSame
update "setting" set "value" = ?, "updated_at" = ? where "name" = ? and "value" = ?;

-- backup.removeRow
delete from "mail_raw" where ("mail_id" = ? and "part" = ?);
