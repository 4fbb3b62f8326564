-- Merchants of which the person wants no rule suggested, whatever their corrections say.
create table rule_refusal (
  merchant_key text not null primary key,
  created_at text not null
) strict;
