-- webhooks.listWebhooks
select * from "webhook" order by "created_at", "id";

-- webhooks.webhookById
select * from "webhook" where "id" = ?;

-- webhooks.addWebhook
insert into "webhook" ("id") values (?);

-- webhooks.changeWebhook
update "webhook" set "failures" = ? where "id" = ?;

-- webhooks.removeWebhook, subjects
delete from "webhook_subject" where "webhook_id" = ?;

-- webhooks.removeWebhook, deliveries
delete from "webhook_delivery" where "webhook_id" = ?;

-- webhooks.removeWebhook, itself
delete from "webhook" where "id" = ?;

-- webhooks.untoldTransactions
select "t"."id", "t"."version", "t"."created_at", "t"."updated_at", "t"."deleted_at", case when exists (select "s"."subject_id" from "webhook_subject" as "s" where "s"."webhook_id" = ? and "s"."subject_id" = "t"."id") then 1 else 0 end as "is_known" from "ledger_transaction" as "t" where "t"."updated_at" > ? and not exists (select "told"."subject_id" from "webhook_subject" as "told" where "told"."webhook_id" = ? and "told"."subject_id" = "t"."id" and "told"."version" = "t"."version") order by "t"."updated_at", "t"."id" limit ?;

-- webhooks.untoldMails
select "m"."id" from "mail" as "m" where "m"."status" = ? and "m"."received_at" > ? and "m"."pending" = ? and not exists (select "told"."subject_id" from "webhook_subject" as "told" where "told"."webhook_id" = ? and "told"."subject_id" = "m"."id") order by "m"."received_at", "m"."id" limit ?;

-- webhooks.addSubjects
insert into "webhook_subject" ("webhook_id", "subject_id", "version", "delivery_id", "told_at") values (?, ?, ?, ?, ?);

-- webhooks.subjectsOf
select "subject_id" from "webhook_subject" where "delivery_id" = ? order by "subject_id";

-- webhooks.addDelivery
insert into "webhook_delivery" ("id") values (?);

-- webhooks.dueDeliveries
select "d"."id", "d"."webhook_id", "d"."event", "d"."created_at", "d"."attempts" from "webhook_delivery" as "d" inner join "webhook" as "w" on "w"."id" = "d"."webhook_id" where "d"."next_at" <= ? and "w"."paused_at" is null order by "d"."next_at", "d"."id" limit ?;

-- webhooks.anyPending
select "d"."id" from "webhook_delivery" as "d" inner join "webhook" as "w" on "w"."id" = "d"."webhook_id" where "d"."next_at" is not null and "w"."paused_at" is null limit ?;

-- webhooks.claimDelivery
update "webhook_delivery" set "attempts" = ?, "next_at" = ? where "id" = ? and "attempts" = ? and "next_at" is not null;

-- webhooks.changeDelivery
update "webhook_delivery" set "answer" = ? where "id" = ?;

-- webhooks.deliveriesOf
select * from "webhook_delivery" where "webhook_id" = ? order by "created_at" desc, "id" desc limit ?;

-- webhooks.removeOldDeliveries, subjects
delete from "webhook_subject" where "told_at" < ?;

-- webhooks.removeOldDeliveries, themselves
delete from "webhook_delivery" where "created_at" < ? and "next_at" is null;
