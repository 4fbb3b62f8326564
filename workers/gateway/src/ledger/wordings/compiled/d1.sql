-- wordings.wordingsOf
select "id", "wording" from "wording" where "sender_key" in (?, ?) order by "id" desc limit ?;

-- wordings.wordingRows
select * from "wording" where "sender_key" = ? order by "id" desc;

-- wordings.listWordings
select * from "wording" order by "id" desc limit ?;

-- wordings.wordingById
select * from "wording" where "id" = ?;

-- wordings.addWording
insert into "wording" ("id") values (?);

-- wordings.changeWording
update "wording" set "lessons" = ? where "id" = ? and "version" = ?;

-- wordings.removeWording
delete from "wording" where "id" = ?;

-- wordings.usesOf
select "template", count(*) as "number", max("received_at") as "newest" from "mail" where "template" in (?) group by "template";

-- wordings.mailsReadBy
select "id" from "mail" where "template" = ? and "status" <> ? and "status_by" = ? order by "received_at" desc limit ?;

-- wordings.waitingOf
select "id" from "mail" where "status" = ? and "status_by" = ? and instr("sender", ?) > 0 order by "received_at" desc limit ?;

-- wordings.markOutdated
update "mail" set "reader_version" = ? where "id" in (?);
