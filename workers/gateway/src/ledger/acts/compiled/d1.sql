-- acts.addAct
insert into "act" ("id") values (?);

-- acts.addActRow
insert into "act_row" ("act_id") values (?);

-- acts.keepTransactions
insert into "act_transaction" ("act_id", "side", "transaction_id", "kind", "kind_by", "amount_minor", "currency", "amount_by", "other_minor", "other_currency", "merchant", "merchant_by", "merchant_key", "category", "category_by", "label_decision", "label_confidence", "label_evidence", "label_nearest", "label_why", "label_version", "category_rule", "occurred_at", "local_date", "local_time", "occurred_by", "account_id", "account_by", "bank", "name", "name_search", "name_rule", "note", "note_rule", "pair_of", "uncounted_minor", "uncounted_by", "uncounted_rule", "booked_on", "possible_duplicate_of", "deleted_at", "deleted_by", "event_key", "spending_minor", "income_minor", "split_count", "search_text", "version") select ? as "act_id", 'after' as "side", "id" as "transaction_id", "kind", "kind_by", "amount_minor", "currency", "amount_by", "other_minor", "other_currency", "merchant", "merchant_by", "merchant_key", "category", "category_by", "label_decision", "label_confidence", "label_evidence", "label_nearest", "label_why", "label_version", "category_rule", "occurred_at", "local_date", "local_time", "occurred_by", "account_id", "account_by", "bank", "name", "name_search", "name_rule", "note", "note_rule", "pair_of", "uncounted_minor", "uncounted_by", "uncounted_rule", "booked_on", "possible_duplicate_of", "deleted_at", "deleted_by", "event_key", "spending_minor", "income_minor", "split_count", "search_text", "version" from "ledger_transaction" where "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before');

-- acts.keepPart
insert into "act_split" ("act_id", "side", "transaction_id", "position", "amount_minor", "category", "note", "uncounted_minor") select ? as "act_id", 'before' as "side", "transaction_id", "position", "amount_minor", "category", "note", "uncounted_minor" from "transaction_split" where "transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before');

-- acts.keepPart of tags
insert into "act_tag" ("act_id", "side", "transaction_id", "tag", "rule_id") select ? as "act_id", 'after' as "side", "transaction_id", "tag", "rule_id" from "transaction_tag" where "transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before');

-- acts.restorePart
insert into "transaction_split" ("transaction_id", "position", "amount_minor", "category", "note", "uncounted_minor") select "transaction_id", "position", "amount_minor", "category", "note", "uncounted_minor" from "act_split" where "act_id" = ? and "side" = 'before' and "transaction_id" in (select "u"."transaction_id" from "act_transaction" as "u" inner join "act_transaction" as "k" on "k"."transaction_id" = "u"."transaction_id" and "k"."version" = "u"."version" and "k"."act_id" = ? and "k"."side" = 'after' where "u"."act_id" = ? and "u"."side" = 'before');

-- acts.restorePart, first
delete from "transaction_tag" where "transaction_id" in (select "u"."transaction_id" from "act_transaction" as "u" inner join "act_transaction" as "k" on "k"."transaction_id" = "u"."transaction_id" and "k"."version" = "u"."version" and "k"."act_id" = ? and "k"."side" = 'after' where "u"."act_id" = ? and "u"."side" = 'before');

-- acts.keptIds
select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before';

-- acts.listActs
select * from "act" where "id" < ? order by "id" desc limit ?;

-- acts.actById
select * from "act" where "id" = ?;

-- acts.countTransactions
select "act_id", count(*) as "number" from "act_transaction" where "act_id" in (?, ?) and "side" = 'after' group by "act_id";

-- acts.actsOfTransaction
select "a".* from "act_transaction" as "k" inner join "act" as "a" on "a"."id" = "k"."act_id" where "k"."transaction_id" = ? and "k"."side" = 'after' order by "a"."id" desc;

-- acts.actRows
select * from "act_row" where "act_id" = ? order by "position";

-- acts.changedSince
select "c"."transaction_id" as "id" from "act_transaction" as "c" where "c"."act_id" = ? and "c"."side" = 'after' and "c"."transaction_id" not in (select "k"."transaction_id" from "act_transaction" as "k" inner join "ledger_transaction" as "n" on "n"."id" = "k"."transaction_id" where "k"."act_id" = ? and "k"."side" = 'after' and (("k"."transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and "n"."version" = "k"."version") or (not "k"."transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and ("n"."version" = "k"."version" or not "k"."transaction_id" in (select "k"."transaction_id" from "act_transaction" as "k" inner join "act_transaction" as "o" on "o"."transaction_id" = "k"."transaction_id" inner join "act" as "a" on "a"."id" = "o"."act_id" where "k"."act_id" = ? and "k"."side" = 'after' and "o"."act_id" <> ? and "a"."action" <> 'act.undo')) and ("n"."import_id" is null or not exists (select "r"."mail_id" from "transaction_repeat" as "r" where "r"."transaction_id" = "n"."id"))))) limit ?;

-- acts.countChangedSince
select count(*) as "number" from "act_transaction" as "c" where "c"."act_id" = ? and "c"."side" = 'after' and "c"."transaction_id" not in (select "k"."transaction_id" from "act_transaction" as "k" inner join "ledger_transaction" as "n" on "n"."id" = "k"."transaction_id" where "k"."act_id" = ? and "k"."side" = 'after' and (("k"."transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and "n"."version" = "k"."version") or (not "k"."transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and ("n"."version" = "k"."version" or not "k"."transaction_id" in (select "k"."transaction_id" from "act_transaction" as "k" inner join "act_transaction" as "o" on "o"."transaction_id" = "k"."transaction_id" inner join "act" as "a" on "a"."id" = "o"."act_id" where "k"."act_id" = ? and "k"."side" = 'after' and "o"."act_id" <> ? and "a"."action" <> 'act.undo')) and ("n"."import_id" is null or not exists (select "r"."mail_id" from "transaction_repeat" as "r" where "r"."transaction_id" = "n"."id")))));

-- acts.undoableIds
select "k"."transaction_id" from "act_transaction" as "k" inner join "ledger_transaction" as "n" on "n"."id" = "k"."transaction_id" where "k"."act_id" = ? and "k"."side" = 'after' and (("k"."transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and "n"."version" = "k"."version") or (not "k"."transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and ("n"."version" = "k"."version" or not "k"."transaction_id" in (select "k"."transaction_id" from "act_transaction" as "k" inner join "act_transaction" as "o" on "o"."transaction_id" = "k"."transaction_id" inner join "act" as "a" on "a"."id" = "o"."act_id" where "k"."act_id" = ? and "k"."side" = 'after' and "o"."act_id" <> ? and "a"."action" <> 'act.undo')) and ("n"."import_id" is null or not exists (select "r"."mail_id" from "transaction_repeat" as "r" where "r"."transaction_id" = "n"."id"))));

-- acts.keptOf
select * from "act_transaction" where "act_id" = ? and "transaction_id" in (?, ?);

-- acts.unchangedIds
select "k"."transaction_id" from "act_transaction" as "k" inner join "ledger_transaction" as "n" on "n"."id" = "k"."transaction_id" where "k"."act_id" = ? and "k"."side" = 'after' and "n"."version" = "k"."version";

-- acts.restoreTransactions
update "ledger_transaction" set "kind" = "k"."kind", "kind_by" = "k"."kind_by", "amount_minor" = "k"."amount_minor", "currency" = "k"."currency", "amount_by" = "k"."amount_by", "other_minor" = "k"."other_minor", "other_currency" = "k"."other_currency", "merchant" = "k"."merchant", "merchant_by" = "k"."merchant_by", "merchant_key" = "k"."merchant_key", "category" = "k"."category", "category_by" = "k"."category_by", "label_decision" = "k"."label_decision", "label_confidence" = "k"."label_confidence", "label_evidence" = "k"."label_evidence", "label_nearest" = "k"."label_nearest", "label_why" = "k"."label_why", "label_version" = "k"."label_version", "category_rule" = "k"."category_rule", "occurred_at" = "k"."occurred_at", "local_date" = "k"."local_date", "local_time" = "k"."local_time", "occurred_by" = "k"."occurred_by", "account_id" = "k"."account_id", "account_by" = "k"."account_by", "bank" = "k"."bank", "name" = "k"."name", "name_search" = "k"."name_search", "name_rule" = "k"."name_rule", "note" = "k"."note", "note_rule" = "k"."note_rule", "pair_of" = "k"."pair_of", "uncounted_minor" = "k"."uncounted_minor", "uncounted_by" = "k"."uncounted_by", "uncounted_rule" = "k"."uncounted_rule", "booked_on" = "k"."booked_on", "possible_duplicate_of" = "k"."possible_duplicate_of", "deleted_at" = "k"."deleted_at", "deleted_by" = "k"."deleted_by", "event_key" = "k"."event_key", "spending_minor" = "k"."spending_minor", "income_minor" = "k"."income_minor", "split_count" = "k"."split_count", "search_text" = "k"."search_text", "updated_at" = ?, "version" = "k"."version" from "act_transaction" as "k" where "k"."transaction_id" = "ledger_transaction"."id" and "k"."act_id" = ? and "k"."side" = 'before' and "ledger_transaction"."id" in (select "k"."transaction_id" from "act_transaction" as "k" inner join "ledger_transaction" as "n" on "n"."id" = "k"."transaction_id" where "k"."act_id" = ? and "k"."side" = 'after' and "n"."version" = "k"."version");

-- acts.withdrawCreated
update "ledger_transaction" set "event_key" = id, "spending_minor" = ?, "income_minor" = ?, "deleted_at" = ?, "deleted_by" = ?, "updated_at" = ?, "version" = ? where "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'after') and "id" not in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before');

-- acts.touchedByOthers
select "k"."transaction_id" from "act_transaction" as "k" inner join "act_transaction" as "o" on "o"."transaction_id" = "k"."transaction_id" inner join "act" as "a" on "a"."id" = "o"."act_id" where "k"."act_id" = ? and "k"."side" = 'after' and "o"."act_id" <> ? and "a"."action" <> 'act.undo';

-- acts.markUndone
update "act" set "undone_by" = ?, "undone_at" = ?, "version" = ? where "id" = ? and "undone_at" is null;

-- acts.markDone
update "act" set "undone_by" = ?, "undone_at" = ?, "version" = ? where "undone_by" = ?;

-- acts.removeOldActs
delete from "act_row" where "act_id" in (select "id" from "act" where "created_at" < ?);
