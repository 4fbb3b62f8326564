-- The ledger on Azure SQL (T-SQL): the tables, columns and indexes of sql/d1 under the same names.
-- What they mean is said there; here is only what T-SQL asks for beyond that.
--
--   * Text is nvarchar, as parameters are, so that an index is searched and not converted. Its binary
--     collation compares it as SQLite does, whatever the database's own collation is. Ids do without:
--     lower-case hexadecimal compares the same in any, and Babelfish cannot check a reference
--     between columns that name a collation.
--   * Base64 is varchar, which takes half the room.
--   * Lengths are those to which the ledger cuts a text (UTF-16 units); what it does not cut is max.
--   * Money and the sizes of mails are bigint, other whole numbers int.
--   * No MERGE and no CREATE OR ALTER: each file runs once, by `npm run migrate:azure`.

create table mail (
  id nvarchar(36) not null primary key,
  message_key nvarchar(64) collate Latin1_General_100_BIN2 not null,
  message_id nvarchar(500) collate Latin1_General_100_BIN2,
  recipient nvarchar(320) collate Latin1_General_100_BIN2 not null,
  envelope_from nvarchar(320) collate Latin1_General_100_BIN2 not null,
  received_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  size_bytes bigint not null,
  status nvarchar(10) collate Latin1_General_100_BIN2 not null check (status in ('recorded', 'ignored', 'review')),
  status_by nvarchar(10) collate Latin1_General_100_BIN2 not null check (status_by in ('reader', 'person')),
  reason nvarchar(50) collate Latin1_General_100_BIN2,
  reader_version int not null,
  bank nvarchar(100) collate Latin1_General_100_BIN2,
  country nvarchar(2) collate Latin1_General_100_BIN2,
  template nvarchar(100) collate Latin1_General_100_BIN2,
  sender nvarchar(320) collate Latin1_General_100_BIN2,
  subject nvarchar(500) collate Latin1_General_100_BIN2,
  sent_at nvarchar(40) collate Latin1_General_100_BIN2,
  body_text nvarchar(max) collate Latin1_General_100_BIN2 not null,
  search_text nvarchar(1000) collate Latin1_General_100_BIN2 not null,
  reading nvarchar(max) collate Latin1_General_100_BIN2 not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  version nvarchar(36) not null
);
create unique index mail_message_key on mail (message_key);
create index mail_status on mail (status, received_at, id);
create index mail_received on mail (received_at, id);
create index mail_reason on mail (reason, received_at);

create table mail_raw (
  mail_id nvarchar(36) not null,
  part int not null,
  content varchar(max) collate Latin1_General_100_BIN2 not null,
  stored_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  primary key (mail_id, part)
);
create index mail_raw_stored on mail_raw (stored_at);

create table account (
  id nvarchar(36) not null primary key,
  bank nvarchar(100) collate Latin1_General_100_BIN2 not null,
  mask nvarchar(32) collate Latin1_General_100_BIN2 not null,
  title nvarchar(100) collate Latin1_General_100_BIN2,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);
create unique index account_bank_mask on account (bank, mask);

create table ledger_transaction (
  id nvarchar(36) not null primary key,
  event_key nvarchar(64) collate Latin1_General_100_BIN2 not null,
  day_key nvarchar(64) collate Latin1_General_100_BIN2 not null,
  day_position int not null,
  mail_id nvarchar(36) references mail (id),
  account_id nvarchar(36) references account (id),
  account_by nvarchar(10) collate Latin1_General_100_BIN2 not null check (account_by in ('reader', 'person')),
  bank nvarchar(100) collate Latin1_General_100_BIN2,
  kind nvarchar(20) collate Latin1_General_100_BIN2 not null check (
    kind in (
      'purchase', 'withdrawal', 'transfer_out', 'transfer_in', 'payment', 'refund', 'deposit', 'fee'
    )
  ),
  kind_by nvarchar(10) collate Latin1_General_100_BIN2 not null check (kind_by in ('reader', 'person')),
  amount_minor bigint not null check (amount_minor > 0),
  currency nvarchar(3) collate Latin1_General_100_BIN2 not null check (len(currency) = 3),
  amount_by nvarchar(10) collate Latin1_General_100_BIN2 not null check (amount_by in ('reader', 'person')),
  merchant nvarchar(200) collate Latin1_General_100_BIN2,
  merchant_by nvarchar(10) collate Latin1_General_100_BIN2 not null check (merchant_by in ('reader', 'person')),
  merchant_key nvarchar(200) collate Latin1_General_100_BIN2,
  category nvarchar(50) collate Latin1_General_100_BIN2,
  category_by nvarchar(10) collate Latin1_General_100_BIN2 check (category_by in ('labeler', 'rule', 'person')),
  label_decision nvarchar(10) collate Latin1_General_100_BIN2 not null check (
    label_decision in ('pending', 'auto', 'suggest', 'none', 'person')
  ),
  label_confidence float,
  label_evidence nvarchar(50) collate Latin1_General_100_BIN2,
  label_nearest nvarchar(200) collate Latin1_General_100_BIN2,
  label_why nvarchar(500) collate Latin1_General_100_BIN2,
  label_version nvarchar(100) collate Latin1_General_100_BIN2,
  occurred_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  local_date nvarchar(10) collate Latin1_General_100_BIN2 not null check (len(local_date) = 10),
  local_time nvarchar(5) collate Latin1_General_100_BIN2,
  occurred_by nvarchar(10) collate Latin1_General_100_BIN2 not null check (occurred_by in ('reader', 'person')),
  bank_date nvarchar(10) collate Latin1_General_100_BIN2,
  bank_time nvarchar(5) collate Latin1_General_100_BIN2,
  bank_zone nvarchar(60) collate Latin1_General_100_BIN2,
  reference nvarchar(100) collate Latin1_General_100_BIN2,
  mcc nvarchar(4) collate Latin1_General_100_BIN2,
  note nvarchar(1000) collate Latin1_General_100_BIN2,
  spending_minor bigint not null,
  search_text nvarchar(1000) collate Latin1_General_100_BIN2 not null,
  possible_duplicate_of nvarchar(36),
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  version nvarchar(36) not null,
  deleted_at nvarchar(24) collate Latin1_General_100_BIN2,
  deleted_by nvarchar(10) collate Latin1_General_100_BIN2 check (deleted_by in ('reader', 'person'))
);
create unique index ledger_transaction_event on ledger_transaction (event_key);
create unique index ledger_transaction_day on ledger_transaction (day_key, day_position);
create index ledger_transaction_listed on ledger_transaction (local_date, occurred_at, id);
create index ledger_transaction_spending on ledger_transaction (
  local_date, currency, category, spending_minor, deleted_at
);
create index ledger_transaction_label on ledger_transaction (
  label_decision, label_version, id, deleted_at
);
create index ledger_transaction_merchant on ledger_transaction (merchant_key, local_date);
create index ledger_transaction_mail on ledger_transaction (mail_id);
create index ledger_transaction_duplicate on ledger_transaction (possible_duplicate_of, deleted_at)
where possible_duplicate_of is not null;

create table transaction_repeat (
  mail_id nvarchar(36) not null references mail (id),
  transaction_id nvarchar(36) not null references ledger_transaction (id),
  primary key (mail_id, transaction_id)
);

create table merchant_label (
  merchant_key nvarchar(200) collate Latin1_General_100_BIN2 not null primary key,
  merchant nvarchar(200) collate Latin1_General_100_BIN2 not null,
  title nvarchar(100) collate Latin1_General_100_BIN2,
  category nvarchar(50) collate Latin1_General_100_BIN2 not null,
  person nvarchar(320) collate Latin1_General_100_BIN2 not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);

create table merchant_vector (
  model nvarchar(100) collate Latin1_General_100_BIN2 not null,
  text_hash nvarchar(64) collate Latin1_General_100_BIN2 not null,
  text_value nvarchar(max) collate Latin1_General_100_BIN2 not null,
  vector varchar(max) collate Latin1_General_100_BIN2 not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  primary key (model, text_hash)
);

create table category (
  category nvarchar(50) collate Latin1_General_100_BIN2 not null primary key,
  title nvarchar(100) collate Latin1_General_100_BIN2,
  hidden int not null check (hidden in (0, 1)),
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);

create table budget (
  category nvarchar(50) collate Latin1_General_100_BIN2 not null,
  currency nvarchar(3) collate Latin1_General_100_BIN2 not null,
  amount_minor bigint not null check (amount_minor > 0),
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  primary key (category, currency)
);

create table day_summary (
  local_date nvarchar(10) collate Latin1_General_100_BIN2 not null primary key,
  claimed_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  retry_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  sent_at nvarchar(40) collate Latin1_General_100_BIN2,
  attempts int not null
);

create table session (
  id_hash nvarchar(64) collate Latin1_General_100_BIN2 not null primary key,
  person nvarchar(320) collate Latin1_General_100_BIN2 not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  expires_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  last_seen_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  user_agent nvarchar(300) collate Latin1_General_100_BIN2
);
create index session_person on session (person, created_at);
create index session_expires on session (expires_at);

create table sign_in (
  state_hash nvarchar(64) collate Latin1_General_100_BIN2 not null primary key,
  nonce nvarchar(max) collate Latin1_General_100_BIN2 not null,
  verifier nvarchar(max) collate Latin1_General_100_BIN2 not null,
  return_to nvarchar(max) collate Latin1_General_100_BIN2 not null,
  expires_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);
create index sign_in_expires on sign_in (expires_at);

create table token (
  id nvarchar(36) not null primary key,
  title nvarchar(100) collate Latin1_General_100_BIN2 not null,
  token_hash nvarchar(64) collate Latin1_General_100_BIN2 not null,
  prefix nvarchar(20) collate Latin1_General_100_BIN2 not null,
  scopes nvarchar(max) collate Latin1_General_100_BIN2 not null,
  person nvarchar(320) collate Latin1_General_100_BIN2 not null,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  last_used_at nvarchar(24) collate Latin1_General_100_BIN2,
  expires_at nvarchar(24) collate Latin1_General_100_BIN2,
  revoked_at nvarchar(24) collate Latin1_General_100_BIN2
);
create unique index token_hash on token (token_hash);
create index token_person on token (person, created_at);

create table setting (
  name nvarchar(100) collate Latin1_General_100_BIN2 not null primary key,
  value nvarchar(max) collate Latin1_General_100_BIN2 not null,
  updated_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);

create table audit (
  id nvarchar(36) not null primary key,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null,
  person nvarchar(320) collate Latin1_General_100_BIN2 not null,
  action nvarchar(50) collate Latin1_General_100_BIN2 not null,
  subject nvarchar(40) collate Latin1_General_100_BIN2 not null,
  subject_id nvarchar(250) collate Latin1_General_100_BIN2 not null,
  changes nvarchar(max) collate Latin1_General_100_BIN2 not null
);
create index audit_subject on audit (subject, subject_id, id);
