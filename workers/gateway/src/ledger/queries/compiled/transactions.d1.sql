-- transactions.transactions
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = ?;

-- transactions.liveTransaction
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = ? and "t"."deleted_at" is null;

-- transactions.anyTransaction
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = ?;

-- transactions.deletedTransaction
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = ? and "t"."deleted_by" = ?;

-- transactions.transactionByEvent
select "id" from "ledger_transaction" where "event_key" = ?;

-- transactions.transactionsOfDays
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."day_key" between ? and ? or "t"."day_key" between ? and ?);

-- transactions.claimLine
update "ledger_transaction" set "event_key" = ?, "version" = ? where "id" = ? and "deleted_at" is null;

-- transactions.repeatsOf
select "transaction_id" from "transaction_repeat" where "transaction_id" in (?, ?) and "mail_id" <> ?;

-- transactions.transactionsOnDays
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."day_key" in (?, ?);

-- transactions.transactionsOfMail
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."mail_id" = ? order by "t"."id";

-- transactions.transactionsRepeatedBy
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" inner join "transaction_repeat" as "r" on "r"."transaction_id" = "t"."id" where "r"."mail_id" = ? and "t"."deleted_at" is null order by "t"."id";

-- transactions.listTransactions of everything that has a rare word
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."id" in (select "s"."transaction_id" as "id" from "search_ending" as "e" inner join "search_word" as "s" on "s"."word" = "e"."word" where "e"."ending" >= ? and "e"."ending" < ? union all select "id" from "ledger_transaction" where "merchant_key" in (select "merchant_key" from "merchant_name" where instr("name_search", ?) > 0)) and (instr("t"."search_text", ?) > 0 or instr("t"."name_search", ?) > 0 or "t"."merchant_key" in (select "merchant_key" from "merchant_name" where instr("name_search", ?) > 0))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions of a word that nothing has
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and 1 = 0 and (instr("t"."search_text", ?) > 0 or instr("t"."name_search", ?) > 0 or "t"."merchant_key" in (select "merchant_key" from "merchant_name" where instr("name_search", ?) > 0))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."deleted_at" is null and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions, next page
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."local_date" >= ? and "t"."local_date" <= ?) and ("t"."local_date" <= ? and ("t"."local_date" < ? or "t"."occurred_at" < ? or ("t"."occurred_at" = ? and "t"."id" < ?))) order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions of everything asked for
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."local_date" >= ? and "t"."local_date" <= ? and "t"."kind" in (?, ?) and "t"."currency" = ? and "t"."account_id" = ? and "t"."merchant_key" = ? and "t"."mail_id" = ? and (coalesce(t.category, '') in ('coffee') or (coalesce(t.category, '') = '' and "t"."split_count" = 0)) and ((t.label_decision <> 'auto' and t.label_decision <> 'person') or "t"."possible_duplicate_of" is not null) and (instr("t"."search_text", ?) > 0 or instr("t"."name_search", ?) > 0 or "t"."merchant_key" in (select "merchant_key" from "merchant_name" where instr("name_search", ?) > 0)) and (instr("t"."search_text", ?) > 0 or instr("t"."name_search", ?) > 0 or "t"."merchant_key" in (select "merchant_key" from "merchant_name" where instr("name_search", ?) > 0))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions of the bin
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."deleted_by" = 'person' and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions of parts and everything new
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and (coalesce(t.category, '') in ('coffee') or ("t"."split_count" > 0 and "t"."id" in (select "transaction_id" from "transaction_split" where "category" in ('coffee')))) and "t"."currency" in (?, ?) and "t"."account_id" in (?) and "t"."merchant_key" in (?) and ("t"."category_by" in (?) and coalesce(t.label_evidence, '') <> 'import') and "t"."note" is not null and "t"."amount_minor" >= case when "t"."currency" in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 13 when "t"."currency" in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 12500 else 1250 end and "t"."amount_minor" <= case when "t"."currency" in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 99 when "t"."currency" in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 99000 else 9900 end and "t"."id" in (select "transaction_id" from "transaction_tag" where "tag" in (?))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.splitTotalsOf
select "t"."currency", "s"."category", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end as "inward", sum(s.amount_minor - s.uncounted_minor) as "amount" from "ledger_transaction" as "t" inner join "transaction_split" as "s" on "s"."transaction_id" = "t"."id" where ("t"."deleted_at" is null and "t"."local_date" >= ? and "t"."local_date" <= ? and (coalesce(t.category, '') in ('coffee') or ("t"."split_count" > 0 and "t"."id" in (select "transaction_id" from "transaction_split" where "category" in ('coffee'))))) and "t"."split_count" > 0 group by "t"."currency", "s"."category", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end;

-- transactions.openTransactions
select "t"."id", "t"."merchant_key", "t"."currency", "t"."amount_minor", "t"."category" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and (t.label_decision <> 'auto' and t.label_decision <> 'person')) order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions of second tellings
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."possible_duplicate_of" is not null) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions of open categories
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and (t.label_decision <> 'auto' and t.label_decision <> 'person')) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions with a note
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."note" is not null) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.totalTransactions with a note
select coalesce(t.currency, '') as "currency", sum("t"."spending_minor") as "spent", sum("t"."income_minor") as "earned", count(*) as "number" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."note" is not null) group by coalesce(t.currency, '') order by coalesce(t.currency, '');

-- transactions.countUpTo with a note
select count(*) as "number" from (select "t"."id" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."note" is not null) limit ?) as "some";

-- transactions.listTransactions of one category
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."category" in ('coffee')) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions of several categories
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and (coalesce(t.category, '') in ('coffee', 'pets') or (coalesce(t.category, '') = '' and "t"."split_count" = 0))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listTransactions of parts of a category
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and (coalesce(t.category, '') in ('coffee') or ("t"."split_count" > 0 and "t"."id" in (select "transaction_id" from "transaction_split" where "category" in ('coffee'))))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.listPlain
select "t"."id", "t"."kind", "t"."amount_minor", "t"."currency", "t"."merchant", "t"."name", "t"."category", "t"."local_date", "t"."local_time", "t"."occurred_at", "t"."booked_on", "t"."bank", "t"."reference", "t"."split_count", "t"."note", "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."deleted_at" is null and ("t"."local_date" <= ? and ("t"."local_date" < ? or "t"."occurred_at" < ? or ("t"."occurred_at" = ? and "t"."id" < ?))) order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc limit ?;

-- transactions.transactionsAmong
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" in (select value from json_each(?));

-- transactions.idsMatching
select "t"."id" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."local_date" >= ? and "t"."local_date" <= ?);

-- transactions.countUpTo
select count(*) as "number" from (select "t"."id" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."local_date" >= ? and "t"."local_date" <= ?) limit ?) as "some";

-- transactions.accountSpans
select "t"."account_id", "t"."currency", min("t"."local_date") as "first", max("t"."local_date") as "last", count(*) as "number", sum("t"."spending_minor") as "spent", sum("t"."income_minor") as "income" from "ledger_transaction" as "t" where "t"."deleted_at" is null group by "t"."account_id", "t"."currency" order by "t"."account_id", "t"."currency";

-- transactions.totalTransactions
select coalesce(t.currency, '') as "currency", sum("t"."spending_minor") as "spent", sum("t"."income_minor") as "earned", count(*) as "number" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."local_date" >= ? and "t"."local_date" <= ?) group by coalesce(t.currency, '') order by coalesce(t.currency, '');

-- transactions.totalTransactions of an account
select coalesce(t.currency, '') as "currency", sum("t"."spending_minor") as "spent", sum("t"."income_minor") as "earned", count(*) as "number" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."account_id" = ?) group by coalesce(t.currency, '') order by coalesce(t.currency, '');

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
select "id", "bank", "mask", "title", "person" from "account" order by "bank", "mask";

-- transactions.account
select "id", "bank", "mask", "title", "person" from "account" where "id" = ?;

-- transactions.accountsOfBank
select "id", "mask" from "account" where "bank" = ?;

-- transactions.addAccount
insert into "account" ("id", "bank", "mask", "created_at") values (?, ?, ?, ?);

-- transactions.changeAccount
update "account" set "title" = ?, "person" = ? where "id" = ?;
