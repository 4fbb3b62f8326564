-- links.linksOf
select * from "transaction_link" where "transaction_id" in (select value from json_each(?)) union select * from "transaction_link" where "to_id" in (select value from json_each(?));

-- links.linksTouched
select * from "transaction_link" where "transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'after') union select * from "transaction_link" where "to_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'after');

-- links.linkedRefunds
select "transaction_id" from "transaction_link" where "kind" = ?;

-- links.openReimbursements
select "l"."id", "l"."transaction_id", "l"."who", "l"."amount_minor", "t"."currency", "t"."local_date", coalesce("t"."name", "t"."merchant") as "merchant" from "transaction_link" as "l" inner join "ledger_transaction" as "t" on "t"."id" = "l"."transaction_id" where "l"."kind" = ? and "l"."to_id" is null and "t"."deleted_at" is null order by "l"."id";

-- links.addLink
insert into "transaction_link" ("id") values (?);

-- links.changeLink
update "transaction_link" set "to_id" = ? where "id" = ?;

-- links.removeLink
delete from "transaction_link" where "id" = ?;

-- links.refusalsOf
select * from "link_refusal" where ("transaction_id" = ? or "to_id" = ?);

-- links.refusal
select * from "link_refusal" where "transaction_id" = ? and "to_id" = ?;

-- links.addRefusal
insert into "link_refusal" ("to_id") values (?);

-- links.countSplit
update "transaction_split" set "uncounted_minor" = ? where "transaction_id" = ? and "position" = ?;

-- links.candidate
select "id", "kind", "amount_minor", "currency", "local_date", "account_id", "bank", "merchant", "merchant_key", "reference", "category", "label_decision", "search_text" from "ledger_transaction" where "deleted_at" is null and "split_count" = 0 and "id" = ?;

-- links.writtenAfter
select "id", "kind", "updated_at" from "ledger_transaction" where "updated_at" >= ? and "created_at" >= ? and ("updated_at" > ? or "id" > ?) and "deleted_at" is null and "kind" in (?) order by "updated_at", "id" limit ?;

-- links.candidatesAmong
select "id", "kind", "amount_minor", "currency", "local_date", "account_id", "bank", "merchant", "merchant_key", "reference", "category", "label_decision", "search_text" from "ledger_transaction" where "deleted_at" is null and "split_count" = 0 and "id" in (?, ?);

-- links.transfersNear
select "id", "kind", "amount_minor", "currency", "local_date", "account_id", "bank", "merchant", "merchant_key", "reference", "category", "label_decision", "search_text" from "ledger_transaction" where "deleted_at" is null and "split_count" = 0 and "local_date" >= ? and "local_date" <= ? and "kind" in (?, ?, ?, ?) order by "local_date", "occurred_at" limit ?;

-- links.nearestIncoming
select "id", "kind", "amount_minor", "currency", "local_date", "merchant_key", "occurred_at" from "ledger_transaction" where "deleted_at" is null and "local_date" >= ? and "local_date" <= ? and "kind" in ('transfer_in', 'refund', 'deposit') order by "local_date" desc, "occurred_at" desc, "id" desc limit ?;

-- links.nearestIncoming after
select "id", "kind", "amount_minor", "currency", "local_date", "merchant_key", "occurred_at" from "ledger_transaction" where "deleted_at" is null and "local_date" >= ? and "local_date" <= ? and "kind" in ('transfer_in', 'refund', 'deposit') order by "local_date" asc, "occurred_at" asc, "id" asc limit ?;

-- links.nearestOutgoing
select "id", "kind", "amount_minor", "currency", "local_date", "merchant_key" from (select "id", "kind", "amount_minor", "currency", "local_date", "merchant_key", "occurred_at" from "ledger_transaction" where "deleted_at" is null and "local_date" >= ? and "local_date" <= ? order by "local_date" desc, "occurred_at" desc, "id" desc limit ?) as "some" where "kind" not in ('transfer_in', 'refund', 'deposit') order by "local_date" desc, "occurred_at" desc, "id" desc limit ?;

-- links.nearestOutgoing after
select "id", "kind", "amount_minor", "currency", "local_date", "merchant_key" from (select "id", "kind", "amount_minor", "currency", "local_date", "merchant_key", "occurred_at" from "ledger_transaction" where "deleted_at" is null and "local_date" >= ? and "local_date" <= ? order by "local_date" asc, "occurred_at" asc, "id" asc limit ?) as "some" where "kind" not in ('transfer_in', 'refund', 'deposit') order by "local_date" asc, "occurred_at" asc, "id" asc limit ?;

-- links.ofMerchant
select "id", "kind", "amount_minor", "currency", "local_date", "merchant_key" from "ledger_transaction" where "deleted_at" is null and "local_date" >= ? and "local_date" <= ? and "kind" in (?, ?) and "merchant_key" = ? order by "local_date" desc limit ?;

-- links.ofAmount
select "id", "kind", "amount_minor", "currency", "local_date", "merchant_key" from "ledger_transaction" where "deleted_at" is null and "local_date" >= ? and "local_date" <= ? and "kind" in (?, ?) and "currency" = ? and unlikely("amount_minor" = ?) order by "local_date" desc limit ?;

-- links.paidTo
select "id", "kind", "amount_minor", "currency", "local_date", "account_id", "bank", "merchant", "merchant_key", "reference", "category", "label_decision", "search_text" from "ledger_transaction" where "deleted_at" is null and "split_count" = 0 and "merchant_key" = ? and "local_date" >= ? and "local_date" <= ? and "kind" in (?, ?, ?, ?) order by "local_date" desc limit ?;

-- links.withReference
select "id", "kind", "amount_minor", "currency", "local_date", "account_id", "bank", "merchant", "merchant_key", "reference", "category", "label_decision", "search_text" from "ledger_transaction" where "deleted_at" is null and "split_count" = 0 and "reference" = ? and "kind" in (?, ?, ?, ?, ?) limit ?;
