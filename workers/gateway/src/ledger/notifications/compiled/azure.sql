-- notifications.untoldPayments
select top(50) "t"."id", "t"."amount_minor", "t"."currency", "t"."local_date", "t"."merchant_key", "t"."created_at", "t"."updated_at" from "ledger_transaction" as "t" inner join "mail" as "m" on "m"."id" = "t"."mail_id" where "t"."updated_at" > @1 and "t"."created_at" > @2 and "t"."occurred_at" > @3 and "t"."deleted_at" is null and "t"."possible_duplicate_of" is null and "t"."import_id" is null and "t"."amount_by" = 'reader' and "t"."kind" in (@4, @5) and "m"."recipient" <> 'import' and not exists (select "told"."transaction_id" from "notification" as "told" where "told"."transaction_id" = "t"."id") order by "t"."updated_at", "t"."id";

-- notifications.paidBefore
select "merchant_key", "currency", sum("amount_minor") as "sum", count(*) as "number" from "ledger_transaction" where "merchant_key" in (@1) and "deleted_at" is null and "kind" in (@2, @3) and "id" not in (@4) group by "merchant_key", "currency";

-- notifications.firstDay
select top(1) "local_date" from "day_total" order by "local_date";

-- notifications.dueNotifications
select top(10) "transaction_id", "person" from "notification" where "next_at" <= @1 order by "next_at", "transaction_id", "person";

-- notifications.claimNotifications
update "notification" set "mail_key" = @1, "attempts" = "attempts" + 1, "next_at" = @2 where "transaction_id" in (@3) and "person" = @4 and "next_at" <= @5;

-- notifications.notificationsOf
select * from "notification" where "mail_key" = @1;

-- notifications.markLeaving
update "notification" set "sending_at" = @1, "next_at" = @2 where "mail_key" = @3 and "next_at" is not null;

-- notifications.markTold
update "notification" set "sent_at" = @1 where "mail_key" = @2;

-- notifications.tryAgain
update "notification" set "sending_at" = @1, "next_at" = @2 where "mail_key" = @3 and "sent_at" is null;

-- notifications.anyWaiting
select top(1) "transaction_id" from "notification" where "next_at" is not null;

-- notifications.removeOldNotifications
delete from "notification" where "created_at" < @1;
