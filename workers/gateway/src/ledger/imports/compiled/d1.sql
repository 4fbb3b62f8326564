-- imports.addImport
insert into "file_import" ("id") values (?);

-- imports.withAct
select "i".*, "a"."undone_at" from "file_import" as "i" inner join "act" as "a" on "a"."id" = "i"."act_id" where "i"."id" = ?;

-- imports.importById
select "i".*, "a"."undone_at" from "file_import" as "i" inner join "act" as "a" on "a"."id" = "i"."act_id" where "i"."id" = ?;

-- imports.importsOfFile
select "i".*, "a"."undone_at" from "file_import" as "i" inner join "act" as "a" on "a"."id" = "i"."act_id" where "i"."file_hash" = ? and "a"."undone_at" is null order by "i"."id" desc;

-- imports.listImports
select "i".*, "a"."undone_at" from "file_import" as "i" inner join "act" as "a" on "a"."id" = "i"."act_id" order by "i"."id" desc limit ?;

-- imports.countLines
select "import_id", "is_new", count(*) as "number" from "import_line" where "import_id" in (?, ?) group by "import_id", "is_new";

-- imports.finishImport
update "file_import" set "finished_at" = ? where "id" = ?;

-- imports.transactionsNear
select "id", "event_key", "day_key", "day_position", "bank_date", "local_date", "kind", "merchant", "reference", "account_id", "booked_on", "deleted_at", "deleted_by" from "ledger_transaction" where "day_key" in (select value from json_each(?));

-- imports.linesOf
select "line_key", "transaction_id", "is_new" from "import_line" where "import_id" = ? and "line_key" in (select value from json_each(?));

-- imports.linesOfTransactions
select "transaction_id" from "import_line" where "import_id" = ? and "transaction_id" in (select value from json_each(?));

-- imports.linesOfTransaction
select "i"."id" as "import_id", "i"."title", "l"."row_number", "l"."booked_on", "l"."line_text", "l"."reference" from "import_line" as "l" inner join "file_import" as "i" on "i"."id" = "l"."import_id" where "l"."transaction_id" = ? order by "i"."id" desc;

-- imports.spansOfImport
select "t"."account_id", "t"."currency", min("t"."local_date") as "first", max("t"."local_date") as "last", count(*) as "number", sum(case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then "t"."amount_minor" else -"t"."amount_minor" end) as "sum" from "import_line" as "l" inner join "ledger_transaction" as "t" on "t"."id" = "l"."transaction_id" where "l"."import_id" = ? and "t"."deleted_at" is null group by "t"."account_id", "t"."currency";

-- imports.sumOfSpan
select count(*) as "number", sum(case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then "t"."amount_minor" else -"t"."amount_minor" end) as "sum" from "ledger_transaction" as "t" where "t"."local_date" >= ? and "t"."local_date" <= ? and "t"."account_id" = ? and "t"."currency" = ? and "t"."deleted_at" is null;

-- imports.sumOfSpan without account
select count(*) as "number", sum(case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then "t"."amount_minor" else -"t"."amount_minor" end) as "sum" from "ledger_transaction" as "t" where "t"."local_date" >= ? and "t"."local_date" <= ? and "t"."account_id" is null and "t"."currency" = ? and "t"."deleted_at" is null;

-- imports.notInImport
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."local_date" >= ? and "t"."local_date" <= ? and "t"."account_id" = ? and "t"."currency" = ? and "t"."deleted_at" is null and not exists (select "l"."line_key" from "import_line" as "l" where "l"."transaction_id" = "t"."id" and "l"."import_id" = ?) order by "t"."local_date" desc, "t"."id" desc limit ?;

-- imports.bookOn
update "ledger_transaction" set "booked_on" = ?, "version" = ?, "updated_at" = ? where "id" in (select value from json_each(?));

-- imports.idsOf
select "id" from "ledger_transaction" where "id" in (select value from json_each(?));

-- imports.choices
select "name_hash", "name", "value" from "import_choice" where "about" = 'category' and "name_hash" in (select value from json_each(?));

-- imports.forgetChoice
delete from "import_choice" where "about" = 'columns' and "name_hash" = ?;
