-- The parts of a transaction of several categories: they add up to its amount.
create table transaction_split (
  transaction_id nvarchar(36) not null references ledger_transaction (id),
  position int not null,
  amount_minor bigint not null check (amount_minor > 0),
  category nvarchar(50) collate Latin1_General_100_BIN2 not null,
  note nvarchar(200) collate Latin1_General_100_BIN2,
  primary key (transaction_id, position)
);
create index transaction_split_category on transaction_split (category, transaction_id);
-- Finds them by their day, without the many that are not split.
create index ledger_transaction_split on ledger_transaction (local_date, id)
where split_count > 0;

-- Words of the person's own, in lower case.
create table transaction_tag (
  tag nvarchar(40) collate Latin1_General_100_BIN2 not null,
  transaction_id nvarchar(36) not null references ledger_transaction (id),
  primary key (tag, transaction_id)
);
create index transaction_tag_of on transaction_tag (transaction_id, tag);

-- What an act keeps besides the transactions themselves: splits, tags.
alter table act add
  parts nvarchar(50) collate Latin1_General_100_BIN2;
create table act_split (
  act_id nvarchar(36) not null references act (id),
  side nvarchar(6) collate Latin1_General_100_BIN2 not null check (side in ('before', 'after')),
  transaction_id nvarchar(36) not null,
  position int not null,
  amount_minor bigint not null,
  category nvarchar(50) collate Latin1_General_100_BIN2 not null,
  note nvarchar(200) collate Latin1_General_100_BIN2,
  primary key (act_id, side, transaction_id, position)
);
create table act_tag (
  act_id nvarchar(36) not null references act (id),
  side nvarchar(6) collate Latin1_General_100_BIN2 not null check (side in ('before', 'after')),
  transaction_id nvarchar(36) not null,
  tag nvarchar(40) collate Latin1_General_100_BIN2 not null,
  primary key (act_id, side, transaction_id, tag)
);
