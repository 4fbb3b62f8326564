-- What pages look for, in the order in which they show it, so that what a page costs does not grow with
-- the ledger.
-- The totals of any days by merchant, too.
drop index ledger_transaction_spending;
create index ledger_transaction_spending on ledger_transaction (
  local_date, currency, category, spending_minor, income_minor, split_count, deleted_at, merchant_key
);
-- And what each merchant took.
drop index ledger_transaction_merchant;
create index ledger_transaction_merchant on ledger_transaction (
  merchant_key, local_date, currency, spending_minor, income_minor
);
-- Categories to confirm, and what may be a second telling.
create index ledger_transaction_open on ledger_transaction (local_date, occurred_at, id)
where label_decision <> 'auto' and label_decision <> 'person' and deleted_at is null;
create index ledger_transaction_doubt on ledger_transaction (local_date, occurred_at, id)
where possible_duplicate_of is not null and deleted_at is null;
-- Ranges of amounts, each in a currency of its own.
create index ledger_transaction_amount on ledger_transaction (currency, amount_minor);
