-- merchants.taughtMerchants
select * from "merchant_label" order by "merchant_key";

-- merchants.taughtMerchant
select * from "merchant_label" where "merchant_key" = ?;

-- merchants.taughtOf
select * from "merchant_label" where "merchant_key" in (?, ?);

-- merchants.addTaught
insert into "merchant_label" ("merchant_key") values (?);

-- merchants.changeTaught
update "merchant_label" set "category" = ? where "merchant_key" = ?;

-- merchants.merchantNames
select "merchant_key", "name" from "merchant_name" order by "merchant_key";

-- merchants.merchantName
select * from "merchant_name" where "merchant_key" = ?;

-- merchants.addName
insert into "merchant_name" ("merchant_key") values (?);

-- merchants.changeName
update "merchant_name" set "name" = ? where "merchant_key" = ?;

-- merchants.removeName
delete from "merchant_name" where "merchant_key" = ?;

-- merchants.removeTaught
delete from "merchant_label" where "merchant_key" = ?;

-- merchants.vectorsAfter
select "text_hash", "text_value", "vector" from "merchant_vector" where "model" = ? and "text_hash" > ? order by "text_hash" limit ?;

-- merchants.addVector
insert into "merchant_vector" ("model", "text_hash", "text_value", "vector", "created_at") select ? as "model", ? as "text_hash", ? as "text_value", ? as "vector", ? as "created_at" where not exists (select "model" from "merchant_vector" where "model" = ? and "text_hash" = ?);

-- merchants.unlabelled
select "id", "merchant", "name", "kind", "mcc", "merchant_key" from "ledger_transaction" where "deleted_at" is null and ("label_decision" = ? or ("label_decision" = ? and "label_version" is null)) order by "id" limit ?;

-- merchants.unlabelled by a newer labeler
select "id", "merchant", "name", "kind", "mcc", "merchant_key" from "ledger_transaction" where "deleted_at" is null and ("label_decision" = ? or ("label_decision" = ? and "label_version" is null) or ("label_decision" in (?, ?, ?, ?) and "label_version" < ?) or ("label_decision" in (?, ?, ?, ?) and "label_version" > ?)) order by "id" limit ?;

-- merchants.unlabelledLines
select "id", "merchant", "name", "kind", "mcc", "merchant_key" from "ledger_transaction" where "merchant_key" in (?) and "merchant" in (?, ?) and "deleted_at" is null and (coalesce(label_decision, '') = ? or (coalesce(label_decision, '') = ? and "label_version" is null)) limit ?;

-- merchants.unlabelledLines by a newer labeler
select "id", "merchant", "name", "kind", "mcc", "merchant_key" from "ledger_transaction" where "merchant_key" in (?) and "merchant" in (?) and "deleted_at" is null and (coalesce(label_decision, '') = ? or (coalesce(label_decision, '') = ? and "label_version" is null) or (coalesce(label_decision, '') in (?, ?, ?, ?) and "label_version" < ?) or (coalesce(label_decision, '') in (?, ?, ?, ?) and "label_version" > ?)) limit ?;

-- merchants.keepLabel
update "ledger_transaction" set "label_version" = ? where "id" in (select value from json_each(?)) and "label_decision" <> ? and "category_rule" is null and coalesce(label_evidence, '') <> 'link' and ("category" = ? and "label_decision" = ? and "label_confidence" = ? and "label_evidence" = ? and "label_nearest" = ? and "label_why" = ? and "category_rule" is null and "name" is null and "name_rule" is null and "merchant_key" = ?);

-- merchants.nameDecided
update "ledger_transaction" set "label_version" = ?, "merchant_key" = ?, "updated_at" = ?, "version" = ?, "name" = case when name_rule is null then ? else "name" end, "name_search" = case when name_rule is null then ? else "name_search" end, "name_rule" = case when name_rule is null then ? else "name_rule" end where "id" in (select value from json_each(?)) and ("label_decision" = ? or "category_rule" is not null or not coalesce(label_evidence, '') <> 'link') and ("label_version" is null or "label_version" = '');

-- merchants.keepDecided
update "ledger_transaction" set "label_version" = ? where "id" in (select value from json_each(?)) and ("label_decision" = ? or "category_rule" is not null or not coalesce(label_evidence, '') <> 'link') and "label_version" <> ?;

-- merchants.setLabel
update "ledger_transaction" set "category" = ?, "category_by" = ?, "label_decision" = ?, "label_confidence" = ?, "label_evidence" = ?, "label_nearest" = ?, "label_why" = ?, "label_version" = ?, "merchant_key" = ?, "updated_at" = ?, "version" = ?, "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor - uncounted_minor when kind in ('transfer_in', 'refund', 'deposit') then uncounted_minor - amount_minor else 0 end, "income_minor" = 0, "name" = case when name_rule is null then ? else "name" end, "name_search" = case when name_rule is null then ? else "name_search" end, "name_rule" = case when name_rule is null then ? else "name_rule" end where "id" in (select value from json_each(?)) and "label_decision" <> ? and "category_rule" is null and coalesce(label_evidence, '') <> 'link' and "deleted_at" is null and ("category" is null or "category" <> ? or "label_decision" is null or "label_decision" <> ? or "label_confidence" is null or "label_confidence" <> ? or "label_evidence" is null or "label_evidence" <> ? or "label_nearest" is null or "label_nearest" <> ? or "label_why" is null or "label_why" <> ? or "category_rule" is not null or "name" is not null or "name_rule" is not null or "merchant_key" is null or "merchant_key" <> ?);

-- merchants.setLabel of own money
update "ledger_transaction" set "category" = ?, "category_by" = ?, "label_decision" = ?, "label_confidence" = ?, "label_evidence" = ?, "label_nearest" = ?, "label_why" = ?, "label_version" = ?, "merchant_key" = ?, "updated_at" = ?, "version" = ?, "spending_minor" = 0, "income_minor" = 0, "name" = case when name_rule is null then ? else "name" end, "name_search" = case when name_rule is null then ? else "name_search" end, "name_rule" = case when name_rule is null then ? else "name_rule" end where "id" in (select value from json_each(?)) and "label_decision" <> ? and "category_rule" is null and coalesce(label_evidence, '') <> 'link' and "deleted_at" is null and ("category" is null or "category" <> ? or "label_decision" is null or "label_decision" <> ? or "label_confidence" is null or "label_confidence" <> ? or "label_evidence" is null or "label_evidence" <> ? or "label_nearest" is null or "label_nearest" <> ? or "label_why" is null or "label_why" <> ? or "category_rule" is not null or "name" is not null or "name_rule" is not null or "merchant_key" is null or "merchant_key" <> ?);

-- merchants.followersOf
select "id" from "ledger_transaction" where ("merchant_key" = ? and "label_decision" <> ? and "category_rule" is null and "deleted_at" is null and "kind" in (?) and "id" <> ?);

-- merchants.countedColumns
update "ledger_transaction" set "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor - uncounted_minor when kind in ('transfer_in', 'refund', 'deposit') then uncounted_minor - amount_minor else 0 end, "income_minor" = 0 where "id" = ?;

-- merchants.labelPast
update "ledger_transaction" set "category" = ?, "category_by" = ?, "label_decision" = ?, "label_confidence" = ?, "label_evidence" = ?, "label_nearest" = ?, "label_why" = ?, "label_version" = ?, "merchant_key" = ?, "updated_at" = ?, "version" = ?, "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor - uncounted_minor when kind in ('transfer_in', 'refund', 'deposit') then uncounted_minor - amount_minor else 0 end, "income_minor" = 0 where ("merchant_key" = ? and "label_decision" <> ? and "category_rule" is null and "deleted_at" is null and "kind" in (?) and "id" <> ?);
