-- relabel.labelledAmong
select "id", "merchant", "name", "name_rule", "category", "label_version" from "ledger_transaction" where "id" in (select value from json_each(?)) and "deleted_at" is null and "label_decision" in (?, ?, ?) and "category_rule" is null and coalesce(label_evidence, '') <> 'link';

-- relabel.actOfLabeler
select "id", "title" from "act" where "action" = ? and "subject_id" = ? and "undone_at" is null order by "id" desc;

-- relabel.notKept
select "id" from "ledger_transaction" where "id" in (select value from json_each(?)) and "deleted_at" is null and "id" not in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'after');

-- relabel.titleAct
update "act" set "title" = ? where "id" = ?;

-- relabel.refuseLabels
update "ledger_transaction" set "label_version" = ? where "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'after') and "label_decision" in (?, ?, ?);
