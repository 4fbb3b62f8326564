-- bulk.idsAmong
select "id" from "ledger_transaction" where "id" in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b', '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b') and "deleted_at" is null;

-- bulk.changeKept
update "ledger_transaction" set "category" = ? where "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before');

-- bulk.notedAmong
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."note" is not null and "t"."id" in (select "id" from "ledger_transaction" where "id" in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b', '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b') and "deleted_at" is null) limit ?;

-- bulk.findBy
update "ledger_transaction" set "search_text" = case "id" when '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b' then ? end where "id" in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b') and "version" in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b');

-- bulk.findByNote
update "ledger_transaction" set "search_text" = substring(concat("search_text", ?), 1, 1000) where "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and "note" is null;

-- bulk.joinKept
delete from "transaction_split" where "transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before');

-- bulk.tagKept
insert into "transaction_tag" ("transaction_id", "tag") select "transaction_id", ? as "tag" from "act_transaction" where "act_id" = ? and "side" = 'before' and not exists (select "g"."tag" from "transaction_tag" as "g" where "g"."transaction_id" = "act_transaction"."transaction_id" and "g"."tag" = ?);

-- bulk.untagKept
delete from "transaction_tag" where "tag" = ? and "transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before');

-- bulk.forgetDuplicatesOfKept
update "ledger_transaction" set "possible_duplicate_of" = ?, "version" = ? where "possible_duplicate_of" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and "deleted_at" is null;
