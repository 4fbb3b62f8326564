-- rules.listRules
select * from "ledger_rule" order by "position", "id";

-- rules.addRule
insert into "ledger_rule" ("id") values (@1);

-- rules.changeRule
update "ledger_rule" set "position" = @1 where "id" = @2;

-- rules.removeRule
delete from "ledger_rule" where "id" = @1;

-- rules.correctionsThatDiffer
select top(2000) "merchant_key", "currency", "category", "amount_minor" from "ledger_transaction" where "label_decision" = 'person' and "deleted_at" is null and "kind" = 'purchase' and "category" is not null and "merchant_key" is not null and "merchant_key" not in (select "merchant_key" from "rule_refusal") and "merchant_key" in (select "merchant_key" from "ledger_transaction" where "label_decision" = 'person' and "deleted_at" is null and "kind" = 'purchase' and "category" is not null and "merchant_key" is not null and "merchant_key" not in (select "merchant_key" from "rule_refusal") group by "merchant_key" having count(distinct "category") > 1) order by "id" desc;

-- rules.correctionsThatDiffer of one
select top(2000) "merchant_key", "currency", "category", "amount_minor" from "ledger_transaction" where "label_decision" = 'person' and "deleted_at" is null and "kind" = 'purchase' and "category" is not null and "merchant_key" = @1 and "merchant_key" not in (select "merchant_key" from "rule_refusal") and "merchant_key" in (select "merchant_key" from "ledger_transaction" where "label_decision" = 'person' and "deleted_at" is null and "kind" = 'purchase' and "category" is not null and "merchant_key" = @2 and "merchant_key" not in (select "merchant_key" from "rule_refusal") group by "merchant_key" having count(distinct "category") > 1) order by "id" desc;

-- rules.addRefusal
insert into "rule_refusal" ("merchant_key") values (@1);

-- rules.ownNames
select "merchant_key", "name_search" from "merchant_name" where "merchant_key" in (@1, @2);

-- rules.addSplitTo
insert into "transaction_split" ("transaction_id", "position", "amount_minor", "category", "note", "uncounted_minor") select @1 as "transaction_id", @2 as "position", @3 as "amount_minor", @4 as "category", @5 as "note", @6 as "uncounted_minor" from "ledger_transaction" where "id" = @7 and "version" = @8;

-- rules.addTagTo
insert into "transaction_tag" ("transaction_id", "tag", "rule_id") select @1 as "transaction_id", @2 as "tag", @3 as "rule_id" from "ledger_transaction" where "id" = @4 and "version" = @5 and not exists (select "tag" from "transaction_tag" where "transaction_id" = @6 and "tag" = @7);

-- rules.idsToChange
select "t"."id" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."merchant_key" = @1 and (substring("t"."local_date", 9, 2) >= @2 or substring("t"."local_date", 9, 2) <= @3)) and ((("t"."label_decision" <> 'person' and "t"."split_count" = 0 and coalesce("t"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and coalesce("t"."category", '') <> @4) or "t"."note" is null);

-- rules.idsToChange of splits
select "t"."id" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."merchant_key" = @1 and (substring("t"."local_date", 9, 2) >= @2 or substring("t"."local_date", 9, 2) <= @3)) and ((("t"."label_decision" <> 'person' and "t"."split_count" = 0 and coalesce("t"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and (("t"."amount_minor" / 10000 * 3333 + "t"."amount_minor" % 10000 * 3333 / 10000) > 0 and 450 > 0 and ("t"."amount_minor" - ("t"."amount_minor" / 10000 * 3333 + "t"."amount_minor" % 10000 * 3333 / 10000) - 450) > 0)) or ((not exists (select "n"."name" from "merchant_name" as "n" where "n"."merchant_key" = "t"."merchant_key") and coalesce("t"."name_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and coalesce("t"."name", '') <> @4) or ("t"."uncounted_by" is null and "t"."split_count" = 0) or not exists (select "g"."tag" from "transaction_tag" as "g" where "g"."transaction_id" = "t"."id" and "g"."tag" = @5));

-- rules.firstToChange
select top(50) "t"."id" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."local_date" >= @1 and "t"."local_date" <= @2 and "t"."kind" in (@3)) and ((("t"."label_decision" <> 'person' and "t"."split_count" = 0 and coalesce("t"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and coalesce("t"."category", '') <> @4) or "t"."note" is null) order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- rules.countToChange
select count(*) as "number" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."merchant_key" = @1 and (substring("t"."local_date", 9, 2) >= @2 or substring("t"."local_date", 9, 2) <= @3)) and ((("t"."label_decision" <> 'person' and "t"."split_count" = 0 and coalesce("t"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and coalesce("t"."category", '') <> @4) or "t"."note" is null);

-- rules.countToChange of a slice
select count(*) as "number" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."local_date" >= @1 and "t"."local_date" <= @2 and "t"."kind" in (@3)) and ((("t"."label_decision" <> 'person' and "t"."split_count" = 0 and coalesce("t"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and coalesce("t"."category", '') <> @4) or "t"."note" is null);

-- rules.giveCategory
update "ledger_transaction" set "category" = @1 where "id" in (select "transaction_id" from "act_transaction" where "act_id" = @2 and "side" = 'before') and ("ledger_transaction"."label_decision" <> 'person' and "ledger_transaction"."split_count" = 0 and coalesce("ledger_transaction"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'));

-- rules.giveName
update "ledger_transaction" set "name" = @1 where "id" in (select "transaction_id" from "act_transaction" where "act_id" = @2 and "side" = 'before') and (not exists (select "n"."name" from "merchant_name" as "n" where "n"."merchant_key" = "ledger_transaction"."merchant_key") and coalesce("ledger_transaction"."name_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'));

-- rules.giveNote
update "ledger_transaction" set "note" = @1, "note_rule" = @2, "search_text" = substring(concat("search_text", @3), 1, 1000) where "id" in (select "transaction_id" from "act_transaction" where "act_id" = @4 and "side" = 'before') and "ledger_transaction"."note" is null;

-- rules.giveNotSpending
update "ledger_transaction" set "uncounted_minor" = "amount_minor", "uncounted_by" = @1, "uncounted_rule" = @2, "spending_minor" = @3, "income_minor" = @4 where "id" in (select "transaction_id" from "act_transaction" where "act_id" = @5 and "side" = 'before') and ("ledger_transaction"."uncounted_by" is null and "ledger_transaction"."split_count" = 0);

-- rules.giveTag
insert into "transaction_tag" ("transaction_id", "tag", "rule_id") select "transaction_id", @1 as "tag", @2 as "rule_id" from "act_transaction" where "act_id" = @3 and "side" = 'before' and not exists (select "g"."tag" from "transaction_tag" as "g" where "g"."transaction_id" = "act_transaction"."transaction_id" and "g"."tag" = @4);

-- rules.giveSplit
insert into "transaction_split" ("transaction_id", "position", "amount_minor", "category", "note") select "id" as "transaction_id", 2 as "position", ("ledger_transaction"."amount_minor" - ("ledger_transaction"."amount_minor" / 10000 * 3333 + "ledger_transaction"."amount_minor" % 10000 * 3333 / 10000) - 450) as "amount_minor", @1 as "category", @2 as "note" from "ledger_transaction" where "id" in (select "transaction_id" from "act_transaction" where "act_id" = @3 and "side" = 'before') and ("ledger_transaction"."label_decision" <> 'person' and "ledger_transaction"."split_count" = 0 and coalesce("ledger_transaction"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and (("ledger_transaction"."amount_minor" / 10000 * 3333 + "ledger_transaction"."amount_minor" % 10000 * 3333 / 10000) > 0 and 450 > 0 and ("ledger_transaction"."amount_minor" - ("ledger_transaction"."amount_minor" / 10000 * 3333 + "ledger_transaction"."amount_minor" % 10000 * 3333 / 10000) - 450) > 0);

-- rules.merchantTitles
select "t"."merchant_key" as "key", max("n"."name") as "own_name", max("t"."name") as "name", max("t"."merchant") as "merchant" from "ledger_transaction" as "t" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."merchant_key" in (@1, @2) group by "t"."merchant_key";

-- rules.splitGiven
update "ledger_transaction" set "split_count" = @1, "spending_minor" = case when "kind" in ('transfer_in', 'refund', 'deposit') then -1 else 1 end * (("ledger_transaction"."amount_minor" / 10000 * 3333 + "ledger_transaction"."amount_minor" % 10000 * 3333 / 10000) + ("ledger_transaction"."amount_minor" - ("ledger_transaction"."amount_minor" / 10000 * 3333 + "ledger_transaction"."amount_minor" % 10000 * 3333 / 10000) - 450)), "income_minor" = case when "kind" in ('transfer_in', 'refund', 'deposit') then 1 else -1 end * (450) where "id" in (select "transaction_id" from "act_transaction" where "act_id" = @2 and "side" = 'before') and ("ledger_transaction"."label_decision" <> 'person' and "ledger_transaction"."split_count" = 0 and coalesce("ledger_transaction"."category_rule", '') not in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')) and (("ledger_transaction"."amount_minor" / 10000 * 3333 + "ledger_transaction"."amount_minor" % 10000 * 3333 / 10000) > 0 and 450 > 0 and ("ledger_transaction"."amount_minor" - ("ledger_transaction"."amount_minor" / 10000 * 3333 + "ledger_transaction"."amount_minor" % 10000 * 3333 / 10000) - 450) > 0);
