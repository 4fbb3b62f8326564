-- Words that the last transaction gave up; Azure SQL's alone. Here nobody writes while another does, so
-- the triggers take what nothing has out of the index at once, and this list stays empty.
create table search_gone (
  word text not null primary key,
  gone_at text not null
) strict;
