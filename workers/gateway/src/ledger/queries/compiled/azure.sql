-- access.addSession
insert into "session" ("id_hash", "person", "created_at", "expires_at", "last_seen_at", "user_agent") values (@1, @2, @3, @4, @5, @6);

-- access.liveSession
select * from "session" where "id_hash" = @1 and "expires_at" > @2;

-- access.touchSession
update "session" set "last_seen_at" = @1, "expires_at" = @2 where "id_hash" = @3;

-- access.removeSession
delete from "session" where "id_hash" = @1;

-- access.removeSessionsOf
delete from "session" where "person" = @1;

-- access.liveSessionsOf
select * from "session" where "person" = @1 and "expires_at" > @2 order by "created_at" desc;

-- access.removeExpiredSessions
delete from "session" where "expires_at" <= @1;

-- access.addToken
insert into "token" ("id", "title", "token_hash", "prefix", "scopes", "person", "created_at") values (@1, @2, @3, @4, @5, @6, @7);

-- access.liveToken
select * from "token" where "token_hash" = @1 and "revoked_at" is null and ("expires_at" is null or "expires_at" > @2);

-- access.touchToken
update "token" set "last_used_at" = @1 where "id" = @2;

-- access.tokensOf
select * from "token" where "person" = @1 and "revoked_at" is null order by "created_at" desc;

-- access.tokenOf
select * from "token" where "id" = @1 and "person" = @2 and "revoked_at" is null;

-- access.revokeToken
update "token" set "revoked_at" = @1 where "id" = @2 and "person" = @3 and "revoked_at" is null;

-- access.removeDeadTokens
delete from "token" where ("expires_at" <= @1 or "revoked_at" <= @2);

-- audit.addAudit
insert into "audit" ("id", "created_at", "person", "action", "subject", "subject_id", "changes") values (@1, @2, @3, @4, @5, @6, @7);

-- audit.recentAudit
select top(20) * from "audit" order by "id" desc;

-- audit.auditOf
select * from "audit" where "subject" = @1 and "subject_id" = @2 order by "id" desc;

-- budgets.budgets
select "category", "currency", "amount_minor" from "budget" order by "category", "currency";

-- budgets.addBudget
insert into "budget" ("category", "currency", "amount_minor", "updated_at") values (@1, @2, @3, @4);

-- budgets.changeBudget
update "budget" set "amount_minor" = @1, "updated_at" = @2 where "category" = @3 and "currency" = @4;

-- budgets.removeBudget
delete from "budget" where "category" = @1 and "currency" = @2;

-- db.requireVersion
update "mail" set "version" = nullif(version, version) where "id" = @1 and "version" <> @2;

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

-- mails.changeMail
update "mail" set "status" = @1 where "id" = @2 and "version" = @3;

-- mails.outdatedMails
select top(3) "id" from "mail" where "status" = @1 and ("pending" = @2 or "reader_version" < @3) order by "received_at";

-- mails.forwardingConfirmations
select top(10) "id", "received_at", "reading" from "mail" where "reason" = @1 and "received_at" >= @2 order by "received_at" desc;

-- mails.sendersInReview
select top(50) "sender", "bank", count(*) as "number", max("received_at") as "newest" from "mail" where "status" = @1 and "pending" = @2 group by "sender", "bank" order by count(*) desc, max("received_at") desc, "sender", "bank";

-- mails.putAside
select top(10) "id", "subject", "sender" from "mail" where "status" = @1 and "received_at" >= @2 and "received_at" < @3 and "status_by" = @4 and "has_amount" = @5 order by "received_at" desc;

-- mails.countPutAside
select count(*) as "number" from "mail" where "status" = @1 and "received_at" >= @2 and "received_at" < @3 and "status_by" = @4 and "has_amount" = @5;

-- mails.countMailsInReview
select count(*) as "number" from "mail" where "status" = @1 and "pending" = @2;

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

-- merchants.taughtMerchants
select * from "merchant_label" order by "merchant_key";

-- merchants.taughtMerchant
select * from "merchant_label" where "merchant_key" = @1;

-- merchants.taughtOf
select * from "merchant_label" where "merchant_key" in (@1, @2);

-- merchants.addTaught
insert into "merchant_label" ("merchant_key") values (@1);

-- merchants.changeTaught
update "merchant_label" set "category" = @1 where "merchant_key" = @2;

-- merchants.merchantNames
select "merchant_key", "name" from "merchant_name" order by "merchant_key";

-- merchants.merchantName
select * from "merchant_name" where "merchant_key" = @1;

-- merchants.addName
insert into "merchant_name" ("merchant_key") values (@1);

-- merchants.changeName
update "merchant_name" set "name" = @1 where "merchant_key" = @2;

-- merchants.removeName
delete from "merchant_name" where "merchant_key" = @1;

-- merchants.removeTaught
delete from "merchant_label" where "merchant_key" = @1;

-- merchants.vectorsAfter
select top(200) "text_hash", "text_value", "vector" from "merchant_vector" where "model" = @1 and "text_hash" > @2 order by "text_hash";

-- merchants.addVector
insert into "merchant_vector" ("model", "text_hash", "text_value", "vector", "created_at") select @1 as "model", @2 as "text_hash", @3 as "text_value", @4 as "vector", @5 as "created_at" where not exists (select "model" from "merchant_vector" where "model" = @6 and "text_hash" = @7);

-- merchants.unlabelled
select top(25) "id", "merchant", "kind", "mcc" from "ledger_transaction" where "deleted_at" is null and "label_decision" = @1 order by "id";

-- merchants.unlabelled by a newer labeler
select top(25) "id", "merchant", "kind", "mcc" from "ledger_transaction" where "deleted_at" is null and ("label_decision" = @1 or ("label_decision" in (@2, @3, @4) and "label_version" < @5) or ("label_decision" in (@6, @7, @8) and "label_version" > @9)) order by "id";

-- merchants.keepLabel
update "ledger_transaction" set "label_version" = @1 where "id" = @2 and "label_decision" <> @3 and ("category" = @4 and "label_decision" = @5 and "label_confidence" = @6 and "label_evidence" = @7 and "label_nearest" = @8 and "label_why" = @9 and "name" is null and "merchant_key" = @10);

-- merchants.setLabel
update "ledger_transaction" set "category" = @1, "category_by" = @2, "label_decision" = @3, "label_confidence" = @4, "label_evidence" = @5, "label_nearest" = @6, "label_why" = @7, "label_version" = @8, "merchant_key" = @9, "updated_at" = @10, "version" = @11, "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor when kind in ('transfer_in', 'refund', 'deposit') then -amount_minor else 0 end, "income_minor" = 0 where "id" = @12 and "label_decision" <> @13 and "deleted_at" is null and ("category" is null or "category" <> @14 or "label_decision" is null or "label_decision" <> @15 or "label_confidence" is null or "label_confidence" <> @16 or "label_evidence" is null or "label_evidence" <> @17 or "label_nearest" is null or "label_nearest" <> @18 or "label_why" is null or "label_why" <> @19 or "name" is not null or "merchant_key" is null or "merchant_key" <> @20);

-- merchants.setLabel of own money
update "ledger_transaction" set "category" = @1, "category_by" = @2, "label_decision" = @3, "label_confidence" = @4, "label_evidence" = @5, "label_nearest" = @6, "label_why" = @7, "label_version" = @8, "merchant_key" = @9, "updated_at" = @10, "version" = @11, "spending_minor" = 0, "income_minor" = 0 where "id" = @12 and "label_decision" <> @13 and "deleted_at" is null and ("category" is null or "category" <> @14 or "label_decision" is null or "label_decision" <> @15 or "label_confidence" is null or "label_confidence" <> @16 or "label_evidence" is null or "label_evidence" <> @17 or "label_nearest" is null or "label_nearest" <> @18 or "label_why" is null or "label_why" <> @19 or "name" is not null or "merchant_key" is null or "merchant_key" <> @20);

-- merchants.followersOf
select "id" from "ledger_transaction" where ("merchant_key" = @1 and "label_decision" <> @2 and "deleted_at" is null and "kind" in (@3) and "id" <> @4);

-- merchants.countedColumns
update "ledger_transaction" set "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor when kind in ('transfer_in', 'refund', 'deposit') then -amount_minor else 0 end, "income_minor" = 0 where "id" = @1;

-- merchants.labelPast
update "ledger_transaction" set "category" = @1, "category_by" = @2, "label_decision" = @3, "label_confidence" = @4, "label_evidence" = @5, "label_nearest" = @6, "label_why" = @7, "label_version" = @8, "merchant_key" = @9, "updated_at" = @10, "version" = @11, "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor when kind in ('transfer_in', 'refund', 'deposit') then -amount_minor else 0 end, "income_minor" = 0 where ("merchant_key" = @12 and "label_decision" <> @13 and "deleted_at" is null and "kind" in (@14) and "id" <> @15);

-- senders.admittedSenders
select "sender", "created_at" from "admitted_sender" order by "created_at" desc;

-- senders.addAdmittedSender
insert into "admitted_sender" ("sender", "person", "created_at") select @1 as "sender", @2 as "person", @3 as "created_at" where not exists (select "sender" from "admitted_sender" where "sender" = @4);

-- senders.removeAdmittedSender
delete from "admitted_sender" where "sender" = @1;

-- senders.askAgainAbout a domain
update "mail" set "pending" = @1, "version" = @2 where "status" = @3 and "verdict" = @4 and "outer_domain" = @5;

-- senders.askAgainAbout an address
update "mail" set "pending" = @1, "version" = @2 where "status" = @3 and "verdict" = @4 and "outer_from" = @5;

-- senders.ownAddresses
select * from "own_address" order by "created_at";

-- senders.ownAddress
select * from "own_address" where "address" = @1;

-- senders.addOwnAddress
insert into "own_address" ("address", "person", "created_at", "attempts") values (@1, @2, @3, @4);

-- senders.changeOwnAddress
update "own_address" set "confirmed_at" = @1 where "address" = @2;

-- senders.countAttempt
update "own_address" set "attempts" = attempts + 1 where "address" = @1 and "attempts" < @2 and "confirmed_at" is null;

-- senders.removeOwnAddress
delete from "own_address" where "address" = @1;

-- senders.confirmedAddresses
select "address" from "own_address" where "confirmed_at" is not null;

-- settings.allSettings
select "name", "value" from "setting";

-- settings.setting
select "value" from "setting" where "name" = @1;

-- settings.changeSetting
update "setting" set "value" = @1, "updated_at" = @2 where "name" = @3;

-- settings.addSetting
insert into "setting" ("name", "value", "updated_at") select @1 as "name", @2 as "value", @3 as "updated_at" where not exists (select "value" from "setting" where "name" = @4);

-- summaries.totalsBy day
select "currency", sum(spending_minor) as "amount", count(*) as "number", "local_date" as "key" from "ledger_transaction" where "local_date" >= @1 and "local_date" <= @2 and "spending_minor" <> @3 group by "local_date", "currency";

-- summaries.totalsBy month
select "currency", sum(income_minor - spending_minor) as "amount", count(*) as "number", substring(local_date, 1, 7) as "key" from "ledger_transaction" where "local_date" >= @1 and "local_date" <= @2 and ("spending_minor" <> @3 or "income_minor" <> @4) group by substring(local_date, 1, 7), "currency";

-- summaries.totalsBy category
select "currency", sum(income_minor) as "amount", count(*) as "number", "category" as "key" from "ledger_transaction" where "local_date" >= @1 and "local_date" <= @2 and "income_minor" <> @3 and "split_count" = 0 group by "category", "currency";

-- summaries.totalsByMerchant
select "currency", sum(spending_minor) as "amount", count(*) as "number", "merchant_key" as "key", max("merchant") as "merchant", max("name") as "name" from "ledger_transaction" where "local_date" >= @1 and "local_date" <= @2 and "spending_minor" <> @3 group by "merchant_key", "currency";

-- summaries.countLabelsToReview
select count(*) as "number" from "ledger_transaction" where "label_decision" in (@1, @2, @3) and "deleted_at" is null;

-- summaries.countPossibleDuplicates
select count(*) as "number" from "ledger_transaction" where "possible_duplicate_of" is not null and "deleted_at" is null;

-- summaries.firstSpendingDay
select top(1) "local_date" from "ledger_transaction" where "currency" = @1 and "spending_minor" <> @2 order by "local_date";

-- summaries.summariesSince
select * from "day_summary" where "local_date" >= @1;

-- summaries.addSummary
insert into "day_summary" ("local_date", "claimed_at", "retry_at", "attempts") values (@1, @2, @3, @4);

-- summaries.reclaimSummary
update "day_summary" set "claimed_at" = @1, "retry_at" = @2, "attempts" = @3 where "local_date" = @4 and "claimed_at" = @5 and "attempts" = @6 and "sending_at" is null and "sent_at" is null;

-- summaries.markSending
update "day_summary" set "sending_at" = @1 where "local_date" = @2 and "attempts" = @3 and "sent_at" is null and "sending_at" is null;

-- summaries.giveSummaryBack
update "day_summary" set "retry_at" = "claimed_at", "sending_at" = @1 where "local_date" = @2 and "attempts" = @3 and "sent_at" is null;

-- summaries.markSent
update "day_summary" set "sent_at" = @1 where "local_date" = @2 and "sent_at" is null;

-- summaries.ping
select top(1) "name" from "setting";

-- transactions.transactions
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = @1;

-- transactions.liveTransaction
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = @1 and "t"."deleted_at" is null;

-- transactions.anyTransaction
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = @1;

-- transactions.deletedTransaction
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = @1 and "t"."deleted_by" = @2;

-- transactions.transactionByEvent
select "id" from "ledger_transaction" where "event_key" = @1;

-- transactions.transactionsOnDays
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."day_key" in (@1, @2);

-- transactions.transactionsOfMail
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."mail_id" = @1 order by "t"."id";

-- transactions.transactionsRepeatedBy
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" inner join "transaction_repeat" as "r" on "r"."transaction_id" = "t"."id" where "r"."mail_id" = @1 and "t"."deleted_at" is null order by "t"."id";

-- transactions.listTransactions
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."deleted_at" is null and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions, next page
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."local_date" >= @1 and "t"."local_date" <= @2) and ("t"."local_date" <= @3 and ("t"."local_date" < @4 or "t"."occurred_at" < @5 or ("t"."occurred_at" = @6 and "t"."id" < @7))) order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions of everything asked for
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."local_date" >= @1 and "t"."local_date" <= @2 and "t"."kind" in (@3, @4) and "t"."currency" = @5 and "t"."account_id" = @6 and "t"."merchant_key" = @7 and "t"."mail_id" = @8 and (coalesce(t.category, '') in ('coffee') or (coalesce(t.category, '') = '' and "t"."split_count" = 0)) and ("t"."label_decision" in (@9, @10, @11) or "t"."possible_duplicate_of" is not null) and (charindex(@12, "t"."search_text") > 0 or charindex(@13, "t"."name_search") > 0 or "t"."merchant_key" in (select "merchant_key" from "merchant_name" where charindex(@14, "name_search") > 0)) and (charindex(@15, "t"."search_text") > 0 or charindex(@16, "t"."name_search") > 0 or "t"."merchant_key" in (select "merchant_key" from "merchant_name" where charindex(@17, "name_search") > 0))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions of the bin
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."deleted_by" = 'person' and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions of parts and everything new
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and (coalesce(t.category, '') in ('coffee') or ("t"."split_count" > 0 and "t"."id" in (select "transaction_id" from "transaction_split" where "category" in ('coffee')))) and "t"."currency" in (@1, @2) and "t"."account_id" in (@3) and "t"."merchant_key" in (@4) and "t"."category_by" in (@5) and "t"."note" is not null and "t"."amount_minor" >= case when "t"."currency" in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 13 when "t"."currency" in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 12500 else 1250 end and "t"."amount_minor" <= case when "t"."currency" in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 99 when "t"."currency" in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 99000 else 9900 end and "t"."id" in (select "transaction_id" from "transaction_tag" where "tag" in (@6))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.splitTotalsOf
select "t"."currency", "s"."category", case when t.kind in ('transfer_in', 'refund', 'deposit') then 1 else 0 end as "inward", sum("s"."amount_minor") as "amount" from "ledger_transaction" as "t" inner join "transaction_split" as "s" on "s"."transaction_id" = "t"."id" where ("t"."deleted_at" is null and "t"."local_date" >= @1 and "t"."local_date" <= @2 and (coalesce(t.category, '') in ('coffee') or ("t"."split_count" > 0 and "t"."id" in (select "transaction_id" from "transaction_split" where "category" in ('coffee'))))) and "t"."split_count" > 0 group by "t"."currency", "s"."category", case when t.kind in ('transfer_in', 'refund', 'deposit') then 1 else 0 end;

-- transactions.listTransactions of one category
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."category" in ('coffee')) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions of several categories
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and (coalesce(t.category, '') in ('coffee', 'pets') or (coalesce(t.category, '') = '' and "t"."split_count" = 0))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions of parts of a category
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and (coalesce(t.category, '') in ('coffee') or ("t"."split_count" > 0 and "t"."id" in (select "transaction_id" from "transaction_split" where "category" in ('coffee'))))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.idsMatching
select "t"."id" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."local_date" >= @1 and "t"."local_date" <= @2);

-- transactions.totalTransactions
select "t"."currency", sum("t"."spending_minor") as "spent", sum("t"."income_minor") as "earned", count(*) as "number" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."local_date" >= @1 and "t"."local_date" <= @2) group by "t"."currency" order by "t"."currency";

-- transactions.totalTransactions of an account
select "t"."currency", sum("t"."spending_minor") as "spent", sum("t"."income_minor") as "earned", count(*) as "number" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."account_id" = @1) group by "t"."currency" order by "t"."currency";

-- transactions.addTransaction
insert into "ledger_transaction" ("id") values (@1);

-- transactions.changeTransaction
update "ledger_transaction" set "note" = @1 where "id" = @2 and "version" = @3;

-- transactions.forgetDuplicatesOf
update "ledger_transaction" set "version" = @1, "possible_duplicate_of" = @2 where "possible_duplicate_of" = @3;

-- transactions.withDuplicates
select "id" from "ledger_transaction" where ("id" in (@1, @2) or "possible_duplicate_of" in (@3, @4));

-- transactions.duplicatesOf
select "id" from "ledger_transaction" where "possible_duplicate_of" = @1;

-- transactions.addMerchant
update "ledger_transaction" set "merchant" = @1 where "id" = @2 and "merchant" is null and "note" is null and "kind_by" = @3 and "amount_by" = @4 and "merchant_by" = @5 and "label_decision" <> @6;

-- transactions.addRepeat
insert into "transaction_repeat" ("mail_id", "transaction_id") values (@1, @2);

-- transactions.removeRepeats
delete from "transaction_repeat" where "mail_id" = @1;

-- transactions.accounts
select "id", "bank", "mask", "title" from "account" order by "bank", "mask";

-- transactions.account
select "id", "bank", "mask", "title" from "account" where "id" = @1;

-- transactions.accountsOfBank
select "id", "mask" from "account" where "bank" = @1;

-- transactions.addAccount
insert into "account" ("id", "bank", "mask", "created_at") values (@1, @2, @3, @4);

-- transactions.renameAccount
update "account" set "title" = @1 where "id" = @2;

-- acts.addAct
insert into "act" ("id") values (@1);

-- acts.addActRow
insert into "act_row" ("act_id") values (@1);

-- acts.keepTransactions
insert into "act_transaction" ("act_id", "side", "transaction_id", "event_key", "account_id", "account_by", "bank", "kind", "kind_by", "amount_minor", "currency", "amount_by", "merchant", "merchant_by", "merchant_key", "category", "category_by", "label_decision", "label_confidence", "label_evidence", "label_nearest", "label_why", "label_version", "name", "name_search", "occurred_at", "local_date", "local_time", "occurred_by", "note", "spending_minor", "income_minor", "split_count", "search_text", "possible_duplicate_of", "deleted_at", "deleted_by", "version") select @1 as "act_id", 'after' as "side", "id" as "transaction_id", "event_key", "account_id", "account_by", "bank", "kind", "kind_by", "amount_minor", "currency", "amount_by", "merchant", "merchant_by", "merchant_key", "category", "category_by", "label_decision", "label_confidence", "label_evidence", "label_nearest", "label_why", "label_version", "name", "name_search", "occurred_at", "local_date", "local_time", "occurred_by", "note", "spending_minor", "income_minor", "split_count", "search_text", "possible_duplicate_of", "deleted_at", "deleted_by", "version" from "ledger_transaction" where "id" in (select "transaction_id" from "act_transaction" where "act_id" = @2 and "side" = 'before');

-- acts.keepPart
insert into "act_split" ("act_id", "side", "transaction_id", "position", "amount_minor", "category", "note") select @1 as "act_id", 'before' as "side", "transaction_id", "position", "amount_minor", "category", "note" from "transaction_split" where "transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = @2 and "side" = 'before');

-- acts.keepPart of tags
insert into "act_tag" ("act_id", "side", "transaction_id", "tag") select @1 as "act_id", 'after' as "side", "transaction_id", "tag" from "transaction_tag" where "transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = @2 and "side" = 'before');

-- acts.restorePart
insert into "transaction_split" ("transaction_id", "position", "amount_minor", "category", "note") select "transaction_id", "position", "amount_minor", "category", "note" from "act_split" where "act_id" = @1 and "side" = 'before' and "transaction_id" in (select "u"."transaction_id" from "act_transaction" as "u" inner join "act_transaction" as "k" on "k"."transaction_id" = "u"."transaction_id" and "k"."version" = "u"."version" and "k"."act_id" = @2 and "k"."side" = 'after' where "u"."act_id" = @3 and "u"."side" = 'before');

-- acts.restorePart, first
delete from "transaction_tag" where "transaction_id" in (select "u"."transaction_id" from "act_transaction" as "u" inner join "act_transaction" as "k" on "k"."transaction_id" = "u"."transaction_id" and "k"."version" = "u"."version" and "k"."act_id" = @1 and "k"."side" = 'after' where "u"."act_id" = @2 and "u"."side" = 'before');

-- acts.keptIds
select "transaction_id" from "act_transaction" where "act_id" = @1 and "side" = 'before';

-- acts.listActs
select top(50) * from "act" where "id" < @1 order by "id" desc;

-- acts.actById
select * from "act" where "id" = @1;

-- acts.countTransactions
select "act_id", count(*) as "number" from "act_transaction" where "act_id" in (@1, @2) and "side" = 'after' group by "act_id";

-- acts.actsOfTransaction
select "a".* from "act_transaction" as "k" inner join "act" as "a" on "a"."id" = "k"."act_id" where "k"."transaction_id" = @1 and "k"."side" = 'after' order by "a"."id" desc;

-- acts.actRows
select * from "act_row" where "act_id" = @1 order by "position";

-- acts.changedSince
select top(40) "k"."transaction_id" as "id" from "act_transaction" as "k" inner join "ledger_transaction" as "t" on "t"."id" = "k"."transaction_id" where "k"."act_id" = @1 and "k"."side" = 'after' and "t"."version" <> "k"."version";

-- acts.keptTransaction
select * from "act_transaction" where "act_id" = @1 and "transaction_id" = @2;

-- acts.unchangedIds
select "k"."transaction_id" from "act_transaction" as "k" inner join "ledger_transaction" as "n" on "n"."id" = "k"."transaction_id" where "k"."act_id" = @1 and "k"."side" = 'after' and "n"."version" = "k"."version";

-- acts.restoreTransactions
update "ledger_transaction" set "event_key" = "k"."event_key", "account_id" = "k"."account_id", "account_by" = "k"."account_by", "bank" = "k"."bank", "kind" = "k"."kind", "kind_by" = "k"."kind_by", "amount_minor" = "k"."amount_minor", "currency" = "k"."currency", "amount_by" = "k"."amount_by", "merchant" = "k"."merchant", "merchant_by" = "k"."merchant_by", "merchant_key" = "k"."merchant_key", "category" = "k"."category", "category_by" = "k"."category_by", "label_decision" = "k"."label_decision", "label_confidence" = "k"."label_confidence", "label_evidence" = "k"."label_evidence", "label_nearest" = "k"."label_nearest", "label_why" = "k"."label_why", "label_version" = "k"."label_version", "name" = "k"."name", "name_search" = "k"."name_search", "occurred_at" = "k"."occurred_at", "local_date" = "k"."local_date", "local_time" = "k"."local_time", "occurred_by" = "k"."occurred_by", "note" = "k"."note", "spending_minor" = "k"."spending_minor", "income_minor" = "k"."income_minor", "split_count" = "k"."split_count", "search_text" = "k"."search_text", "possible_duplicate_of" = "k"."possible_duplicate_of", "deleted_at" = "k"."deleted_at", "deleted_by" = "k"."deleted_by", "updated_at" = @1, "version" = "k"."version" from "act_transaction" as "k" where "k"."transaction_id" = "ledger_transaction"."id" and "k"."act_id" = @2 and "k"."side" = 'before' and "ledger_transaction"."id" in (select "k"."transaction_id" from "act_transaction" as "k" inner join "ledger_transaction" as "n" on "n"."id" = "k"."transaction_id" where "k"."act_id" = @3 and "k"."side" = 'after' and "n"."version" = "k"."version");

-- acts.withdrawCreated
update "ledger_transaction" set "event_key" = id, "spending_minor" = @1, "income_minor" = @2, "deleted_at" = @3, "deleted_by" = @4, "updated_at" = @5, "version" = @6 where "id" in (select "transaction_id" from "act_transaction" where "act_id" = @7 and "side" = 'after') and "id" not in (select "transaction_id" from "act_transaction" where "act_id" = @8 and "side" = 'before') and ("id" in (select "k"."transaction_id" from "act_transaction" as "k" inner join "ledger_transaction" as "n" on "n"."id" = "k"."transaction_id" where "k"."act_id" = @9 and "k"."side" = 'after' and "n"."version" = "k"."version") or not "id" in (select "k"."transaction_id" from "act_transaction" as "k" inner join "act_transaction" as "o" on "o"."transaction_id" = "k"."transaction_id" where "k"."act_id" = @10 and "k"."side" = 'after' and "o"."act_id" <> @11));

-- acts.touchedByOthers
select "k"."transaction_id" from "act_transaction" as "k" inner join "act_transaction" as "o" on "o"."transaction_id" = "k"."transaction_id" where "k"."act_id" = @1 and "k"."side" = 'after' and "o"."act_id" <> @2;

-- acts.markUndone
update "act" set "undone_by" = @1, "undone_at" = @2, "version" = @3 where "id" = @4 and "undone_at" is null;

-- acts.markDone
update "act" set "undone_by" = @1, "undone_at" = @2, "version" = @3 where "undone_by" = @4;

-- acts.removeOldActs
delete from "act_row" where "act_id" in (select "id" from "act" where "created_at" < @1);

-- bulk.idsAmong
select "id" from "ledger_transaction" where "id" in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b', '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b') and "deleted_at" is null;

-- bulk.changeKept
update "ledger_transaction" set "category" = @1 where "id" in (select "transaction_id" from "act_transaction" where "act_id" = @2 and "side" = 'before');

-- bulk.joinKept
delete from "transaction_split" where "transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = @1 and "side" = 'before');

-- bulk.tagKept
insert into "transaction_tag" ("transaction_id", "tag") select "transaction_id", @1 as "tag" from "act_transaction" where "act_id" = @2 and "side" = 'before' and not exists (select "g"."tag" from "transaction_tag" as "g" where "g"."transaction_id" = "act_transaction"."transaction_id" and "g"."tag" = @3);

-- bulk.untagKept
delete from "transaction_tag" where "tag" = @1 and "transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = @2 and "side" = 'before');

-- bulk.forgetDuplicatesOfKept
update "ledger_transaction" set "possible_duplicate_of" = @1, "version" = @2 where "possible_duplicate_of" in (select "transaction_id" from "act_transaction" where "act_id" = @3 and "side" = 'before') and "deleted_at" is null;

-- views.listViews
select * from "saved_view" order by "title", "id";

-- views.viewById
select * from "saved_view" where "id" = @1;

-- views.addView
insert into "saved_view" ("id") values (@1);

-- views.changeView
update "saved_view" set "title" = @1 where "id" = @2;

-- views.removeView
delete from "saved_view" where "id" = @1;

-- categories.categoryRows
select * from "category" order by "category";

-- categories.addCategory
insert into "category" ("category") values (@1);

-- categories.changeCategory
update "category" set "hidden" = @1 where "category" = @2;

-- categories.removeCategory
delete from "category" where "category" = @1;

-- categories.idsOfCategory
select "id" from "ledger_transaction" where "category" = @1;

-- categories.countOfCategory
select count(*) as "number" from "ledger_transaction" where "category" = @1 and "deleted_at" is null;

-- categories.moveCategory
update "ledger_transaction" set "category" = @1, "updated_at" = @2 where "category" = @3;

-- categories.idsSplitInto
select distinct "transaction_id" as "id" from "transaction_split" where "category" = @1;

-- categories.moveSplits
update "transaction_split" set "category" = @1 where "category" = @2;

-- categories.taughtOfCategory
select * from "merchant_label" where "category" = @1;

-- categories.moveTaught
update "merchant_label" set "category" = @1, "updated_at" = @2 where "category" = @3;

-- categories.forgetTaught
delete from "merchant_label" where "category" = @1;

-- categories.budgetsOfCategory
select * from "budget" where "category" = @1;

-- categories.removeBudgetsOf
delete from "budget" where "category" = @1;

-- imports.addImport
insert into "import" ("id") values (@1);

-- imports.importById
select * from "import" where "id" = @1;

-- imports.importsOfFile
select "i".* from "import" as "i" inner join "act" as "a" on "a"."id" = "i"."act_id" where "i"."file_hash" = @1 and "a"."undone_at" is null order by "i"."id" desc;

-- imports.listImports
select top(50) * from "import" order by "id" desc;

-- imports.countLines
select "import_id", "is_new", count(*) as "number" from "statement_line" where "import_id" in (@1, @2) group by "import_id", "is_new";

-- imports.finishImport
update "import" set "finished_at" = @1 where "id" = @2;

-- imports.addLine
insert into "statement_line" ("import_id") values (@1);

-- imports.linesOf
select "line_key", "transaction_id", "is_new" from "statement_line" where "import_id" = @1 and "line_key" in (@2, @3);

-- imports.linesOfTransaction
select "i"."id" as "import_id", "i"."title", "l"."row_number", "l"."booked_on", "l"."line_text", "l"."reference" from "statement_line" as "l" inner join "import" as "i" on "i"."id" = "l"."import_id" where "l"."transaction_id" = @1 order by "i"."id" desc;

-- imports.choices
select "name_hash", "name", "value" from "import_choice" where "about" = 'category' and "name_hash" in (@1, @2);

-- imports.forgetChoice
delete from "import_choice" where "about" = 'columns' and "name_hash" = @1;

-- imports.addChoice
insert into "import_choice" ("about") values (@1);

-- parts.splitsOf
select * from "transaction_split" where "transaction_id" in (@1, @2) order by "transaction_id", "position";

-- parts.tagsOf
select "transaction_id", "tag" from "transaction_tag" where "transaction_id" in (@1, @2) order by "transaction_id", "tag";

-- parts.addSplit
insert into "transaction_split" ("transaction_id") values (@1);

-- parts.removeSplits
delete from "transaction_split" where "transaction_id" = @1;

-- parts.addTag
insert into "transaction_tag" ("transaction_id", "tag") values (@1, @2);

-- parts.removeTags
delete from "transaction_tag" where "transaction_id" = @1;

-- parts.allTags
select "g"."tag", count(*) as "number" from "transaction_tag" as "g" inner join "ledger_transaction" as "t" on "t"."id" = "g"."transaction_id" where "t"."deleted_at" is null group by "g"."tag" order by "g"."tag";

-- parts.splitInto
select "position" from "transaction_split" where "category" in ('coffee', 'dog_walker.spending');

-- parts.splitTotals
select "s"."category", "t"."currency", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end as "inward", sum("s"."amount_minor") as "amount", count(distinct "t"."id") as "number" from "ledger_transaction" as "t" inner join "transaction_split" as "s" on "s"."transaction_id" = "t"."id" where "t"."split_count" > 0 and "t"."local_date" >= @1 and "t"."local_date" <= @2 and "t"."deleted_at" is null group by "s"."category", "t"."currency", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end;

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
