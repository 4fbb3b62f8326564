-- search.written
select "s"."transaction_id" as "id" from "search_ending" as "e" inner join "search_word" as "s" on "s"."word" = "e"."word" where "e"."ending" >= ? and "e"."ending" < ? union all select "id" from "ledger_transaction" where "merchant_key" in (select "merchant_key" from "merchant_name" where instr("name_search", ?) > 0);

-- search.countWritten
select count(*) as "number" from (select "found"."id" from (select "s"."transaction_id" as "id" from "search_ending" as "e" inner join "search_word" as "s" on "s"."word" = "e"."word" where "e"."ending" >= ? and "e"."ending" < ? union all select "id" from "ledger_transaction" where "merchant_key" in (select "merchant_key" from "merchant_name" where instr("name_search", ?) > 0)) as "found" limit ?) as "some";

-- search.dayOfRows
select "local_date" from (select "local_date", sum("number") over(order by "local_date" desc) as "total" from "day_total" where "local_date" <= ?) as "counted" where "total" >= 10000 order by "local_date" desc limit ?;

-- search.ofAmounts
select "id" from "ledger_transaction" where (("currency" = 'EUR' and "amount_minor" >= 1250 and "amount_minor" <= 2000) or ("currency" = 'JPY' and "amount_minor" >= 13));

-- search.goneWords
select "word" from "search_gone" where "gone_at" < ? order by "gone_at", "word" limit ?;

-- search.holdGone
update "search_gone" set "gone_at" = "gone_at" where "word" in (?, ?);

-- search.removeEndings
delete from "search_ending" where "word" = ? and "ending" in (?, ?, ?, ?, ?, ?) and exists (select "word" from "search_gone" where "word" = ?) and not exists (select "word" from "search_word" where "word" = ?);

-- search.removeGone
delete from "search_gone" where "word" in (?, ?);

-- search.countOfAmounts
select count(*) as "number" from (select "found"."id" from (select "id" from "ledger_transaction" where (("currency" = 'EUR' and "amount_minor" >= 1250 and "amount_minor" <= 2000) or ("currency" = 'JPY' and "amount_minor" >= 13))) as "found" limit ?) as "some";
