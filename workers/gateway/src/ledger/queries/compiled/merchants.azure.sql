-- merchants.taughtMerchants
select * from "merchant_label" order by "merchant_key";

-- merchants.taughtMerchant
select * from "merchant_label" where "merchant_key" = @1;

-- merchants.taughtOf
select * from "merchant_label" where "merchant_key" in (@1, @2);

-- merchants.addTaught
insert into "merchant_label" ("merchant_key") values (@1);

-- merchants.changeTaught
update "merchant_label" set "category" = @1 where "merchant_key" = @2;

-- merchants.merchantNames
select "merchant_key", "name" from "merchant_name" order by "merchant_key";

-- merchants.merchantName
select * from "merchant_name" where "merchant_key" = @1;

-- merchants.addName
insert into "merchant_name" ("merchant_key") values (@1);

-- merchants.changeName
update "merchant_name" set "name" = @1 where "merchant_key" = @2;

-- merchants.removeName
delete from "merchant_name" where "merchant_key" = @1;

-- merchants.removeTaught
delete from "merchant_label" where "merchant_key" = @1;

-- merchants.vectorsAfter
select top(200) "text_hash", "text_value", "vector" from "merchant_vector" where "model" = @1 and "text_hash" > @2 order by "text_hash";

-- merchants.addVector
insert into "merchant_vector" ("model", "text_hash", "text_value", "vector", "created_at") select @1 as "model", @2 as "text_hash", @3 as "text_value", @4 as "vector", @5 as "created_at" where not exists (select "model" from "merchant_vector" where "model" = @6 and "text_hash" = @7);

-- merchants.unlabelled
select top(25) "id", "merchant", "name", "kind", "mcc" from "ledger_transaction" where "deleted_at" is null and ("label_decision" = @1 or ("label_decision" = @2 and "label_version" is null)) order by "id";

-- merchants.unlabelled by a newer labeler
select top(25) "id", "merchant", "name", "kind", "mcc" from "ledger_transaction" where "deleted_at" is null and ("label_decision" = @1 or ("label_decision" = @2 and "label_version" is null) or ("label_decision" in (@3, @4, @5, @6) and "label_version" < @7) or ("label_decision" in (@8, @9, @10, @11) and "label_version" > @12)) order by "id";

-- merchants.keepLabel
update "ledger_transaction" set "label_version" = @1 where "id" = @2 and "label_decision" <> @3 and "category_rule" is null and coalesce(label_evidence, '') <> 'link' and ("category" = @4 and "label_decision" = @5 and "label_confidence" = @6 and "label_evidence" = @7 and "label_nearest" = @8 and "label_why" = @9 and "category_rule" is null and "name" is null and "name_rule" is null and "merchant_key" = @10);

-- merchants.nameDecided
update "ledger_transaction" set "label_version" = @1, "merchant_key" = @2, "updated_at" = @3, "version" = @4, "name" = case when name_rule is null then @5 else "name" end, "name_search" = case when name_rule is null then @6 else "name_search" end, "name_rule" = case when name_rule is null then @7 else "name_rule" end where "id" = @8 and ("label_decision" = @9 or "category_rule" is not null or not coalesce(label_evidence, '') <> 'link') and ("label_version" is null or "label_version" = '');

-- merchants.keepDecided
update "ledger_transaction" set "label_version" = @1 where "id" = @2 and ("label_decision" = @3 or "category_rule" is not null or not coalesce(label_evidence, '') <> 'link') and "label_version" <> @4;

-- merchants.setLabel
update "ledger_transaction" set "category" = @1, "category_by" = @2, "label_decision" = @3, "label_confidence" = @4, "label_evidence" = @5, "label_nearest" = @6, "label_why" = @7, "label_version" = @8, "merchant_key" = @9, "updated_at" = @10, "version" = @11, "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor - uncounted_minor when kind in ('transfer_in', 'refund', 'deposit') then uncounted_minor - amount_minor else 0 end, "income_minor" = 0, "name" = case when name_rule is null then @12 else "name" end, "name_search" = case when name_rule is null then @13 else "name_search" end, "name_rule" = case when name_rule is null then @14 else "name_rule" end where "id" = @15 and "label_decision" <> @16 and "category_rule" is null and coalesce(label_evidence, '') <> 'link' and "deleted_at" is null and ("category" is null or "category" <> @17 or "label_decision" is null or "label_decision" <> @18 or "label_confidence" is null or "label_confidence" <> @19 or "label_evidence" is null or "label_evidence" <> @20 or "label_nearest" is null or "label_nearest" <> @21 or "label_why" is null or "label_why" <> @22 or "category_rule" is not null or "name" is not null or "name_rule" is not null or "merchant_key" is null or "merchant_key" <> @23);

-- merchants.setLabel of own money
update "ledger_transaction" set "category" = @1, "category_by" = @2, "label_decision" = @3, "label_confidence" = @4, "label_evidence" = @5, "label_nearest" = @6, "label_why" = @7, "label_version" = @8, "merchant_key" = @9, "updated_at" = @10, "version" = @11, "spending_minor" = 0, "income_minor" = 0, "name" = case when name_rule is null then @12 else "name" end, "name_search" = case when name_rule is null then @13 else "name_search" end, "name_rule" = case when name_rule is null then @14 else "name_rule" end where "id" = @15 and "label_decision" <> @16 and "category_rule" is null and coalesce(label_evidence, '') <> 'link' and "deleted_at" is null and ("category" is null or "category" <> @17 or "label_decision" is null or "label_decision" <> @18 or "label_confidence" is null or "label_confidence" <> @19 or "label_evidence" is null or "label_evidence" <> @20 or "label_nearest" is null or "label_nearest" <> @21 or "label_why" is null or "label_why" <> @22 or "category_rule" is not null or "name" is not null or "name_rule" is not null or "merchant_key" is null or "merchant_key" <> @23);

-- merchants.followersOf
select "id" from "ledger_transaction" where ("merchant_key" = @1 and "label_decision" <> @2 and "category_rule" is null and "deleted_at" is null and "kind" in (@3) and "id" <> @4);

-- merchants.countedColumns
update "ledger_transaction" set "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor - uncounted_minor when kind in ('transfer_in', 'refund', 'deposit') then uncounted_minor - amount_minor else 0 end, "income_minor" = 0 where "id" = @1;

-- merchants.labelPast
update "ledger_transaction" set "category" = @1, "category_by" = @2, "label_decision" = @3, "label_confidence" = @4, "label_evidence" = @5, "label_nearest" = @6, "label_why" = @7, "label_version" = @8, "merchant_key" = @9, "updated_at" = @10, "version" = @11, "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor - uncounted_minor when kind in ('transfer_in', 'refund', 'deposit') then uncounted_minor - amount_minor else 0 end, "income_minor" = 0 where ("merchant_key" = @12 and "label_decision" <> @13 and "category_rule" is null and "deleted_at" is null and "kind" in (@14) and "id" <> @15);
