-- Rules: if a transaction is like this, then it has that. The first in their order that sets a value
-- sets it.
create table ledger_rule (
  id text not null primary key,
  position integer not null,
  title text not null,
  -- JSON, as the API takes them: what a transaction has to be like, and what it has then.
  conditions text not null,
  outcome text not null,
  enabled integer not null check (enabled in (0, 1)),
  created_at text not null,
  updated_at text not null,
  version text not null
) strict;

-- The rule that set the value, if any: of the category or the splits, the name, the note, what counts.
alter table ledger_transaction add
  category_rule text;
alter table ledger_transaction add
  name_rule text;
alter table ledger_transaction add
  note_rule text;
alter table ledger_transaction add
  uncounted_rule text;
-- How much of the amount counts for nothing, whatever the category, and who said so.
alter table ledger_transaction add
  uncounted_minor integer not null default 0;
alter table ledger_transaction add
  uncounted_by text check (uncounted_by in ('rule', 'link', 'person'));
alter table transaction_split add
  uncounted_minor integer not null default 0;
alter table transaction_tag add
  rule_id text;

-- What an act keeps of them.
alter table act_transaction add
  category_rule text;
alter table act_transaction add
  name_rule text;
alter table act_transaction add
  note_rule text;
alter table act_transaction add
  uncounted_rule text;
alter table act_transaction add
  uncounted_minor integer not null default 0;
alter table act_transaction add
  uncounted_by text;
alter table act_split add
  uncounted_minor integer not null default 0;
alter table act_tag add
  rule_id text;
