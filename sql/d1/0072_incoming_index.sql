-- What came in, by day: few beside what went out, so that a refund or a transfer is found without walking past that.
create index ledger_transaction_incoming on ledger_transaction (local_date, occurred_at, id)
where kind in ('transfer_in', 'refund', 'deposit') and deleted_at is null;
