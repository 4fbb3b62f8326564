-- rules.listRules
select * from "ledger_rule" order by "position", "id";

-- rules.addRule
insert into "ledger_rule" ("id") values (?);

-- rules.changeRule
update "ledger_rule" set "position" = ? where "id" = ?;

-- rules.removeRule
delete from "ledger_rule" where "id" = ?;

-- rules.correctionsThatDiffer
select "merchant_key", "currency", "category", "amount_minor" from "ledger_transaction" where "label_decision" = 'person' and "deleted_at" is null and "kind" = 'purchase' and "category" is not null and "merchant_key" is not null and "merchant_key" not in (select "merchant_key" from "rule_refusal") and "merchant_key" in (select "merchant_key" from "ledger_transaction" where "label_decision" = 'person' and "deleted_at" is null and "kind" = 'purchase' and "category" is not null and "merchant_key" is not null and "merchant_key" not in (select "merchant_key" from "rule_refusal") group by "merchant_key" having count(distinct "category") > 1) order by "id" desc limit ?;

-- rules.correctionsThatDiffer of one
select "merchant_key", "currency", "category", "amount_minor" from "ledger_transaction" where "label_decision" = 'person' and "deleted_at" is null and "kind" = 'purchase' and "category" is not null and "merchant_key" = ? and "merchant_key" not in (select "merchant_key" from "rule_refusal") and "merchant_key" in (select "merchant_key" from "ledger_transaction" where "label_decision" = 'person' and "deleted_at" is null and "kind" = 'purchase' and "category" is not null and "merchant_key" = ? and "merchant_key" not in (select "merchant_key" from "rule_refusal") group by "merchant_key" having count(distinct "category") > 1) order by "id" desc limit ?;

-- rules.addRefusal
insert into "rule_refusal" ("merchant_key") values (?);

-- rules.ownNames
select "merchant_key", "name_search" from "merchant_name" where "merchant_key" in (?, ?);

-- rules.addSplitTo
insert into "transaction_split" ("transaction_id", "position", "amount_minor", "category", "note", "uncounted_minor") select ? as "transaction_id", ? as "position", ? as "amount_minor", ? as "category", ? as "note", ? as "uncounted_minor" from "ledger_transaction" where "id" = ? and "version" = ?;

-- rules.addTagTo
insert into "transaction_tag" ("transaction_id", "tag", "rule_id") select ? as "transaction_id", ? as "tag", ? as "rule_id" from "ledger_transaction" where "id" = ? and "version" = ? and not exists (select "tag" from "transaction_tag" where "transaction_id" = ? and "tag" = ?);

-- rules.idsToChange
select "t"."id" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."merchant_key" = ? and (substring("t"."local_date", 9, 2) >= ? or substring("t"."local_date", 9, 2) <= ?)) and ((("t"."label_decision" <> 'person' and "t"."split_count" = 0 and coalesce("t"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and coalesce("t"."category", '') <> ?) or "t"."note" is null);

-- rules.idsToChange of splits
select "t"."id" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."merchant_key" = ? and (substring("t"."local_date", 9, 2) >= ? or substring("t"."local_date", 9, 2) <= ?)) and ((("t"."label_decision" <> 'person' and "t"."split_count" = 0 and coalesce("t"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and (("t"."amount_minor" / 10000 * 3333 + "t"."amount_minor" % 10000 * 3333 / 10000) > 0 and 450 > 0 and ("t"."amount_minor" - ("t"."amount_minor" / 10000 * 3333 + "t"."amount_minor" % 10000 * 3333 / 10000) - 450) > 0)) or ((not exists (select "n"."name" from "merchant_name" as "n" where "n"."merchant_key" = "t"."merchant_key") and coalesce("t"."name_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and coalesce("t"."name", '') <> ?) or ("t"."uncounted_by" is null and "t"."split_count" = 0) or not exists (select "g"."tag" from "transaction_tag" as "g" where "g"."transaction_id" = "t"."id" and "g"."tag" = ?));

-- rules.firstToChange
select "t"."id" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."local_date" >= ? and "t"."local_date" <= ? and "t"."kind" in (?)) and ((("t"."label_decision" <> 'person' and "t"."split_count" = 0 and coalesce("t"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and coalesce("t"."category", '') <> ?) or "t"."note" is null) order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- rules.countToChange
select count(*) as "number" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."merchant_key" = ? and (substring("t"."local_date", 9, 2) >= ? or substring("t"."local_date", 9, 2) <= ?)) and ((("t"."label_decision" <> 'person' and "t"."split_count" = 0 and coalesce("t"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and coalesce("t"."category", '') <> ?) or "t"."note" is null);

-- rules.countToChange of a slice
select count(*) as "number" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."local_date" >= ? and "t"."local_date" <= ? and "t"."kind" in (?)) and ((("t"."label_decision" <> 'person' and "t"."split_count" = 0 and coalesce("t"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and coalesce("t"."category", '') <> ?) or "t"."note" is null);

-- rules.giveCategory
update "ledger_transaction" set "category" = ? where "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and ("ledger_transaction"."label_decision" <> 'person' and "ledger_transaction"."split_count" = 0 and coalesce("ledger_transaction"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'));

-- rules.giveName
update "ledger_transaction" set "name" = ? where "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and (not exists (select "n"."name" from "merchant_name" as "n" where "n"."merchant_key" = "ledger_transaction"."merchant_key") and coalesce("ledger_transaction"."name_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'));

-- rules.giveNote
update "ledger_transaction" set "note" = ?, "note_rule" = ?, "search_text" = substring(concat("search_text", ?), 1, 1000) where "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and "ledger_transaction"."note" is null;

-- rules.giveNotSpending
update "ledger_transaction" set "uncounted_minor" = "amount_minor", "uncounted_by" = ?, "uncounted_rule" = ?, "spending_minor" = ?, "income_minor" = ? where "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and ("ledger_transaction"."uncounted_by" is null and "ledger_transaction"."split_count" = 0);

-- rules.giveTag
insert into "transaction_tag" ("transaction_id", "tag", "rule_id") select "transaction_id", ? as "tag", ? as "rule_id" from "act_transaction" where "act_id" = ? and "side" = 'before' and not exists (select "g"."tag" from "transaction_tag" as "g" where "g"."transaction_id" = "act_transaction"."transaction_id" and "g"."tag" = ?);

-- rules.giveSplit
insert into "transaction_split" ("transaction_id", "position", "amount_minor", "category", "note") select "id" as "transaction_id", 2 as "position", ("ledger_transaction"."amount_minor" - ("ledger_transaction"."amount_minor" / 10000 * 3333 + "ledger_transaction"."amount_minor" % 10000 * 3333 / 10000) - 450) as "amount_minor", ? as "category", ? as "note" from "ledger_transaction" where "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and ("ledger_transaction"."label_decision" <> 'person' and "ledger_transaction"."split_count" = 0 and coalesce("ledger_transaction"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and (("ledger_transaction"."amount_minor" / 10000 * 3333 + "ledger_transaction"."amount_minor" % 10000 * 3333 / 10000) > 0 and 450 > 0 and ("ledger_transaction"."amount_minor" - ("ledger_transaction"."amount_minor" / 10000 * 3333 + "ledger_transaction"."amount_minor" % 10000 * 3333 / 10000) - 450) > 0);

-- rules.merchantTitles
select "t"."merchant_key" as "key", max("n"."name") as "own_name", max("t"."name") as "name", max("t"."merchant") as "merchant" from "ledger_transaction" as "t" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."merchant_key" in (?, ?) group by "t"."merchant_key";

-- rules.splitGiven
update "ledger_transaction" set "split_count" = ?, "spending_minor" = case when "kind" in ('transfer_in', 'refund', 'deposit') then -1 else 1 end * (("ledger_transaction"."amount_minor" / 10000 * 3333 + "ledger_transaction"."amount_minor" % 10000 * 3333 / 10000) + ("ledger_transaction"."amount_minor" - ("ledger_transaction"."amount_minor" / 10000 * 3333 + "ledger_transaction"."amount_minor" % 10000 * 3333 / 10000) - 450)), "income_minor" = case when "kind" in ('transfer_in', 'refund', 'deposit') then 1 else -1 end * (450) where "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and ("ledger_transaction"."label_decision" <> 'person' and "ledger_transaction"."split_count" = 0 and coalesce("ledger_transaction"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and (("ledger_transaction"."amount_minor" / 10000 * 3333 + "ledger_transaction"."amount_minor" % 10000 * 3333 / 10000) > 0 and 450 > 0 and ("ledger_transaction"."amount_minor" - ("ledger_transaction"."amount_minor" / 10000 * 3333 + "ledger_transaction"."amount_minor" % 10000 * 3333 / 10000) - 450) > 0);
