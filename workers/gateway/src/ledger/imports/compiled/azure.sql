-- imports.addImport
insert into "file_import" ("id") values (@1);

-- imports.withAct
select "i".*, "a"."undone_at" from "file_import" as "i" inner join "act" as "a" on "a"."id" = "i"."act_id" where "i"."id" = @1;

-- imports.importById
select "i".*, "a"."undone_at" from "file_import" as "i" inner join "act" as "a" on "a"."id" = "i"."act_id" where "i"."id" = @1;

-- imports.importsOfFile
select "i".*, "a"."undone_at" from "file_import" as "i" inner join "act" as "a" on "a"."id" = "i"."act_id" where "i"."file_hash" = @1 and "a"."undone_at" is null order by "i"."id" desc;

-- imports.listImports
select top(50) "i".*, "a"."undone_at" from "file_import" as "i" inner join "act" as "a" on "a"."id" = "i"."act_id" order by "i"."id" desc;

-- imports.countLines
select "import_id", "is_new", count(*) as "number" from "import_line" where "import_id" in (@1, @2) group by "import_id", "is_new";

-- imports.widenImport
update "file_import" set "first_day" = @1, "last_day" = @2 where "id" = @3;

-- imports.finishImport
update "file_import" set "finished_at" = @1 where "id" = @2;

-- imports.transactionsNear
select "id", "event_key", "day_key", "day_position", "bank_date", "local_date", "kind", "amount_minor", "currency", "merchant", "reference", "account_id", "booked_on", "deleted_at", "deleted_by" from "ledger_transaction" where "day_key" in (@1, @2);

-- imports.transactionsKeyed
select top(401) "id", "event_key", "day_key", "day_position", "bank_date", "local_date", "kind", "amount_minor", "currency", "merchant", "reference", "account_id", "booked_on", "deleted_at", "deleted_by" from "ledger_transaction" where "day_key" >= @1 and "day_key" < @2 order by "day_key", "day_position";

-- imports.linesOf
select "line_key", "transaction_id", "is_new" from "import_line" where "import_id" = @1 and "line_key" in (@2, @3);

-- imports.linesOfTransactions
select "l"."transaction_id", "l"."import_id", "i"."first_day", "i"."last_day" from "import_line" as "l" inner join "file_import" as "i" on "i"."id" = "l"."import_id" inner join "act" as "a" on "a"."id" = "i"."act_id" where "a"."undone_at" is null and "l"."transaction_id" in (@1, @2);

-- imports.linesOfTransaction
select "i"."id" as "import_id", "i"."title", "l"."row_number", "l"."booked_on", "l"."line_text", "l"."reference" from "import_line" as "l" inner join "file_import" as "i" on "i"."id" = "l"."import_id" where "l"."transaction_id" = @1 order by "i"."id" desc;

-- imports.toldByMails
select top(1000) "id", "event_key", "day_key", "day_position", "bank_date", "local_date", "kind", "amount_minor", "currency", "merchant", "reference", "account_id", "booked_on", "deleted_at", "deleted_by" from "ledger_transaction" where "local_date" >= @1 and "local_date" <= @2 and "mail_id" is not null and "deleted_at" is null order by "local_date", "id";

-- imports.countedByAccount
select "account_id", count(*) as "number", count("import_id") as "imported" from "ledger_transaction" where "account_id" in (@1, @2) and "local_date" >= @3 and "local_date" <= @4 and "deleted_at" is null group by "account_id";

-- imports.spansOfImport
select "own"."account_id", "own"."currency", min("own"."day") as "first", max("own"."day") as "last", count(*) as "number", sum("own"."amount") as "sum" from (select coalesce(l.account_id, t.account_id) as "account_id", coalesce(l.currency, t.currency) as "currency", coalesce(l.local_date, t.local_date) as "day", coalesce(l.amount_minor, case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then t.amount_minor else -t.amount_minor end) as "amount" from "import_line" as "l" inner join "ledger_transaction" as "t" on "t"."id" = "l"."transaction_id" where "l"."import_id" = @1) as "own" group by "own"."account_id", "own"."currency";

-- imports.accountsOfImport
select distinct coalesce(l.account_id, t.account_id) as "account_id", "t"."account_id" as "card_id" from "import_line" as "l" inner join "ledger_transaction" as "t" on "t"."id" = "l"."transaction_id" where "l"."import_id" = @1;

-- imports.notInImport
select top(100) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."local_date" >= @1 and "t"."local_date" <= @2 and coalesce(t.booked_on, t.local_date) >= @3 and coalesce(t.booked_on, t.local_date) <= @4 and ("t"."account_id" is null or "t"."account_id" in (@5)) and "t"."currency" = @6 and "t"."deleted_at" is null and not exists (select "l"."line_key" from "import_line" as "l" where "l"."transaction_id" = "t"."id" and "l"."import_id" = @7) order by "t"."local_date" desc, "t"."id" desc;

-- imports.deletedOfImport
select top(100) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" inner join "import_line" as "l" on "l"."transaction_id" = "t"."id" where "l"."import_id" = @1 and coalesce(l.account_id, t.account_id) = @2 and coalesce(l.currency, t.currency) = @3 and "t"."deleted_at" is not null order by "t"."local_date" desc, "t"."id" desc;

-- imports.forgetBalances
delete from "import_balance" where "import_id" = @1;

-- imports.balanceOf
select top(1) "local_date", "balance_minor" from "import_balance" where "import_id" = @1 and "account_id" = @2 and "currency" = @3 order by "local_date" desc;

-- imports.balanceBefore
select top(1) "b"."local_date", "b"."balance_minor" from "import_balance" as "b" inner join "file_import" as "i" on "i"."id" = "b"."import_id" inner join "act" as "a" on "a"."id" = "i"."act_id" where "b"."import_id" <> @1 and "b"."account_id" = @2 and "b"."currency" = @3 and "b"."local_date" < @4 and "a"."undone_at" is null order by "b"."local_date" desc;

-- imports.bookOn
update "ledger_transaction" set "booked_on" = @1, "version" = @2, "updated_at" = @3 where "id" in (@4, @5);

-- imports.idsOf
select "id" from "ledger_transaction" where "id" in (@1, @2);

-- imports.choices
select "name_hash", "name", "value" from "import_choice" where "about" = 'category' and "name_hash" in (@1, @2);

-- imports.forgetChoice
delete from "import_choice" where "about" = 'columns' and "name_hash" = @1;
