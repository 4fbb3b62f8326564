-- mails.addMail
insert into "mail" ("id") values (@1);

-- mails.mailByKey
select "id" from "mail" where "message_key" = @1;

-- mails.mail
select * from "mail" where "id" = @1;

-- mails.listMails
select top(50) "id", "received_at", "sent_at", "sender", "subject", "bank", "country", "template", "status", "status_by", "reason", "size_bytes", "verdict", "outer_from", "outer_domain", "way_in", "pending" from "mail" where 1 = 1 order by "received_at" desc, "id" desc;

-- mails.listMails of everything asked for
select top(50) "id", "received_at", "sent_at", "sender", "subject", "bank", "country", "template", "status", "status_by", "reason", "size_bytes", "verdict", "outer_from", "outer_domain", "way_in", "pending" from "mail" where ("status" = @1 and "reason" = @2 and "pending" = @3 and "received_at" >= @4 and "received_at" < @5 and charindex(@6, "search_text") > 0 and charindex(@7, "search_text") > 0 and "received_at" <= @8 and ("received_at" < @9 or "id" < @10)) order by "received_at" desc, "id" desc;

-- mails.mailFurther
select "received_at", "id" from "mail" where ("received_at" <= @1 and ("received_at" < @2 or "id" < @3)) order by "received_at" desc, "id" desc offset 999 rows fetch next @4 rows only;

-- mails.listMails of a search
select top(51) "id", "received_at", "sent_at", "sender", "subject", "bank", "country", "template", "status", "status_by", "reason", "size_bytes", "verdict", "outer_from", "outer_domain", "way_in", "pending" from "mail" where (charindex(@1, "search_text") > 0 and "received_at" >= @2 and ("received_at" > @3 or "id" >= @4)) order by "received_at" desc, "id" desc;

-- mails.changeMail
update "mail" set "status" = @1 where "id" = @2 and "version" = @3;

-- mails.outdatedMails
select top(3) "id" from "mail" where "status" = @1 and ("pending" = @2 or "reader_version" <> @3) order by "received_at";

-- mails.forwardingConfirmations
select top(10) "id", "received_at", "reading" from "mail" where "reason" = @1 and "received_at" >= @2 order by "received_at" desc;

-- mails.sendersInReview
select top(50) "sender", "bank", count(*) as "number", max("received_at") as "newest" from "mail" where "status" = @1 and "pending" = @2 group by "sender", "bank" order by count(*) desc, max("received_at") desc, "sender", "bank";

-- mails.putAside
select top(10) "id", "subject", "sender" from "mail" where "status" = @1 and "received_at" >= @2 and "received_at" < @3 and "status_by" = @4 and "has_amount" = @5 order by "received_at" desc;

-- mails.countPutAside
select count(*) as "number" from "mail" where "status" = @1 and "received_at" >= @2 and "received_at" < @3 and "status_by" = @4 and "has_amount" = @5;

-- mails.countMailsInReview
select count(*) as "number" from (select top(1000) "id" from "mail" where "status" = @1 and "pending" = @2) as "some";

-- mails.countMailsInReview, all
select count(*) as "number" from (select "id" from "mail" where "status" = @1 and "pending" = @2) as "some";
