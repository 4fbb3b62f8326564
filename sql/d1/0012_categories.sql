-- Categories of the person's own, and what they change in the shipped ones. One of their own says in
-- its id what it counts as: dog_walker.spending.
alter table category add
  group_name text;
-- One character or emoji.
alter table category add
  icon text;
-- #rrggbb
alter table category add
  color text;
-- For lists of one category, most of all of one that is seldom used, and for moving all of it.
create index ledger_transaction_category on ledger_transaction (
  category, local_date, occurred_at, id
);
