-- search.written
select "s"."transaction_id" as "id" from "search_ending" as "e" inner join "search_word" as "s" on "s"."word" = "e"."word" where "e"."ending" >= @1 and "e"."ending" < @2 union all select "id" from "ledger_transaction" where "merchant_key" in (select "merchant_key" from "merchant_name" where charindex(@3, "name_search") > 0);

-- search.countWritten
select count(*) as "number" from (select top(2001) "found"."id" from (select "s"."transaction_id" as "id" from "search_ending" as "e" inner join "search_word" as "s" on "s"."word" = "e"."word" where "e"."ending" >= @1 and "e"."ending" < @2 union all select "id" from "ledger_transaction" where "merchant_key" in (select "merchant_key" from "merchant_name" where charindex(@3, "name_search") > 0)) as "found") as "some";

-- search.dayOfRows
select top(1) "local_date" from (select "local_date", sum("number") over(order by "local_date" desc) as "total" from "day_total" where "local_date" <= @1) as "counted" where "total" >= 10000 order by "local_date" desc;

-- search.ofAmounts
select "id" from "ledger_transaction" where (("currency" = 'EUR' and "amount_minor" >= 1250 and "amount_minor" <= 2000) or ("currency" = 'JPY' and "amount_minor" >= 13));

-- search.goneWords
select top(20) "word" from "search_gone" where "gone_at" < @1 order by "gone_at", "word";

-- search.holdGone
update "search_gone" set "gone_at" = "gone_at" where "word" in (@1, @2);

-- search.removeEndings
delete from "search_ending" where "word" = @1 and "ending" in (@2, @3, @4, @5, @6, @7) and exists (select "word" from "search_gone" where "word" = @8) and not exists (select "word" from "search_word" where "word" = @9);

-- search.removeGone
delete from "search_gone" where "word" in (@1, @2);

-- search.countOfAmounts
select count(*) as "number" from (select top(2001) "found"."id" from (select "id" from "ledger_transaction" where (("currency" = 'EUR' and "amount_minor" >= 1250 and "amount_minor" <= 2000) or ("currency" = 'JPY' and "amount_minor" >= 13))) as "found") as "some";
