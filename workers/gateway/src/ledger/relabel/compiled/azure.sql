-- relabel.labelledAmong
select "id", "merchant", "name", "name_rule", "category", "label_version" from "ledger_transaction" where "id" in (select "id" from "ledger_transaction" where "id" in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b', '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b') and "deleted_at" is null) and "label_decision" in (@1, @2, @3) and "category_rule" is null and coalesce(label_evidence, '') <> 'link';

-- relabel.actOfLabeler
select "id", "title" from "act" where "action" = @1 and "subject_id" = @2 and "undone_at" is null order by "id" desc;

-- relabel.notKept
select "id" from "ledger_transaction" where "id" in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b', '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b') and "deleted_at" is null and "id" not in (select "transaction_id" from "act_transaction" where "act_id" = @1 and "side" = 'after');

-- relabel.titleAct
update "act" set "title" = @1 where "id" = @2;

-- relabel.refuseLabels
update "ledger_transaction" set "label_version" = @1 where "id" in (select "transaction_id" from "act_transaction" where "act_id" = @2 and "side" = 'after') and "label_decision" in (@3, @4, @5);
