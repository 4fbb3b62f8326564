create table wording (
  id nvarchar(36) not null primary key,
  sender_key nvarchar(320) collate Latin1_General_100_BIN2 not null,
  mail_id nvarchar(36) references mail (id),
  sender nvarchar(320) collate Latin1_General_100_BIN2,
  subject nvarchar(500) collate Latin1_General_100_BIN2,
  outcome nvarchar(10) collate Latin1_General_100_BIN2 not null check (outcome in ('recorded', 'ignored')),
  wording nvarchar(max) collate Latin1_General_100_BIN2 not null,
  lessons int not null,
  person nvarchar(320) collate Latin1_General_100_BIN2 not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  version nvarchar(36) not null
);
create index wording_sender on wording (sender_key, id);
create index mail_template on mail (template, received_at);
alter table mail add
  has_amount int not null default 0 check (has_amount in (0, 1));
