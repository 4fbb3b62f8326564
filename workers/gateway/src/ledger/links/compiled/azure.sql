-- links.linksOf
select * from "transaction_link" where "transaction_id" in (@1, @2) union select * from "transaction_link" where "to_id" in (@3, @4);

-- links.linksTouched
select * from "transaction_link" where "transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = @1 and "side" = 'after') union select * from "transaction_link" where "to_id" in (select "transaction_id" from "act_transaction" where "act_id" = @2 and "side" = 'after');

-- links.linkedRefunds
select "transaction_id" from "transaction_link" where "kind" = @1;

-- links.openReimbursements
select "l"."id", "l"."transaction_id", "l"."who", "l"."amount_minor", "t"."currency", "t"."local_date", coalesce("t"."name", "t"."merchant") as "merchant" from "transaction_link" as "l" inner join "ledger_transaction" as "t" on "t"."id" = "l"."transaction_id" where "l"."kind" = @1 and "l"."to_id" is null and "t"."deleted_at" is null order by "l"."id";

-- links.addLink
insert into "transaction_link" ("id") values (@1);

-- links.changeLink
update "transaction_link" set "to_id" = @1 where "id" = @2;

-- links.removeLink
delete from "transaction_link" where "id" = @1;

-- links.refusalsOf
select * from "link_refusal" where ("transaction_id" = @1 or "to_id" = @2);

-- links.refusal
select * from "link_refusal" where "transaction_id" = @1 and "to_id" = @2;

-- links.addRefusal
insert into "link_refusal" ("to_id") values (@1);

-- links.countSplit
update "transaction_split" set "uncounted_minor" = @1 where "transaction_id" = @2 and "position" = @3;

-- links.candidate
select "id", "kind", "amount_minor", "currency", "local_date", "account_id", "bank", "merchant", "merchant_key", "reference", "category", "label_decision", "search_text" from "ledger_transaction" where "deleted_at" is null and "split_count" = 0 and "id" = @1;

-- links.writtenAfter
select top(200) "id", "kind", "updated_at" from "ledger_transaction" where "updated_at" >= @1 and "created_at" >= @2 and ("updated_at" > @3 or "id" > @4) and "deleted_at" is null and "kind" in (@5) order by "updated_at", "id";

-- links.candidatesAmong
select "id", "kind", "amount_minor", "currency", "local_date", "account_id", "bank", "merchant", "merchant_key", "reference", "category", "label_decision", "search_text" from "ledger_transaction" where "deleted_at" is null and "split_count" = 0 and "id" in (@1, @2);

-- links.transfersNear
select top(100) "id", "kind", "amount_minor", "currency", "local_date", "account_id", "bank", "merchant", "merchant_key", "reference", "category", "label_decision", "search_text" from "ledger_transaction" where "deleted_at" is null and "split_count" = 0 and "local_date" >= @1 and "local_date" <= @2 and "kind" in (@3, @4, @5, @6) order by "local_date", "occurred_at";

-- links.nearestIncoming
select top(100) "id", "kind", "amount_minor", "currency", "local_date", "merchant_key", "occurred_at" from "ledger_transaction" where "deleted_at" is null and "local_date" >= @1 and "local_date" <= @2 and "kind" in ('transfer_in', 'refund', 'deposit') order by "local_date" desc, "occurred_at" desc, "id" desc;

-- links.nearestIncoming after
select top(100) "id", "kind", "amount_minor", "currency", "local_date", "merchant_key", "occurred_at" from "ledger_transaction" where "deleted_at" is null and "local_date" >= @1 and "local_date" <= @2 and "kind" in ('transfer_in', 'refund', 'deposit') order by "local_date" asc, "occurred_at" asc, "id" asc;

-- links.nearestOutgoing
select top(100) "id", "kind", "amount_minor", "currency", "local_date", "merchant_key" from (select top(2000) "id", "kind", "amount_minor", "currency", "local_date", "merchant_key", "occurred_at" from "ledger_transaction" where "deleted_at" is null and "local_date" >= @1 and "local_date" <= @2 order by "local_date" desc, "occurred_at" desc, "id" desc) as "some" where "kind" not in ('transfer_in', 'refund', 'deposit') order by "local_date" desc, "occurred_at" desc, "id" desc;

-- links.nearestOutgoing after
select top(100) "id", "kind", "amount_minor", "currency", "local_date", "merchant_key" from (select top(2000) "id", "kind", "amount_minor", "currency", "local_date", "merchant_key", "occurred_at" from "ledger_transaction" where "deleted_at" is null and "local_date" >= @1 and "local_date" <= @2 order by "local_date" asc, "occurred_at" asc, "id" asc) as "some" where "kind" not in ('transfer_in', 'refund', 'deposit') order by "local_date" asc, "occurred_at" asc, "id" asc;

-- links.ofMerchant
select top(100) "id", "kind", "amount_minor", "currency", "local_date", "merchant_key" from "ledger_transaction" where "deleted_at" is null and "local_date" >= @1 and "local_date" <= @2 and "kind" in (@3, @4) and "merchant_key" = @5 order by "local_date" desc;

-- links.ofAmount
select top(100) "id", "kind", "amount_minor", "currency", "local_date", "merchant_key" from "ledger_transaction" where "deleted_at" is null and "local_date" >= @1 and "local_date" <= @2 and "kind" in (@3, @4) and "currency" = @5 and "amount_minor" = @6 order by "local_date" desc;

-- links.paidTo
select top(100) "id", "kind", "amount_minor", "currency", "local_date", "account_id", "bank", "merchant", "merchant_key", "reference", "category", "label_decision", "search_text" from "ledger_transaction" where "deleted_at" is null and "split_count" = 0 and "merchant_key" = @1 and "local_date" >= @2 and "local_date" <= @3 and "kind" in (@4, @5, @6, @7) order by "local_date" desc;

-- links.withReference
select top(100) "id", "kind", "amount_minor", "currency", "local_date", "account_id", "bank", "merchant", "merchant_key", "reference", "category", "label_decision", "search_text" from "ledger_transaction" where "deleted_at" is null and "split_count" = 0 and "reference" = @1 and "kind" in (@2, @3, @4, @5, @6);
