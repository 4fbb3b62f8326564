-- raw-mails.addRawPart
insert into "mail_raw" ("mail_id", "part", "content", "stored_at") values (@1, @2, @3, @4);

-- raw-mails.rawPart
select "content" from "mail_raw" where "mail_id" = @1 and "part" = @2;

-- raw-mails.rawExists
select "part" from "mail_raw" where "mail_id" = @1 and "part" = @2;

-- raw-mails.removeRaw
delete from "mail_raw" where "mail_id" = @1;

-- raw-mails.removeOldRaw
delete from "mail_raw" where "stored_at" < @1 and not exists (select "mail"."id" from "mail" where "mail"."id" = "mail_raw"."mail_id" and "mail"."status" = @2);
