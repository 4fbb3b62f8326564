-- How each person reads: the language and the region that they chose, else as their browser said
-- when they last signed in.
create table person (
  person nvarchar(320) collate Latin1_General_100_BIN2 not null primary key,
  -- ISO 639-1; null: the browser's.
  language nvarchar(8) collate Latin1_General_100_BIN2,
  -- ISO 3166-1 alpha-2 or UN M.49; null: the browser's.
  region nvarchar(8) collate Latin1_General_100_BIN2,
  -- BCP 47, such as es-CO.
  browser nvarchar(35) collate Latin1_General_100_BIN2 not null,
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);
