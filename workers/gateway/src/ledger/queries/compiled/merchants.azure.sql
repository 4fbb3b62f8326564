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
select top(25) "id", "merchant", "name", "kind", "mcc", "merchant_key" from "ledger_transaction" where "deleted_at" is null and ("label_decision" = @1 or ("label_decision" = @2 and "label_version" is null)) order by "id";

-- merchants.unlabelled by a newer labeler
select top(25) "id", "merchant", "name", "kind", "mcc", "merchant_key" from "ledger_transaction" where "deleted_at" is null and ("label_decision" = @1 or ("label_decision" = @2 and "label_version" is null) or ("label_decision" in (@3, @4, @5, @6) and "label_version" < @7) or ("label_decision" in (@8, @9, @10, @11) and "label_version" > @12)) order by "id";

-- merchants.unlabelledLines
select top(1000) "id", "merchant", "name", "kind", "mcc", "merchant_key" from "ledger_transaction" where "merchant_key" in (@1) and "merchant" in (@2, @3) and "deleted_at" is null and (coalesce(label_decision, '') = @4 or (coalesce(label_decision, '') = @5 and "label_version" is null));

-- merchants.unlabelledLines by a newer labeler
select top(1000) "id", "merchant", "name", "kind", "mcc", "merchant_key" from "ledger_transaction" where "merchant_key" in (@1) and "merchant" in (@2) and "deleted_at" is null and (coalesce(label_decision, '') = @3 or (coalesce(label_decision, '') = @4 and "label_version" is null) or (coalesce(label_decision, '') in (@5, @6, @7, @8) and "label_version" < @9) or (coalesce(label_decision, '') in (@10, @11, @12, @13) and "label_version" > @14));

-- merchants.keepLabel
update "ledger_transaction" set "label_version" = @1 where "id" in (@2, @3) and "label_decision" <> @4 and "category_rule" is null and coalesce(label_evidence, '') <> 'link' and ("category" = @5 and "label_decision" = @6 and "label_confidence" = @7 and "label_evidence" = @8 and "label_nearest" = @9 and "label_why" = @10 and "category_rule" is null and "name" is null and "name_rule" is null and "merchant_key" = @11);

-- merchants.nameDecided
update "ledger_transaction" set "label_version" = @1, "merchant_key" = @2, "updated_at" = @3, "version" = @4, "name" = case when name_rule is null then @5 else "name" end, "name_search" = case when name_rule is null then @6 else "name_search" end, "name_rule" = case when name_rule is null then @7 else "name_rule" end where "id" in (@8, @9) and ("label_decision" = @10 or "category_rule" is not null or not coalesce(label_evidence, '') <> 'link') and ("label_version" is null or "label_version" = '');

-- merchants.keepDecided
update "ledger_transaction" set "label_version" = @1 where "id" in (@2, @3) and ("label_decision" = @4 or "category_rule" is not null or not coalesce(label_evidence, '') <> 'link') and "label_version" <> @5;

-- merchants.setLabel
update "ledger_transaction" set "category" = @1, "category_by" = @2, "label_decision" = @3, "label_confidence" = @4, "label_evidence" = @5, "label_nearest" = @6, "label_why" = @7, "label_version" = @8, "merchant_key" = @9, "updated_at" = @10, "version" = @11, "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor - uncounted_minor when kind in ('transfer_in', 'refund', 'deposit') then uncounted_minor - amount_minor else 0 end, "income_minor" = 0, "name" = case when name_rule is null then @12 else "name" end, "name_search" = case when name_rule is null then @13 else "name_search" end, "name_rule" = case when name_rule is null then @14 else "name_rule" end where "id" in (@15, @16) and "label_decision" <> @17 and "category_rule" is null and coalesce(label_evidence, '') <> 'link' and "deleted_at" is null and ("category" is null or "category" <> @18 or "label_decision" is null or "label_decision" <> @19 or "label_confidence" is null or "label_confidence" <> @20 or "label_evidence" is null or "label_evidence" <> @21 or "label_nearest" is null or "label_nearest" <> @22 or "label_why" is null or "label_why" <> @23 or "category_rule" is not null or "name" is not null or "name_rule" is not null or "merchant_key" is null or "merchant_key" <> @24);

-- merchants.setLabel of own money
update "ledger_transaction" set "category" = @1, "category_by" = @2, "label_decision" = @3, "label_confidence" = @4, "label_evidence" = @5, "label_nearest" = @6, "label_why" = @7, "label_version" = @8, "merchant_key" = @9, "updated_at" = @10, "version" = @11, "spending_minor" = 0, "income_minor" = 0, "name" = case when name_rule is null then @12 else "name" end, "name_search" = case when name_rule is null then @13 else "name_search" end, "name_rule" = case when name_rule is null then @14 else "name_rule" end where "id" in (@15, @16) and "label_decision" <> @17 and "category_rule" is null and coalesce(label_evidence, '') <> 'link' and "deleted_at" is null and ("category" is null or "category" <> @18 or "label_decision" is null or "label_decision" <> @19 or "label_confidence" is null or "label_confidence" <> @20 or "label_evidence" is null or "label_evidence" <> @21 or "label_nearest" is null or "label_nearest" <> @22 or "label_why" is null or "label_why" <> @23 or "category_rule" is not null or "name" is not null or "name_rule" is not null or "merchant_key" is null or "merchant_key" <> @24);

-- merchants.followersOf
select "id" from "ledger_transaction" where ("merchant_key" = @1 and "label_decision" <> @2 and "category_rule" is null and "deleted_at" is null and "kind" in (@3) and "id" <> @4);

-- merchants.countedColumns
update "ledger_transaction" set "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor - uncounted_minor when kind in ('transfer_in', 'refund', 'deposit') then uncounted_minor - amount_minor else 0 end, "income_minor" = 0 where "id" = @1;

-- merchants.labelPast
update "ledger_transaction" set "category" = @1, "category_by" = @2, "label_decision" = @3, "label_confidence" = @4, "label_evidence" = @5, "label_nearest" = @6, "label_why" = @7, "label_version" = @8, "merchant_key" = @9, "updated_at" = @10, "version" = @11, "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor - uncounted_minor when kind in ('transfer_in', 'refund', 'deposit') then uncounted_minor - amount_minor else 0 end, "income_minor" = 0 where ("merchant_key" = @12 and "label_decision" <> @13 and "category_rule" is null and "deleted_at" is null and "kind" in (@14) and "id" <> @15);
