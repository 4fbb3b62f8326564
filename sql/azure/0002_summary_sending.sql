-- When a summary's mail was handed over. Set, without `sent_at`: it may have arrived, nobody knows.
alter table day_summary add
  sending_at nvarchar(24) collate Latin1_General_100_BIN2;
