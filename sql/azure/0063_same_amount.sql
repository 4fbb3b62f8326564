-- What has the same amount, in a stretch of days: what a refund or a transfer may belong to.
drop index ledger_transaction_amount on ledger_transaction;
create index ledger_transaction_amount on ledger_transaction (currency, amount_minor, local_date);
