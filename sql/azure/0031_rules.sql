-- Rules: if a transaction is like this, then it has that. The first in their order that sets a value
-- sets it.
create table ledger_rule (
  id nvarchar(36) not null primary key,
  position int not null,
  title nvarchar(100) collate Latin1_General_100_BIN2 not null,
  -- JSON, as the API takes them: what a transaction has to be like, and what it has then.
  conditions nvarchar(max) collate Latin1_General_100_BIN2 not null,
  outcome nvarchar(max) collate Latin1_General_100_BIN2 not null,
  enabled int not null check (enabled in (0, 1)),
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  version nvarchar(36) not null
);

-- The rule that set the value, if any: of the category or the splits, the name, the note, what counts.
alter table ledger_transaction add
  category_rule nvarchar(36);
alter table ledger_transaction add
  name_rule nvarchar(36);
alter table ledger_transaction add
  note_rule nvarchar(36);
alter table ledger_transaction add
  uncounted_rule nvarchar(36);
-- How much of the amount counts for nothing, whatever the category, and who said so.
alter table ledger_transaction add
  uncounted_minor bigint not null default 0;
alter table ledger_transaction add
  uncounted_by nvarchar(10) collate Latin1_General_100_BIN2 check (uncounted_by in ('rule', 'link', 'person'));
alter table transaction_split add
  uncounted_minor bigint not null default 0;
alter table transaction_tag add
  rule_id nvarchar(36);

-- What an act keeps of them.
alter table act_transaction add
  category_rule nvarchar(36);
alter table act_transaction add
  name_rule nvarchar(36);
alter table act_transaction add
  note_rule nvarchar(36);
alter table act_transaction add
  uncounted_rule nvarchar(36);
alter table act_transaction add
  uncounted_minor bigint not null default 0;
alter table act_transaction add
  uncounted_by nvarchar(10) collate Latin1_General_100_BIN2;
alter table act_split add
  uncounted_minor bigint not null default 0;
alter table act_tag add
  rule_id nvarchar(36);
