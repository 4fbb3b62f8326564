-- webhooks.listWebhooks
select * from "webhook" order by "created_at", "id";

-- webhooks.webhookById
select * from "webhook" where "id" = @1;

-- webhooks.addWebhook
insert into "webhook" ("id") values (@1);

-- webhooks.changeWebhook
update "webhook" set "failures" = @1 where "id" = @2;

-- webhooks.removeWebhook, subjects
delete from "webhook_subject" where "webhook_id" = @1;

-- webhooks.removeWebhook, deliveries
delete from "webhook_delivery" where "webhook_id" = @1;

-- webhooks.removeWebhook, itself
delete from "webhook" where "id" = @1;

-- webhooks.untoldTransactions
select top(200) "t"."id", "t"."version", "t"."created_at", "t"."updated_at", "t"."deleted_at", case when exists (select "s"."subject_id" from "webhook_subject" as "s" where "s"."webhook_id" = @1 and "s"."subject_id" = "t"."id") then 1 else 0 end as "is_known" from "ledger_transaction" as "t" where "t"."updated_at" > @2 and not exists (select "told"."subject_id" from "webhook_subject" as "told" where "told"."webhook_id" = @3 and "told"."subject_id" = "t"."id" and "told"."version" = "t"."version") order by "t"."updated_at", "t"."id";

-- webhooks.untoldMails
select top(200) "m"."id" from "mail" as "m" where "m"."status" = @1 and "m"."received_at" > @2 and "m"."pending" = @3 and not exists (select "told"."subject_id" from "webhook_subject" as "told" where "told"."webhook_id" = @4 and "told"."subject_id" = "m"."id") order by "m"."received_at", "m"."id";

-- webhooks.addSubjects
insert into "webhook_subject" ("webhook_id", "subject_id", "version", "delivery_id", "told_at") values (@1, @2, @3, @4, @5);

-- webhooks.subjectsOf
select "subject_id" from "webhook_subject" where "delivery_id" = @1 order by "subject_id";

-- webhooks.addDelivery
insert into "webhook_delivery" ("id") values (@1);

-- webhooks.dueDeliveries
select top(10) "d"."id", "d"."webhook_id", "d"."event", "d"."created_at", "d"."attempts" from "webhook_delivery" as "d" inner join "webhook" as "w" on "w"."id" = "d"."webhook_id" where "d"."next_at" <= @1 and "w"."paused_at" is null order by "d"."next_at", "d"."id";

-- webhooks.anyPending
select top(1) "d"."id" from "webhook_delivery" as "d" inner join "webhook" as "w" on "w"."id" = "d"."webhook_id" where "d"."next_at" is not null and "w"."paused_at" is null;

-- webhooks.claimDelivery
update "webhook_delivery" set "attempts" = @1, "next_at" = @2 where "id" = @3 and "attempts" = @4 and "next_at" is not null;

-- webhooks.changeDelivery
update "webhook_delivery" set "answer" = @1 where "id" = @2;

-- webhooks.deliveriesOf
select top(50) * from "webhook_delivery" where "webhook_id" = @1 order by "created_at" desc, "id" desc;

-- webhooks.removeOldDeliveries, subjects
delete from "webhook_subject" where "told_at" < @1;

-- webhooks.removeOldDeliveries, themselves
delete from "webhook_delivery" where "created_at" < @1 and "next_at" is null;
