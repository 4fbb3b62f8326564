alter table mail add
  verdict nvarchar(10) collate Latin1_General_100_BIN2 check (verdict in ('authentic', 'failed', 'unknown'));
alter table mail add
  outer_from nvarchar(320) collate Latin1_General_100_BIN2;
alter table mail add
  outer_domain nvarchar(255) collate Latin1_General_100_BIN2;
alter table mail add
  way_in nvarchar(10) collate Latin1_General_100_BIN2 check (way_in in ('bank', 'person', 'sender'));
alter table mail add
  pending int not null default 0 check (pending in (0, 1));

create table admitted_sender (
  sender nvarchar(320) collate Latin1_General_100_BIN2 not null primary key,
  person nvarchar(320) collate Latin1_General_100_BIN2 not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);

create table own_address (
  address nvarchar(320) collate Latin1_General_100_BIN2 not null primary key,
  person nvarchar(320) collate Latin1_General_100_BIN2 not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  code_hash nvarchar(64) collate Latin1_General_100_BIN2,
  code_expires_at nvarchar(24) collate Latin1_General_100_BIN2,
  attempts int not null,
  confirmed_at nvarchar(24) collate Latin1_General_100_BIN2
);
