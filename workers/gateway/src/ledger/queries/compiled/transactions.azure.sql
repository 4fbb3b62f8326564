-- transactions.transactions
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = @1;

-- transactions.liveTransaction
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = @1 and "t"."deleted_at" is null;

-- transactions.anyTransaction
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = @1;

-- transactions.deletedTransaction
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" = @1 and "t"."deleted_by" = @2;

-- transactions.transactionByEvent
select "id" from "ledger_transaction" where "event_key" = @1;

-- transactions.transactionsOfDays
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."day_key" between @1 and @2 or "t"."day_key" between @3 and @4);

-- transactions.claimLine
update "ledger_transaction" set "event_key" = @1, "version" = @2 where "id" = @3 and "deleted_at" is null;

-- transactions.repeatsOf
select "transaction_id" from "transaction_repeat" where "transaction_id" in (@1, @2) and "mail_id" <> @3;

-- transactions.transactionsOnDays
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."day_key" in (@1, @2);

-- transactions.transactionsOfMail
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."mail_id" = @1 order by "t"."id";

-- transactions.transactionsRepeatedBy
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" inner join "transaction_repeat" as "r" on "r"."transaction_id" = "t"."id" where "r"."mail_id" = @1 and "t"."deleted_at" is null order by "t"."id";

-- transactions.listTransactions of everything that has a rare word
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."id" in (select "s"."transaction_id" as "id" from "search_ending" as "e" inner join "search_word" as "s" on "s"."word" = "e"."word" where "e"."ending" >= @1 and "e"."ending" < @2 union all select "id" from "ledger_transaction" where "merchant_key" in (select "merchant_key" from "merchant_name" where charindex(@3, "name_search") > 0)) and (charindex(@4, "t"."search_text") > 0 or charindex(@5, "t"."name_search") > 0 or "t"."merchant_key" in (select "merchant_key" from "merchant_name" where charindex(@6, "name_search") > 0))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions of a word that nothing has
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and 1 = 0 and (charindex(@1, "t"."search_text") > 0 or charindex(@2, "t"."name_search") > 0 or "t"."merchant_key" in (select "merchant_key" from "merchant_name" where charindex(@3, "name_search") > 0))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."deleted_at" is null and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions, next page
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."local_date" >= @1 and "t"."local_date" <= @2) and ("t"."local_date" <= @3 and ("t"."local_date" < @4 or "t"."occurred_at" < @5 or ("t"."occurred_at" = @6 and "t"."id" < @7))) order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions of everything asked for
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."local_date" >= @1 and "t"."local_date" <= @2 and "t"."kind" in (@3, @4) and "t"."currency" = @5 and "t"."account_id" = @6 and "t"."merchant_key" = @7 and "t"."mail_id" = @8 and (coalesce(t.category, '') in ('coffee') or (coalesce(t.category, '') = '' and "t"."split_count" = 0)) and ((t.label_decision <> 'auto' and t.label_decision <> 'person') or "t"."possible_duplicate_of" is not null) and (charindex(@9, "t"."search_text") > 0 or charindex(@10, "t"."name_search") > 0 or "t"."merchant_key" in (select "merchant_key" from "merchant_name" where charindex(@11, "name_search") > 0)) and (charindex(@12, "t"."search_text") > 0 or charindex(@13, "t"."name_search") > 0 or "t"."merchant_key" in (select "merchant_key" from "merchant_name" where charindex(@14, "name_search") > 0))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions of the bin
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."deleted_by" = 'person' and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions of parts and everything new
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and (coalesce(t.category, '') in ('coffee') or ("t"."split_count" > 0 and "t"."id" in (select "transaction_id" from "transaction_split" where "category" in ('coffee')))) and "t"."currency" in (@1, @2) and "t"."account_id" in (@3) and "t"."merchant_key" in (@4) and ("t"."category_by" in (@5) and coalesce(t.label_evidence, '') <> 'import') and "t"."note" is not null and "t"."amount_minor" >= case when "t"."currency" in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 13 when "t"."currency" in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 12500 else 1250 end and "t"."amount_minor" <= case when "t"."currency" in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 99 when "t"."currency" in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 99000 else 9900 end and "t"."id" in (select "transaction_id" from "transaction_tag" where "tag" in (@6))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.splitTotalsOf
select "t"."currency", "s"."category", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end as "inward", sum(s.amount_minor - s.uncounted_minor) as "amount" from "ledger_transaction" as "t" inner join "transaction_split" as "s" on "s"."transaction_id" = "t"."id" where ("t"."deleted_at" is null and "t"."local_date" >= @1 and "t"."local_date" <= @2 and (coalesce(t.category, '') in ('coffee') or ("t"."split_count" > 0 and "t"."id" in (select "transaction_id" from "transaction_split" where "category" in ('coffee'))))) and "t"."split_count" > 0 group by "t"."currency", "s"."category", case when "t"."kind" in ('transfer_in', 'refund', 'deposit') then 1 else 0 end;

-- transactions.openTransactions
select top(2000) "t"."id", "t"."merchant_key", "t"."currency", "t"."amount_minor", "t"."category" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and (t.label_decision <> 'auto' and t.label_decision <> 'person')) order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions of second tellings
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."possible_duplicate_of" is not null) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions of open categories
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and (t.label_decision <> 'auto' and t.label_decision <> 'person')) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions with a note
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."note" is not null) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.totalTransactions with a note
select coalesce(t.currency, '') as "currency", sum("t"."spending_minor") as "spent", sum("t"."income_minor") as "earned", count(*) as "number" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."note" is not null) group by coalesce(t.currency, '') order by coalesce(t.currency, '');

-- transactions.countUpTo with a note
select count(*) as "number" from (select top(2001) "t"."id" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."note" is not null)) as "some";

-- transactions.listTransactions of one category
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and "t"."category" in ('coffee')) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions of several categories
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and (coalesce(t.category, '') in ('coffee', 'pets') or (coalesce(t.category, '') = '' and "t"."split_count" = 0))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listTransactions of parts of a category
select top(51) "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where ("t"."deleted_at" is null and (coalesce(t.category, '') in ('coffee') or ("t"."split_count" > 0 and "t"."id" in (select "transaction_id" from "transaction_split" where "category" in ('coffee'))))) and 1 = 1 order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.listPlain
select top(1001) "t"."id", "t"."kind", "t"."amount_minor", "t"."currency", "t"."merchant", "t"."name", "t"."category", "t"."local_date", "t"."local_time", "t"."occurred_at", "t"."booked_on", "t"."bank", "t"."reference", "t"."split_count", "t"."note", "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."deleted_at" is null and ("t"."local_date" <= @1 and ("t"."local_date" < @2 or "t"."occurred_at" < @3 or ("t"."occurred_at" = @4 and "t"."id" < @5))) order by "t"."local_date" desc, "t"."occurred_at" desc, "t"."id" desc;

-- transactions.transactionsAmong
select "t".*, "n"."name" as "own_name", "a"."bank" as "account_bank", "a"."mask" as "account_mask", "a"."title" as "account_title", "a"."person" as "account_person" from "ledger_transaction" as "t" left join "account" as "a" on "a"."id" = "t"."account_id" left join "merchant_name" as "n" on "n"."merchant_key" = "t"."merchant_key" where "t"."id" in (@1, @2);

-- transactions.idsMatching
select "t"."id" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."local_date" >= @1 and "t"."local_date" <= @2);

-- transactions.countUpTo
select count(*) as "number" from (select top(50) "t"."id" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."local_date" >= @1 and "t"."local_date" <= @2)) as "some";

-- transactions.accountSpans
select "t"."account_id", "t"."currency", min("t"."local_date") as "first", max("t"."local_date") as "last", count(*) as "number", sum("t"."spending_minor") as "spent", sum("t"."income_minor") as "income" from "ledger_transaction" as "t" where "t"."deleted_at" is null group by "t"."account_id", "t"."currency" order by "t"."account_id", "t"."currency";

-- transactions.totalTransactions
select coalesce(t.currency, '') as "currency", sum("t"."spending_minor") as "spent", sum("t"."income_minor") as "earned", count(*) as "number" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."local_date" >= @1 and "t"."local_date" <= @2) group by coalesce(t.currency, '') order by coalesce(t.currency, '');

-- transactions.totalTransactions of an account
select coalesce(t.currency, '') as "currency", sum("t"."spending_minor") as "spent", sum("t"."income_minor") as "earned", count(*) as "number" from "ledger_transaction" as "t" where ("t"."deleted_at" is null and "t"."account_id" = @1) group by coalesce(t.currency, '') order by coalesce(t.currency, '');

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
select "id", "bank", "mask", "title", "person" from "account" order by "bank", "mask";

-- transactions.account
select "id", "bank", "mask", "title", "person" from "account" where "id" = @1;

-- transactions.accountsOfBank
select "id", "mask" from "account" where "bank" = @1;

-- transactions.addAccount
insert into "account" ("id", "bank", "mask", "created_at") values (@1, @2, @3, @4);

-- transactions.changeAccount
update "account" set "title" = @1, "person" = @2 where "id" = @3;
