-- For lists and sums of one account, most of all of one that is seldom used.
create index ledger_transaction_account on ledger_transaction (account_id, local_date);
