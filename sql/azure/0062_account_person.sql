-- Whose the account is: who of the household paid what it tells of. Null: nobody said.
alter table account add
  person nvarchar(320) collate Latin1_General_100_BIN2;
