-- What counts: the category decides, and until one is decided, the kind proposes.
-- income_minor: what it adds to income; below 0 where income was paid back, 0 for what is none.
-- split_count: into how many parts of different categories it is split; 0: it is not.
alter table ledger_transaction add
  income_minor bigint not null default 0;
alter table ledger_transaction add
  split_count int not null default 0;
alter table act_transaction add
  income_minor bigint not null default 0;
alter table act_transaction add
  split_count int not null default 0;
go
update ledger_transaction set
  spending_minor = case
    when label_decision in ('auto', 'person') and category in ('income', 'transfer', 'card_payment', 'investment') then 0
    when label_decision in ('auto', 'person') and category is not null then
      case when kind in ('refund', 'deposit', 'transfer_in') then -amount_minor else amount_minor end
    when kind in ('purchase', 'withdrawal', 'payment', 'fee') then amount_minor
    when kind = 'refund' then -amount_minor
    else 0
  end,
  income_minor = case
    when label_decision in ('auto', 'person') and category = 'income' then
      case when kind in ('refund', 'deposit', 'transfer_in') then amount_minor else -amount_minor end
    when label_decision in ('auto', 'person') and category is not null then 0
    when kind = 'deposit' then amount_minor
    else 0
  end
where deleted_at is null;
drop index ledger_transaction_spending on ledger_transaction;
-- Covers the totals, so that neither a month's chart nor the sum of a list touches the table.
create index ledger_transaction_spending on ledger_transaction (
  local_date, currency, category, spending_minor, income_minor, split_count, deleted_at
);
