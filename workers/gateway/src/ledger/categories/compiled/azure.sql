-- categories.categoryRows
select * from "category" order by "category";

-- categories.addCategory
insert into "category" ("category") values (@1);

-- categories.changeCategory
update "category" set "hidden" = @1 where "category" = @2;

-- categories.removeCategory
delete from "category" where "category" = @1;

-- categories.idsOfCategory
select "id" from "ledger_transaction" where "category" = @1;

-- categories.countOfCategory
select count(*) as "number" from "ledger_transaction" where "category" = @1 and "deleted_at" is null;

-- categories.moveCategory
update "ledger_transaction" set "category" = @1, "updated_at" = @2 where "category" = @3;

-- categories.idsSplitInto
select distinct "transaction_id" as "id" from "transaction_split" where "category" = @1;

-- categories.moveSplits
update "transaction_split" set "category" = @1 where "category" = @2;

-- categories.taughtOfCategory
select * from "merchant_label" where "category" = @1;

-- categories.moveTaught
update "merchant_label" set "category" = @1, "updated_at" = @2 where "category" = @3;

-- categories.forgetTaught
delete from "merchant_label" where "category" = @1;
