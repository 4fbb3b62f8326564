-- A list of transactions that the person comes back to.
create table saved_view (
  id nvarchar(36) not null primary key,
  title nvarchar(60) collate Latin1_General_100_BIN2 not null,
  -- JSON: the query of GET /api/transactions.
  query nvarchar(max) collate Latin1_General_100_BIN2 not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);
