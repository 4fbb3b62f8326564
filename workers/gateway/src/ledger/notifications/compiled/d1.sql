-- notifications.untoldPayments
select "t"."id", "t"."amount_minor", "t"."currency", "t"."local_date", "t"."merchant_key", "t"."created_at", "t"."updated_at" from "ledger_transaction" as "t" inner join "mail" as "m" on "m"."id" = "t"."mail_id" where "t"."updated_at" > ? and "t"."created_at" > ? and "t"."occurred_at" > ? and "t"."deleted_at" is null and "t"."possible_duplicate_of" is null and "t"."import_id" is null and "t"."amount_by" = 'reader' and "t"."kind" in (?, ?) and "m"."recipient" <> 'import' and not exists (select "told"."transaction_id" from "notification" as "told" where "told"."transaction_id" = "t"."id") order by "t"."updated_at", "t"."id" limit ?;

-- notifications.paidBefore
select "merchant_key", "currency", sum("amount_minor") as "sum", count(*) as "number" from "ledger_transaction" where "merchant_key" in (?) and "deleted_at" is null and "kind" in (?, ?) and "id" not in (?) group by "merchant_key", "currency";

-- notifications.firstDay
select "local_date" from "day_total" order by "local_date" limit ?;

-- notifications.dueNotifications
select "transaction_id", "person" from "notification" where "next_at" <= ? order by "next_at", "transaction_id", "person" limit ?;

-- notifications.claimNotifications
update "notification" set "mail_key" = ?, "attempts" = "attempts" + 1, "next_at" = ? where "transaction_id" in (?) and "person" = ? and "next_at" <= ?;

-- notifications.notificationsOf
select * from "notification" where "mail_key" = ?;

-- notifications.markLeaving
update "notification" set "sending_at" = ?, "next_at" = ? where "mail_key" = ? and "next_at" is not null;

-- notifications.markTold
update "notification" set "sent_at" = ? where "mail_key" = ?;

-- notifications.tryAgain
update "notification" set "sending_at" = ?, "next_at" = ? where "mail_key" = ? and "sent_at" is null;

-- notifications.anyWaiting
select "transaction_id" from "notification" where "next_at" is not null limit ?;

-- notifications.removeOldNotifications
delete from "notification" where "created_at" < ?;
