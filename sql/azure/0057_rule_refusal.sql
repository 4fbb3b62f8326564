-- Merchants of which the person wants no rule suggested, whatever their corrections say.
create table rule_refusal (
  merchant_key nvarchar(200) collate Latin1_General_100_BIN2 not null primary key,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);
