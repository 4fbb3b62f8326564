-- wordings.wordingsOf
select top(40) "id", "wording" from "wording" where "sender_key" in (@1, @2) order by "id" desc;

-- wordings.wordingRows
select * from "wording" where "sender_key" = @1 order by "id" desc;

-- wordings.listWordings
select top(500) * from "wording" order by "id" desc;

-- wordings.wordingById
select * from "wording" where "id" = @1;

-- wordings.addWording
insert into "wording" ("id") values (@1);

-- wordings.changeWording
update "wording" set "lessons" = @1 where "id" = @2 and "version" = @3;

-- wordings.removeWording
delete from "wording" where "id" = @1;

-- wordings.usesOf
select "template", count(*) as "number", max("received_at") as "newest" from "mail" where "template" in (@1) group by "template";

-- wordings.mailsReadBy
select top(100) "id" from "mail" where "template" = @1 and "status" <> @2 and "status_by" = @3 order by "received_at" desc;

-- wordings.waitingOf
select top(90) "id" from "mail" where "status" = @1 and "status_by" = @2 and charindex(@3, "sender") > 0 order by "received_at" desc;

-- wordings.markOutdated
update "mail" set "reader_version" = @1 where "id" in (@2);
