-- Categories of the person's own, and what they change in the shipped ones. One of their own says in
-- its id what it counts as: dog_walker.spending.
alter table category add
  group_name nvarchar(20) collate Latin1_General_100_BIN2;
-- One character or emoji.
alter table category add
  icon nvarchar(16) collate Latin1_General_100_BIN2;
-- #rrggbb
alter table category add
  color nvarchar(7) collate Latin1_General_100_BIN2;
-- For lists of one category, most of all of one that is seldom used, and for moving all of it.
create index ledger_transaction_category on ledger_transaction (
  category, local_date, occurred_at, id
);
