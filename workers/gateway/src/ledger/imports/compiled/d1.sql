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

-- imports.bookOn
update "ledger_transaction" set "booked_on" = ?, "version" = ?, "updated_at" = ? where "id" in (select value from json_each(?));

-- imports.idsOf
select "id" from "ledger_transaction" where "id" in (select value from json_each(?));

-- imports.choices
select "name_hash", "name", "value" from "import_choice" where "about" = 'category' and "name_hash" in (select value from json_each(?));

-- imports.forgetChoice
delete from "import_choice" where "about" = 'columns' and "name_hash" = ?;
