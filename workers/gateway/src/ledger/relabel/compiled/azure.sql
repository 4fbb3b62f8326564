-- relabel.labelledAmong
select "id", "merchant", "name", "name_rule", "category", "label_version" from "ledger_transaction" where "id" in (@1, @2) and "deleted_at" is null and "label_decision" in (@3, @4, @5) and "category_rule" is null and coalesce(label_evidence, '') <> 'link';

-- relabel.actOfLabeler
select "id", "title" from "act" where "action" = @1 and "subject_id" = @2 and "undone_at" is null order by "id" desc;

-- relabel.notKept
select "id" from "ledger_transaction" where "id" in (@1, @2) and "deleted_at" is null and "id" not in (select "transaction_id" from "act_transaction" where "act_id" = @3 and "side" = 'after');

-- relabel.titleAct
update "act" set "title" = @1 where "id" = @2;

-- relabel.refuseLabels
update "ledger_transaction" set "label_version" = @1 where "id" in (select "transaction_id" from "act_transaction" where "act_id" = @2 and "side" = 'after') and "label_decision" in (@3, @4, @5);
