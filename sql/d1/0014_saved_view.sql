-- A list of transactions that the person comes back to.
create table saved_view (
  id text not null primary key,
  title text not null,
  -- JSON: the query of GET /api/transactions.
  query text not null,
  created_at text not null,
  updated_at text not null
) strict;
