-- The parts of a transaction of several categories: they add up to its amount.
create table transaction_split (
  transaction_id text not null references ledger_transaction (id),
  position integer not null,
  amount_minor integer not null check (amount_minor > 0),
  category text not null,
  note text,
  primary key (transaction_id, position)
) strict;
create index transaction_split_category on transaction_split (category, transaction_id);
-- Finds them by their day, without the many that are not split.
create index ledger_transaction_split on ledger_transaction (local_date, id)
where split_count > 0;

-- Words of the person's own, in lower case.
create table transaction_tag (
  tag text not null,
  transaction_id text not null references ledger_transaction (id),
  primary key (tag, transaction_id)
) strict;
create index transaction_tag_of on transaction_tag (transaction_id, tag);

-- What an act keeps besides the transactions themselves: splits, tags.
alter table act add
  parts text;
create table act_split (
  act_id text not null references act (id),
  side text not null check (side in ('before', 'after')),
  transaction_id text not null,
  position integer not null,
  amount_minor integer not null,
  category text not null,
  note text,
  primary key (act_id, side, transaction_id, position)
) strict;
create table act_tag (
  act_id text not null references act (id),
  side text not null check (side in ('before', 'after')),
  transaction_id text not null,
  tag text not null,
  primary key (act_id, side, transaction_id, tag)
) strict;
