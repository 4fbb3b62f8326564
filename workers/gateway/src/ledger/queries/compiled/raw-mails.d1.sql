-- raw-mails.addRawPart
insert into "mail_raw" ("mail_id", "part", "content", "stored_at") values (?, ?, ?, ?);

-- raw-mails.rawPart
select "content" from "mail_raw" where "mail_id" = ? and "part" = ?;

-- raw-mails.rawExists
select "part" from "mail_raw" where "mail_id" = ? and "part" = ?;

-- raw-mails.removeRaw
delete from "mail_raw" where "mail_id" = ?;

-- raw-mails.removeOldRaw
delete from "mail_raw" where "stored_at" < ? and not exists (select "mail"."id" from "mail" where "mail"."id" = "mail_raw"."mail_id" and "mail"."status" = ?);
