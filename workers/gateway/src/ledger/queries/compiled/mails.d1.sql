-- mails.addMail
insert into "mail" ("id") values (?);

-- mails.mailByKey
select "id" from "mail" where "message_key" = ?;

-- mails.mail
select * from "mail" where "id" = ?;

-- mails.listMails
select "id", "received_at", "sent_at", "sender", "subject", "bank", "country", "template", "status", "status_by", "reason", "size_bytes", "verdict", "outer_from", "outer_domain", "way_in", "pending" from "mail" where 1 = 1 order by "received_at" desc, "id" desc limit ?;

-- mails.listMails of everything asked for
select "id", "received_at", "sent_at", "sender", "subject", "bank", "country", "template", "status", "status_by", "reason", "size_bytes", "verdict", "outer_from", "outer_domain", "way_in", "pending" from "mail" where ("status" = ? and "reason" = ? and "pending" = ? and "received_at" >= ? and "received_at" < ? and instr("search_text", ?) > 0 and instr("search_text", ?) > 0 and "received_at" <= ? and ("received_at" < ? or "id" < ?)) order by "received_at" desc, "id" desc limit ?;

-- mails.mailFurther
select "received_at", "id" from "mail" where ("received_at" <= ? and ("received_at" < ? or "id" < ?)) order by "received_at" desc, "id" desc limit ? offset 999;

-- mails.listMails of a search
select "id", "received_at", "sent_at", "sender", "subject", "bank", "country", "template", "status", "status_by", "reason", "size_bytes", "verdict", "outer_from", "outer_domain", "way_in", "pending" from "mail" where (instr("search_text", ?) > 0 and "received_at" >= ? and ("received_at" > ? or "id" >= ?)) order by "received_at" desc, "id" desc limit ?;

-- mails.changeMail
update "mail" set "status" = ? where "id" = ? and "version" = ?;

-- mails.outdatedMails
select "id" from "mail" where "status" = ? and ("pending" = ? or "reader_version" <> ?) order by "received_at" limit ?;

-- mails.forwardingConfirmations
select "id", "received_at", "reading" from "mail" where "reason" = ? and "received_at" >= ? order by "received_at" desc limit ?;

-- mails.sendersInReview
select "sender", "bank", count(*) as "number", max("received_at") as "newest" from "mail" where "status" = ? and "pending" = ? group by "sender", "bank" order by count(*) desc, max("received_at") desc, "sender", "bank" limit ?;

-- mails.putAside
select "id", "subject", "sender" from "mail" where "status" = ? and "received_at" >= ? and "received_at" < ? and "status_by" = ? and "has_amount" = ? order by "received_at" desc limit ?;

-- mails.countPutAside
select count(*) as "number" from "mail" where "status" = ? and "received_at" >= ? and "received_at" < ? and "status_by" = ? and "has_amount" = ?;

-- mails.countMailsInReview
select count(*) as "number" from (select "id" from "mail" where "status" = ? and "pending" = ? limit ?) as "some";

-- mails.countMailsInReview, all
select count(*) as "number" from (select "id" from "mail" where "status" = ? and "pending" = ?) as "some";
