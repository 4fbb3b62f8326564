-- categories.categoryRows
select * from "category" order by "category";

-- categories.addCategory
insert into "category" ("category") values (?);

-- categories.changeCategory
update "category" set "hidden" = ? where "category" = ?;

-- categories.removeCategory
delete from "category" where "category" = ?;

-- categories.idsOfCategory
select "id" from "ledger_transaction" where "category" = ?;

-- categories.countOfCategory
select count(*) as "number" from "ledger_transaction" where "category" = ? and "deleted_at" is null;

-- categories.moveCategory
update "ledger_transaction" set "category" = ?, "updated_at" = ? where "category" = ?;

-- categories.idsSplitInto
select distinct "transaction_id" as "id" from "transaction_split" where "category" = ?;

-- categories.moveSplits
update "transaction_split" set "category" = ? where "category" = ?;

-- categories.taughtOfCategory
select * from "merchant_label" where "category" = ?;

-- categories.moveTaught
update "merchant_label" set "category" = ?, "updated_at" = ? where "category" = ?;

-- categories.forgetTaught
delete from "merchant_label" where "category" = ?;
