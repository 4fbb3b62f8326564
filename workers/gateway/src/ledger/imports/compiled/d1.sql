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

-- imports.widenImport
update "file_import" set "first_day" = ?, "last_day" = ? where "id" = ?;

-- imports.finishImport
update "file_import" set "finished_at" = ? where "id" = ?;

-- imports.transactionsNear
select "id", "event_key", "day_key", "day_position", "bank_date", "local_date", "kind", "amount_minor", "currency", "merchant", "reference", "account_id", "booked_on", "deleted_at", "deleted_by" from "ledger_transaction" where "day_key" in (select value from json_each(?));

-- imports.transactionsKeyed
select "id", "event_key", "day_key", "day_position", "bank_date", "local_date", "kind", "amount_minor", "currency", "merchant", "reference", "account_id", "booked_on", "deleted_at", "deleted_by" from "ledger_transaction" where "day_key" >= ? and "day_key" < ? order by "day_key", "day_position" limit ?;

-- imports.linesOf
select "line_key", "transaction_id", "is_new" from "import_line" where "import_id" = ? and "line_key" in (select value from json_each(?));

-- imports.linesOfTransactions
select "l"."transaction_id", "l"."import_id", "i"."first_day", "i"."last_day" from "import_line" as "l" inner join "file_import" as "i" on "i"."id" = "l"."import_id" inner join "act" as "a" on "a"."id" = "i"."act_id" where "a"."undone_at" is null and "l"."transaction_id" in (select value from json_each(?));

-- imports.linesOfTransaction
select "i"."id" as "import_id", "i"."title", "l"."row_number", "l"."booked_on", "l"."line_text", "l"."reference" from "import_line" as "l" inner join "file_import" as "i" on "i"."id" = "l"."import_id" where "l"."transaction_id" = ? order by "i"."id" desc;

-- imports.toldByMails
select "id", "event_key", "day_key", "day_position", "bank_date", "local_date", "kind", "amount_minor", "currency", "merchant", "reference", "account_id", "booked_on", "deleted_at", "deleted_by" from "ledger_transaction" where "local_date" >= ? and "local_date" <= ? and "mail_id" is not null and "deleted_at" is null order by "local_date", "id" limit ?;

-- imports.countedByAccount
select "account_id", count(*) as "number", count("import_id") as "imported" from "ledger_transaction" where "account_id" in (select value from json_each(?)) and "local_date" >= ? and "local_date" <= ? and "deleted_at" is null group by "account_id";

-- imports.spansOfImport
select "own"."account_id", "own"."currency", min("own"."day") as "first", max("own"."day") as "last", count(*) as "number", sum("own"."amount") as "sum" from (select coalesce(l.account_id, t.account_id) as "account_id", coalesce(l.currency, t.currency) as "currency", coalesce(l.local_date, t.local_date) as "day", coalesce(l.amount_minor, case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then t.amount_minor else -t.amount_minor end) as "amount" from "import_line" as "l" inner join "ledger_transaction" as "t" on "t"."id" = "l"."transaction_id" where "l"."import_id" = ?) as "own" group by "own"."account_id", "own"."currency";

-- imports.accountsOfImport
select distinct coalesce(l.account_id, t.account_id) as "account_id", "t"."account_id" as "card_id" from "import_line" as "l" inner join "ledger_transaction" as "t" on "t"."id" = "l"."transaction_id" where "l"."import_id" = ?;

-- imports.notInImport
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."local_date" >= ? and "t"."local_date" <= ? and coalesce(t.booked_on, t.local_date) >= ? and coalesce(t.booked_on, t.local_date) <= ? and ("t"."account_id" is null or "t"."account_id" in (?)) and "t"."currency" = ? and "t"."deleted_at" is null and not exists (select "l"."line_key" from "import_line" as "l" where "l"."transaction_id" = "t"."id" and "l"."import_id" = ?) order by "t"."local_date" desc, "t"."id" desc limit ?;

-- imports.deletedOfImport
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" inner join "import_line" as "l" on "l"."transaction_id" = "t"."id" where "l"."import_id" = ? and coalesce(l.account_id, t.account_id) = ? and coalesce(l.currency, t.currency) = ? and "t"."deleted_at" is not null order by "t"."local_date" desc, "t"."id" desc limit ?;

-- imports.forgetBalances
delete from "import_balance" where "import_id" = ?;

-- imports.balanceOf
select "local_date", "balance_minor" from "import_balance" where "import_id" = ? and "account_id" = ? and "currency" = ? order by "local_date" desc limit ?;

-- imports.balanceBefore
select "b"."local_date", "b"."balance_minor" from "import_balance" as "b" inner join "file_import" as "i" on "i"."id" = "b"."import_id" inner join "act" as "a" on "a"."id" = "i"."act_id" where "b"."import_id" <> ? and "b"."account_id" = ? and "b"."currency" = ? and "b"."local_date" < ? and "a"."undone_at" is null order by "b"."local_date" desc limit ?;

-- imports.bookOn
update "ledger_transaction" set "booked_on" = ?, "version" = ?, "updated_at" = ? where "id" in (select value from json_each(?));

-- imports.idsOf
select "id" from "ledger_transaction" where "id" in (select value from json_each(?));

-- imports.choices
select "name_hash", "name", "value" from "import_choice" where "about" = 'category' and "name_hash" in (select value from json_each(?));

-- imports.forgetChoice
delete from "import_choice" where "about" = 'columns' and "name_hash" = ?;
