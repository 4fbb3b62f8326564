-- How each person reads: the language and the region that they chose, else as their browser said
-- when they last signed in.
create table person (
  person text not null primary key,
  -- ISO 639-1; null: the browser's.
  language text,
  -- ISO 3166-1 alpha-2 or UN M.49; null: the browser's.
  region text,
  -- BCP 47, such as es-CO.
  browser text not null,
  updated_at text not null
) strict;
