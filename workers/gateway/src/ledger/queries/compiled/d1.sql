-- access.addSession
insert into "session" ("id_hash", "person", "created_at", "expires_at", "last_seen_at", "user_agent") values (?, ?, ?, ?, ?, ?);

-- access.liveSession
select * from "session" where "id_hash" = ? and "expires_at" > ?;

-- access.touchSession
update "session" set "last_seen_at" = ?, "expires_at" = ? where "id_hash" = ?;

-- access.removeSession
delete from "session" where "id_hash" = ?;

-- access.removeSessionsOf
delete from "session" where "person" = ?;

-- access.liveSessionsOf
select * from "session" where "person" = ? and "expires_at" > ? order by "created_at" desc;

-- access.removeExpiredSessions
delete from "session" where "expires_at" <= ?;

-- access.addToken
insert into "token" ("id", "title", "token_hash", "prefix", "scopes", "person", "created_at") values (?, ?, ?, ?, ?, ?, ?);

-- access.liveToken
select * from "token" where "token_hash" = ? and "revoked_at" is null and ("expires_at" is null or "expires_at" > ?);

-- access.touchToken
update "token" set "last_used_at" = ? where "id" = ?;

-- access.tokensOf
select * from "token" where "person" = ? and "revoked_at" is null order by "created_at" desc;

-- access.tokenOf
select * from "token" where "id" = ? and "person" = ? and "revoked_at" is null;

-- access.revokeToken
update "token" set "revoked_at" = ? where "id" = ? and "person" = ? and "revoked_at" is null;

-- access.removeDeadTokens
delete from "token" where ("expires_at" <= ? or "revoked_at" <= ?);

-- audit.addAudit
insert into "audit" ("id", "created_at", "person", "action", "subject", "subject_id", "changes") values (?, ?, ?, ?, ?, ?, ?);

-- audit.recentAudit
select * from "audit" order by "id" desc limit ?;

-- audit.auditOf
select * from "audit" where "subject" = ? and "subject_id" = ? order by "id" desc;

-- budgets.budgets
select "category", "currency", "amount_minor" from "budget" order by "category", "currency";

-- budgets.addBudget
insert into "budget" ("category", "currency", "amount_minor", "updated_at") values (?, ?, ?, ?);

-- budgets.changeBudget
update "budget" set "amount_minor" = ?, "updated_at" = ? where "category" = ? and "currency" = ?;

-- budgets.removeBudget
delete from "budget" where "category" = ? and "currency" = ?;

-- db.requireVersion
update "mail" set "version" = nullif(version, version) where "id" = ? and "version" <> ?;

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

-- mails.changeMail
update "mail" set "status" = ? where "id" = ? and "version" = ?;

-- mails.outdatedMails
select "id" from "mail" where "status" = ? and ("pending" = ? or "reader_version" < ?) order by "received_at" limit ?;

-- mails.forwardingConfirmations
select "id", "received_at", "reading" from "mail" where "reason" = ? and "received_at" >= ? order by "received_at" desc limit ?;

-- mails.sendersInReview
select "sender", "bank", count(*) as "number", max("received_at") as "newest" from "mail" where "status" = ? and "pending" = ? group by "sender", "bank" order by count(*) desc, max("received_at") desc, "sender", "bank" limit ?;

-- mails.putAside
select "id", "subject", "sender" from "mail" where "status" = ? and "received_at" >= ? and "received_at" < ? and "status_by" = ? and "has_amount" = ? order by "received_at" desc limit ?;

-- mails.countPutAside
select count(*) as "number" from "mail" where "status" = ? and "received_at" >= ? and "received_at" < ? and "status_by" = ? and "has_amount" = ?;

-- mails.countMailsInReview
select count(*) as "number" from "mail" where "status" = ? and "pending" = ?;

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

-- merchants.taughtMerchants
select * from "merchant_label" order by "merchant_key";

-- merchants.taughtMerchant
select * from "merchant_label" where "merchant_key" = ?;

-- merchants.taughtOf
select * from "merchant_label" where "merchant_key" in (?, ?);

-- merchants.addTaught
insert into "merchant_label" ("merchant_key") values (?);

-- merchants.changeTaught
update "merchant_label" set "category" = ? where "merchant_key" = ?;

-- merchants.merchantNames
select "merchant_key", "name" from "merchant_name" order by "merchant_key";

-- merchants.merchantName
select * from "merchant_name" where "merchant_key" = ?;

-- merchants.addName
insert into "merchant_name" ("merchant_key") values (?);

-- merchants.changeName
update "merchant_name" set "name" = ? where "merchant_key" = ?;

-- merchants.removeName
delete from "merchant_name" where "merchant_key" = ?;

-- merchants.removeTaught
delete from "merchant_label" where "merchant_key" = ?;

-- merchants.vectorsAfter
select "text_hash", "text_value", "vector" from "merchant_vector" where "model" = ? and "text_hash" > ? order by "text_hash" limit ?;

-- merchants.addVector
insert into "merchant_vector" ("model", "text_hash", "text_value", "vector", "created_at") select ? as "model", ? as "text_hash", ? as "text_value", ? as "vector", ? as "created_at" where not exists (select "model" from "merchant_vector" where "model" = ? and "text_hash" = ?);

-- merchants.unlabelled
select "id", "merchant", "kind", "mcc" from "ledger_transaction" where "deleted_at" is null and "label_decision" = ? order by "id" limit ?;

-- merchants.unlabelled by a newer labeler
select "id", "merchant", "kind", "mcc" from "ledger_transaction" where "deleted_at" is null and ("label_decision" = ? or ("label_decision" in (?, ?, ?) and "label_version" < ?) or ("label_decision" in (?, ?, ?) and "label_version" > ?)) order by "id" limit ?;

-- merchants.keepLabel
update "ledger_transaction" set "label_version" = ? where "id" = ? and "label_decision" <> ? and ("category" = ? and "label_decision" = ? and "label_confidence" = ? and "label_evidence" = ? and "label_nearest" = ? and "label_why" = ? and "name" is null and "merchant_key" = ?);

-- merchants.setLabel
update "ledger_transaction" set "category" = ?, "category_by" = ?, "label_decision" = ?, "label_confidence" = ?, "label_evidence" = ?, "label_nearest" = ?, "label_why" = ?, "label_version" = ?, "merchant_key" = ?, "updated_at" = ?, "version" = ?, "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor when kind in ('transfer_in', 'refund', 'deposit') then -amount_minor else 0 end, "income_minor" = 0 where "id" = ? and "label_decision" <> ? and "deleted_at" is null and ("category" is null or "category" <> ? or "label_decision" is null or "label_decision" <> ? or "label_confidence" is null or "label_confidence" <> ? or "label_evidence" is null or "label_evidence" <> ? or "label_nearest" is null or "label_nearest" <> ? or "label_why" is null or "label_why" <> ? or "name" is not null or "merchant_key" is null or "merchant_key" <> ?);

-- merchants.setLabel of own money
update "ledger_transaction" set "category" = ?, "category_by" = ?, "label_decision" = ?, "label_confidence" = ?, "label_evidence" = ?, "label_nearest" = ?, "label_why" = ?, "label_version" = ?, "merchant_key" = ?, "updated_at" = ?, "version" = ?, "spending_minor" = 0, "income_minor" = 0 where "id" = ? and "label_decision" <> ? and "deleted_at" is null and ("category" is null or "category" <> ? or "label_decision" is null or "label_decision" <> ? or "label_confidence" is null or "label_confidence" <> ? or "label_evidence" is null or "label_evidence" <> ? or "label_nearest" is null or "label_nearest" <> ? or "label_why" is null or "label_why" <> ? or "name" is not null or "merchant_key" is null or "merchant_key" <> ?);

-- merchants.followersOf
select "id" from "ledger_transaction" where ("merchant_key" = ? and "label_decision" <> ? and "deleted_at" is null and "kind" in (?) and "id" <> ?);

-- merchants.countedColumns
update "ledger_transaction" set "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor when kind in ('transfer_in', 'refund', 'deposit') then -amount_minor else 0 end, "income_minor" = 0 where "id" = ?;

-- merchants.labelPast
update "ledger_transaction" set "category" = ?, "category_by" = ?, "label_decision" = ?, "label_confidence" = ?, "label_evidence" = ?, "label_nearest" = ?, "label_why" = ?, "label_version" = ?, "merchant_key" = ?, "updated_at" = ?, "version" = ?, "spending_minor" = case when kind in ('purchase', 'withdrawal', 'transfer_out', 'payment', 'fee') then amount_minor when kind in ('transfer_in', 'refund', 'deposit') then -amount_minor else 0 end, "income_minor" = 0 where ("merchant_key" = ? and "label_decision" <> ? and "deleted_at" is null and "kind" in (?) and "id" <> ?);

-- senders.admittedSenders
select "sender", "created_at" from "admitted_sender" order by "created_at" desc;

-- senders.addAdmittedSender
insert into "admitted_sender" ("sender", "person", "created_at") select ? as "sender", ? as "person", ? as "created_at" where not exists (select "sender" from "admitted_sender" where "sender" = ?);

-- senders.removeAdmittedSender
delete from "admitted_sender" where "sender" = ?;

-- senders.askAgainAbout a domain
update "mail" set "pending" = ?, "version" = ? where "status" = ? and "verdict" = ? and "outer_domain" = ?;

-- senders.askAgainAbout an address
update "mail" set "pending" = ?, "version" = ? where "status" = ? and "verdict" = ? and "outer_from" = ?;

-- senders.ownAddresses
select * from "own_address" order by "created_at";

-- senders.ownAddress
select * from "own_address" where "address" = ?;

-- senders.addOwnAddress
insert into "own_address" ("address", "person", "created_at", "attempts") values (?, ?, ?, ?);

-- senders.changeOwnAddress
update "own_address" set "confirmed_at" = ? where "address" = ?;

-- senders.countAttempt
update "own_address" set "attempts" = attempts + 1 where "address" = ? and "attempts" < ? and "confirmed_at" is null;

-- senders.removeOwnAddress
delete from "own_address" where "address" = ?;

-- senders.confirmedAddresses
select "address" from "own_address" where "confirmed_at" is not null;

-- settings.allSettings
select "name", "value" from "setting";

-- settings.setting
select "value" from "setting" where "name" = ?;

-- settings.changeSetting
update "setting" set "value" = ?, "updated_at" = ? where "name" = ?;

-- settings.addSetting
insert into "setting" ("name", "value", "updated_at") select ? as "name", ? as "value", ? as "updated_at" where not exists (select "value" from "setting" where "name" = ?);

-- summaries.totalsBy day
select "currency", sum(spending_minor) as "amount", count(*) as "number", "local_date" as "key" from "ledger_transaction" where "local_date" >= ? and "local_date" <= ? and "spending_minor" <> ? group by "local_date", "currency";

-- summaries.totalsBy month
select "currency", sum(income_minor - spending_minor) as "amount", count(*) as "number", substring(local_date, 1, 7) as "key" from "ledger_transaction" where "local_date" >= ? and "local_date" <= ? and ("spending_minor" <> ? or "income_minor" <> ?) group by substring(local_date, 1, 7), "currency";

-- summaries.totalsBy category
select "currency", sum(income_minor) as "amount", count(*) as "number", "category" as "key" from "ledger_transaction" where "local_date" >= ? and "local_date" <= ? and "income_minor" <> ? and "split_count" = 0 group by "category", "currency";

-- summaries.totalsByMerchant
select "currency", sum(spending_minor) as "amount", count(*) as "number", "merchant_key" as "key", max("merchant") as "merchant", max("name") as "name" from "ledger_transaction" where "local_date" >= ? and "local_date" <= ? and "spending_minor" <> ? group by "merchant_key", "currency";

-- summaries.countLabelsToReview
select count(*) as "number" from "ledger_transaction" where "label_decision" in (?, ?, ?) and "deleted_at" is null;

-- summaries.countPossibleDuplicates
select count(*) as "number" from "ledger_transaction" where "possible_duplicate_of" is not null and "deleted_at" is null;

-- summaries.firstSpendingDay
select "local_date" from "ledger_transaction" where "currency" = ? and "spending_minor" <> ? order by "local_date" limit ?;

-- summaries.summariesSince
select * from "day_summary" where "local_date" >= ?;

-- summaries.addSummary
insert into "day_summary" ("local_date", "claimed_at", "retry_at", "attempts") values (?, ?, ?, ?);

-- summaries.reclaimSummary
update "day_summary" set "claimed_at" = ?, "retry_at" = ?, "attempts" = ? where "local_date" = ? and "claimed_at" = ? and "attempts" = ? and "sending_at" is null and "sent_at" is null;

-- summaries.markSending
update "day_summary" set "sending_at" = ? where "local_date" = ? and "attempts" = ? and "sent_at" is null and "sending_at" is null;

-- summaries.giveSummaryBack
update "day_summary" set "retry_at" = "claimed_at", "sending_at" = ? where "local_date" = ? and "attempts" = ? and "sent_at" is null;

-- summaries.markSent
update "day_summary" set "sent_at" = ? where "local_date" = ? and "sent_at" is null;

-- summaries.ping
select "name" from "setting" limit ?;

-- transactions.transactions
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = ?;

-- transactions.liveTransaction
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = ? and "t"."deleted_at" is null;

-- transactions.anyTransaction
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = ?;

-- transactions.deletedTransaction
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = ? and "t"."deleted_by" = ?;

-- transactions.transactionByEvent
select "id" from "ledger_transaction" where "event_key" = ?;

-- transactions.transactionsOnDays
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."day_key" in (?, ?);

-- transactions.transactionsOfMail
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."mail_id" = ? order by "t"."id";

-- transactions.transactionsRepeatedBy
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" inner join "transaction_repeat" as "r" on "r"."transaction_id" = "t"."id" where "r"."mail_id" = ? and "t"."deleted_at" is null order by "t"."id";

-- transactions.listTransactions
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."deleted_at" is null and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions, next page
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."local_date" >= ? and "t"."local_date" <= ?) and ("t"."local_date" <= ? and ("t"."local_date" < ? or "t"."occurred_at" < ? or ("t"."occurred_at" = ? and "t"."id" < ?))) order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions of everything asked for
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."local_date" >= ? and "t"."local_date" <= ? and "t"."kind" in (?, ?) and "t"."currency" = ? and "t"."account_id" = ? and "t"."merchant_key" = ? and "t"."mail_id" = ? and (coalesce(t.category, '') in ('coffee') or (coalesce(t.category, '') = '' and "t"."split_count" = 0)) and ("t"."label_decision" in (?, ?, ?) or "t"."possible_duplicate_of" is not null) and (instr("t"."search_text", ?) > 0 or instr("t"."name_search", ?) > 0 or "t"."merchant_key" in (select "merchant_key" from "merchant_name" where instr("name_search", ?) > 0)) and (instr("t"."search_text", ?) > 0 or instr("t"."name_search", ?) > 0 or "t"."merchant_key" in (select "merchant_key" from "merchant_name" where instr("name_search", ?) > 0))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions of the bin
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."deleted_by" = 'person' and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions of parts and everything new
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and (coalesce(t.category, '') in ('coffee') or ("t"."split_count" > 0 and "t"."id" in (select "transaction_id" from "transaction_split" where "category" in ('coffee')))) and "t"."currency" in (?, ?) and "t"."account_id" in (?) and "t"."merchant_key" in (?) and "t"."category_by" in (?) and "t"."note" is not null and "t"."amount_minor" >= case when "t"."currency" in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 13 when "t"."currency" in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 12500 else 1250 end and "t"."amount_minor" <= case when "t"."currency" in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 99 when "t"."currency" in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 99000 else 9900 end and "t"."id" in (select "transaction_id" from "transaction_tag" where "tag" in (?))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.splitTotalsOf
select "t"."currency", "s"."category", case when t.kind in ('transfer_in', 'refund', 'deposit') then 1 else 0 end as "inward", sum("s"."amount_minor") as "amount" from "ledger_transaction" as "t" inner join "transaction_split" as "s" on "s"."transaction_id" = "t"."id" where ("t"."deleted_at" is null and "t"."local_date" >= ? and "t"."local_date" <= ? and (coalesce(t.category, '') in ('coffee') or ("t"."split_count" > 0 and "t"."id" in (select "transaction_id" from "transaction_split" where "category" in ('coffee'))))) and "t"."split_count" > 0 group by "t"."currency", "s"."category", case when t.kind in ('transfer_in', 'refund', 'deposit') then 1 else 0 end;

-- transactions.listTransactions of one category
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."category" in ('coffee')) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions of several categories
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and (coalesce(t.category, '') in ('coffee', 'pets') or (coalesce(t.category, '') = '' and "t"."split_count" = 0))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions of parts of a category
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and (coalesce(t.category, '') in ('coffee') or ("t"."split_count" > 0 and "t"."id" in (select "transaction_id" from "transaction_split" where "category" in ('coffee'))))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.idsMatching
select "t"."id" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."local_date" >= ? and "t"."local_date" <= ?);

-- transactions.totalTransactions
select "t"."currency", sum("t"."spending_minor") as "spent", sum("t"."income_minor") as "earned", count(*) as "number" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."local_date" >= ? and "t"."local_date" <= ?) group by "t"."currency" order by "t"."currency";

-- transactions.totalTransactions of an account
select "t"."currency", sum("t"."spending_minor") as "spent", sum("t"."income_minor") as "earned", count(*) as "number" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."account_id" = ?) group by "t"."currency" order by "t"."currency";

-- transactions.addTransaction
insert into "ledger_transaction" ("id") values (?);

-- transactions.changeTransaction
update "ledger_transaction" set "note" = ? where "id" = ? and "version" = ?;

-- transactions.forgetDuplicatesOf
update "ledger_transaction" set "version" = ?, "possible_duplicate_of" = ? where "possible_duplicate_of" = ?;

-- transactions.withDuplicates
select "id" from "ledger_transaction" where ("id" in (?, ?) or "possible_duplicate_of" in (?, ?));

-- transactions.duplicatesOf
select "id" from "ledger_transaction" where "possible_duplicate_of" = ?;

-- transactions.addMerchant
update "ledger_transaction" set "merchant" = ? where "id" = ? and "merchant" is null and "note" is null and "kind_by" = ? and "amount_by" = ? and "merchant_by" = ? and "label_decision" <> ?;

-- transactions.addRepeat
insert into "transaction_repeat" ("mail_id", "transaction_id") values (?, ?);

-- transactions.removeRepeats
delete from "transaction_repeat" where "mail_id" = ?;

-- transactions.accounts
select "id", "bank", "mask", "title" from "account" order by "bank", "mask";

-- transactions.account
select "id", "bank", "mask", "title" from "account" where "id" = ?;

-- transactions.accountsOfBank
select "id", "mask" from "account" where "bank" = ?;

-- transactions.addAccount
insert into "account" ("id", "bank", "mask", "created_at") values (?, ?, ?, ?);

-- transactions.renameAccount
update "account" set "title" = ? where "id" = ?;

-- acts.addAct
insert into "act" ("id") values (?);

-- acts.addActRow
insert into "act_row" ("act_id") values (?);

-- acts.keepTransactions
insert into "act_transaction" ("act_id", "side", "transaction_id", "event_key", "account_id", "account_by", "bank", "kind", "kind_by", "amount_minor", "currency", "amount_by", "merchant", "merchant_by", "merchant_key", "category", "category_by", "label_decision", "label_confidence", "label_evidence", "label_nearest", "label_why", "label_version", "name", "name_search", "occurred_at", "local_date", "local_time", "occurred_by", "note", "spending_minor", "income_minor", "split_count", "search_text", "possible_duplicate_of", "deleted_at", "deleted_by", "version") select ? as "act_id", 'after' as "side", "id" as "transaction_id", "event_key", "account_id", "account_by", "bank", "kind", "kind_by", "amount_minor", "currency", "amount_by", "merchant", "merchant_by", "merchant_key", "category", "category_by", "label_decision", "label_confidence", "label_evidence", "label_nearest", "label_why", "label_version", "name", "name_search", "occurred_at", "local_date", "local_time", "occurred_by", "note", "spending_minor", "income_minor", "split_count", "search_text", "possible_duplicate_of", "deleted_at", "deleted_by", "version" from "ledger_transaction" where "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before');

-- acts.keepPart
insert into "act_split" ("act_id", "side", "transaction_id", "position", "amount_minor", "category", "note") select ? as "act_id", 'before' as "side", "transaction_id", "position", "amount_minor", "category", "note" from "transaction_split" where "transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before');

-- acts.keepPart of tags
insert into "act_tag" ("act_id", "side", "transaction_id", "tag") select ? as "act_id", 'after' as "side", "transaction_id", "tag" from "transaction_tag" where "transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before');

-- acts.restorePart
insert into "transaction_split" ("transaction_id", "position", "amount_minor", "category", "note") select "transaction_id", "position", "amount_minor", "category", "note" from "act_split" where "act_id" = ? and "side" = 'before' and "transaction_id" in (select "u"."transaction_id" from "act_transaction" as "u" inner join "act_transaction" as "k" on "k"."transaction_id" = "u"."transaction_id" and "k"."version" = "u"."version" and "k"."act_id" = ? and "k"."side" = 'after' where "u"."act_id" = ? and "u"."side" = 'before');

-- acts.restorePart, first
delete from "transaction_tag" where "transaction_id" in (select "u"."transaction_id" from "act_transaction" as "u" inner join "act_transaction" as "k" on "k"."transaction_id" = "u"."transaction_id" and "k"."version" = "u"."version" and "k"."act_id" = ? and "k"."side" = 'after' where "u"."act_id" = ? and "u"."side" = 'before');

-- acts.keptIds
select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before';

-- acts.listActs
select * from "act" where "id" < ? order by "id" desc limit ?;

-- acts.actById
select * from "act" where "id" = ?;

-- acts.countTransactions
select "act_id", count(*) as "number" from "act_transaction" where "act_id" in (?, ?) and "side" = 'after' group by "act_id";

-- acts.actsOfTransaction
select "a".* from "act_transaction" as "k" inner join "act" as "a" on "a"."id" = "k"."act_id" where "k"."transaction_id" = ? and "k"."side" = 'after' order by "a"."id" desc;

-- acts.actRows
select * from "act_row" where "act_id" = ? order by "position";

-- acts.changedSince
select "k"."transaction_id" as "id" from "act_transaction" as "k" inner join "ledger_transaction" as "t" on "t"."id" = "k"."transaction_id" where "k"."act_id" = ? and "k"."side" = 'after' and "t"."version" <> "k"."version" limit ?;

-- acts.keptTransaction
select * from "act_transaction" where "act_id" = ? and "transaction_id" = ?;

-- acts.unchangedIds
select "k"."transaction_id" from "act_transaction" as "k" inner join "ledger_transaction" as "n" on "n"."id" = "k"."transaction_id" where "k"."act_id" = ? and "k"."side" = 'after' and "n"."version" = "k"."version";

-- acts.restoreTransactions
update "ledger_transaction" set "event_key" = "k"."event_key", "account_id" = "k"."account_id", "account_by" = "k"."account_by", "bank" = "k"."bank", "kind" = "k"."kind", "kind_by" = "k"."kind_by", "amount_minor" = "k"."amount_minor", "currency" = "k"."currency", "amount_by" = "k"."amount_by", "merchant" = "k"."merchant", "merchant_by" = "k"."merchant_by", "merchant_key" = "k"."merchant_key", "category" = "k"."category", "category_by" = "k"."category_by", "label_decision" = "k"."label_decision", "label_confidence" = "k"."label_confidence", "label_evidence" = "k"."label_evidence", "label_nearest" = "k"."label_nearest", "label_why" = "k"."label_why", "label_version" = "k"."label_version", "name" = "k"."name", "name_search" = "k"."name_search", "occurred_at" = "k"."occurred_at", "local_date" = "k"."local_date", "local_time" = "k"."local_time", "occurred_by" = "k"."occurred_by", "note" = "k"."note", "spending_minor" = "k"."spending_minor", "income_minor" = "k"."income_minor", "split_count" = "k"."split_count", "search_text" = "k"."search_text", "possible_duplicate_of" = "k"."possible_duplicate_of", "deleted_at" = "k"."deleted_at", "deleted_by" = "k"."deleted_by", "updated_at" = ?, "version" = "k"."version" from "act_transaction" as "k" where "k"."transaction_id" = "ledger_transaction"."id" and "k"."act_id" = ? and "k"."side" = 'before' and "ledger_transaction"."id" in (select "k"."transaction_id" from "act_transaction" as "k" inner join "ledger_transaction" as "n" on "n"."id" = "k"."transaction_id" where "k"."act_id" = ? and "k"."side" = 'after' and "n"."version" = "k"."version");

-- acts.withdrawCreated
update "ledger_transaction" set "event_key" = id, "spending_minor" = ?, "income_minor" = ?, "deleted_at" = ?, "deleted_by" = ?, "updated_at" = ?, "version" = ? where "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'after') and "id" not in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and ("id" in (select "k"."transaction_id" from "act_transaction" as "k" inner join "ledger_transaction" as "n" on "n"."id" = "k"."transaction_id" where "k"."act_id" = ? and "k"."side" = 'after' and "n"."version" = "k"."version") or not "id" in (select "k"."transaction_id" from "act_transaction" as "k" inner join "act_transaction" as "o" on "o"."transaction_id" = "k"."transaction_id" where "k"."act_id" = ? and "k"."side" = 'after' and "o"."act_id" <> ?));

-- acts.touchedByOthers
select "k"."transaction_id" from "act_transaction" as "k" inner join "act_transaction" as "o" on "o"."transaction_id" = "k"."transaction_id" where "k"."act_id" = ? and "k"."side" = 'after' and "o"."act_id" <> ?;

-- acts.markUndone
update "act" set "undone_by" = ?, "undone_at" = ?, "version" = ? where "id" = ? and "undone_at" is null;

-- acts.markDone
update "act" set "undone_by" = ?, "undone_at" = ?, "version" = ? where "undone_by" = ?;

-- acts.removeOldActs
delete from "act_row" where "act_id" in (select "id" from "act" where "created_at" < ?);

-- bulk.idsAmong
select "id" from "ledger_transaction" where "id" in ('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b', '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b') and "deleted_at" is null;

-- bulk.changeKept
update "ledger_transaction" set "category" = ? where "id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before');

-- bulk.joinKept
delete from "transaction_split" where "transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before');

-- bulk.tagKept
insert into "transaction_tag" ("transaction_id", "tag") select "transaction_id", ? as "tag" from "act_transaction" where "act_id" = ? and "side" = 'before' and not exists (select "g"."tag" from "transaction_tag" as "g" where "g"."transaction_id" = "act_transaction"."transaction_id" and "g"."tag" = ?);

-- bulk.untagKept
delete from "transaction_tag" where "tag" = ? and "transaction_id" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before');

-- bulk.forgetDuplicatesOfKept
update "ledger_transaction" set "possible_duplicate_of" = ?, "version" = ? where "possible_duplicate_of" in (select "transaction_id" from "act_transaction" where "act_id" = ? and "side" = 'before') and "deleted_at" is null;

-- views.listViews
select * from "saved_view" order by "title", "id";

-- views.viewById
select * from "saved_view" where "id" = ?;

-- views.addView
insert into "saved_view" ("id") values (?);

-- views.changeView
update "saved_view" set "title" = ? where "id" = ?;

-- views.removeView
delete from "saved_view" where "id" = ?;

-- categories.categoryRows
select * from "category" order by "category";

-- categories.addCategory
insert into "category" ("category") values (?);

-- categories.changeCategory
update "category" set "hidden" = ? where "category" = ?;

-- categories.removeCategory
delete from "category" where "category" = ?;

-- categories.idsOfCategory
select "id" from "ledger_transaction" where "category" = ?;

-- categories.countOfCategory
select count(*) as "number" from "ledger_transaction" where "category" = ? and "deleted_at" is null;

-- categories.moveCategory
update "ledger_transaction" set "category" = ?, "updated_at" = ? where "category" = ?;

-- categories.idsSplitInto
select distinct "transaction_id" as "id" from "transaction_split" where "category" = ?;

-- categories.moveSplits
update "transaction_split" set "category" = ? where "category" = ?;

-- categories.taughtOfCategory
select * from "merchant_label" where "category" = ?;

-- categories.moveTaught
update "merchant_label" set "category" = ?, "updated_at" = ? where "category" = ?;

-- categories.forgetTaught
delete from "merchant_label" where "category" = ?;

-- categories.budgetsOfCategory
select * from "budget" where "category" = ?;

-- categories.removeBudgetsOf
delete from "budget" where "category" = ?;

-- imports.addImport
insert into "import" ("id") values (?);

-- imports.importById
select * from "import" where "id" = ?;

-- imports.importsOfFile
select "i".* from "import" as "i" inner join "act" as "a" on "a"."id" = "i"."act_id" where "i"."file_hash" = ? and "a"."undone_at" is null order by "i"."id" desc;

-- imports.listImports
select * from "import" order by "id" desc limit ?;

-- imports.countLines
select "import_id", "is_new", count(*) as "number" from "statement_line" where "import_id" in (?, ?) group by "import_id", "is_new";

-- imports.finishImport
update "import" set "finished_at" = ? where "id" = ?;

-- imports.addLine
insert into "statement_line" ("import_id") values (?);

-- imports.linesOf
select "line_key", "transaction_id", "is_new" from "statement_line" where "import_id" = ? and "line_key" in (?, ?);

-- imports.linesOfTransaction
select "i"."id" as "import_id", "i"."title", "l"."row_number", "l"."booked_on", "l"."line_text", "l"."reference" from "statement_line" as "l" inner join "import" as "i" on "i"."id" = "l"."import_id" where "l"."transaction_id" = ? order by "i"."id" desc;

-- imports.choices
select "name_hash", "name", "value" from "import_choice" where "about" = 'category' and "name_hash" in (?, ?);

-- imports.forgetChoice
delete from "import_choice" where "about" = 'columns' and "name_hash" = ?;

-- imports.addChoice
insert into "import_choice" ("about") values (?);

-- parts.splitsOf
select * from "transaction_split" where "transaction_id" in (?, ?) order by "transaction_id", "position";

-- parts.tagsOf
select "transaction_id", "tag" from "transaction_tag" where "transaction_id" in (?, ?) order by "transaction_id", "tag";

-- parts.addSplit
insert into "transaction_split" ("transaction_id") values (?);

-- parts.removeSplits
delete from "transaction_split" where "transaction_id" = ?;

-- parts.addTag
insert into "transaction_tag" ("transaction_id", "tag") values (?, ?);

-- parts.removeTags
delete from "transaction_tag" where "transaction_id" = ?;

-- parts.allTags
select "g"."tag", count(*) as "number" from "transaction_tag" as "g" inner join "ledger_transaction" as "t" on "t"."id" = "g"."transaction_id" where "t"."deleted_at" is null group by "g"."tag" order by "g"."tag";

-- parts.splitInto
select "position" from "transaction_split" where "category" in ('coffee', 'dog_walker.spending');

-- parts.splitTotals
select "s"."category", "t"."currency", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end as "inward", sum("s"."amount_minor") as "amount", count(distinct "t"."id") as "number" from "ledger_transaction" as "t" inner join "transaction_split" as "s" on "s"."transaction_id" = "t"."id" where "t"."split_count" > 0 and "t"."local_date" >= ? and "t"."local_date" <= ? and "t"."deleted_at" is null group by "s"."category", "t"."currency", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end;

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
