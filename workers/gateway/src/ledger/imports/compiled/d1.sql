-- imports.addImport
insert into "import" ("id") values (?);

-- imports.importById
select * from "import" where "id" = ?;

-- imports.importsOfFile
select "i".* from "import" as "i" inner join "act" as "a" on "a"."id" = "i"."act_id" where "i"."file_hash" = ? and "a"."undone_at" is null order by "i"."id" desc;

-- imports.listImports
select * from "import" order by "id" desc limit ?;

-- imports.countLines
select "import_id", "is_new", count(*) as "number" from "statement_line" where "import_id" in (?, ?) group by "import_id", "is_new";

-- imports.finishImport
update "import" set "finished_at" = ? where "id" = ?;

-- imports.addLine
insert into "statement_line" ("import_id") values (?);

-- imports.linesOf
select "line_key", "transaction_id", "is_new" from "statement_line" where "import_id" = ? and "line_key" in (?, ?);

-- imports.linesOfTransaction
select "i"."id" as "import_id", "i"."title", "l"."row_number", "l"."booked_on", "l"."line_text", "l"."reference" from "statement_line" as "l" inner join "import" as "i" on "i"."id" = "l"."import_id" where "l"."transaction_id" = ? order by "i"."id" desc;

-- imports.choices
select "name_hash", "name", "value" from "import_choice" where "about" = 'category' and "name_hash" in (?, ?);

-- imports.forgetChoice
delete from "import_choice" where "about" = 'columns' and "name_hash" = ?;

-- imports.addChoice
insert into "import_choice" ("about") values (?);
