-- parts.splitsOf
select * from "transaction_split" where "transaction_id" in (select value from json_each(?)) order by "transaction_id", "position";

-- parts.tagsOf
select "transaction_id", "tag", "rule_id" from "transaction_tag" where "transaction_id" in (select value from json_each(?)) order by "transaction_id", "tag";

-- parts.addSplit
insert into "transaction_split" ("transaction_id") values (?);

-- parts.removeSplits
delete from "transaction_split" where "transaction_id" = ?;

-- parts.addTag
insert into "transaction_tag" ("transaction_id", "tag", "rule_id") values (?, ?, ?);

-- parts.removeTags
delete from "transaction_tag" where "transaction_id" = ?;

-- parts.allTags
select "g"."tag", count(*) as "number" from "transaction_tag" as "g" inner join "ledger_transaction" as "t" on "t"."id" = "g"."transaction_id" where "t"."deleted_at" is null group by "g"."tag" order by "g"."tag";

-- parts.splitInto
select "position" from "transaction_split" where "category" in ('coffee', 'dog_walker.spending');

-- parts.splitTotals
select "s"."category", "t"."currency", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end as "inward", sum("s"."amount_minor" - "s"."uncounted_minor") as "amount", count(distinct "t"."id") as "number" from "ledger_transaction" as "t" inner join "transaction_split" as "s" on "s"."transaction_id" = "t"."id" where "t"."split_count" > 0 and "t"."local_date" >= ? and "t"."local_date" <= ? and "t"."deleted_at" is null group by "s"."category", "t"."currency", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end;
