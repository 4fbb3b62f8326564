-- The ledger on D1 (SQLite). sql/azure holds the same tables, columns and indexes in T-SQL.
--
-- Conventions of both schemas, on which every query relies:
--   * ids are UUIDv7 text (36 characters) made by the application;
--   * money is a whole number of minor units beside its ISO 4217 code;
--   * instants are ISO 8601 UTC text with milliseconds (24 characters), local dates YYYY-MM-DD (10),
--     local times HH:MM (5): text compares in order of time;
--   * a flag is a 0 or 1 integer;
--   * a column ending in _by says who set the value beside it: reader, labeler, rule or person.
--     What a person set is locked: no machine writes over it;
--   * keys that may be long are stored as SHA-256 in hex (64 characters), so that index keys stay short.

create table mail (
  id text not null primary key,
  -- SHA-256 of the Message-ID and text, or of the raw mail where it has no id: writes are idempotent by it.
  message_key text not null,
  message_id text,
  recipient text not null,
  envelope_from text not null,
  received_at text not null,
  size_bytes integer not null,
  -- recorded, ignored or review; a person who resolves or dismisses a mail sets it for good.
  status text not null check (status in ('recorded', 'ignored', 'review')),
  status_by text not null check (status_by in ('reader', 'person')),
  -- The reading: why it was ignored or is for review, and what the bank's own mail was.
  reason text,
  reader_version integer not null,
  bank text,
  country text,
  template text,
  sender text,
  subject text,
  sent_at text,
  body_text text not null,
  -- Sender, subject and bank, folded to plain lower case.
  search_text text not null,
  -- JSON: { transactions, confirmation } as the reader gave them.
  reading text not null,
  created_at text not null,
  updated_at text not null,
  -- A new UUID with every change, so that two who change it at once notice.
  version text not null
) strict;
create unique index mail_message_key on mail (message_key);
create index mail_status on mail (status, received_at, id);
create index mail_received on mail (received_at, id);
create index mail_reason on mail (reason, received_at);

-- The raw mail: one gzip stream, in base64, cut into rows that fit D1's limit of 2 MB a row. The
-- parts of a large mail are written before its row in `mail`, which alone makes the mail exist:
-- hence no foreign key.
create table mail_raw (
  mail_id text not null,
  part integer not null,
  content text not null,
  stored_at text not null,
  primary key (mail_id, part)
) strict;
create index mail_raw_stored on mail_raw (stored_at);

-- A card or account, as mails show it.
create table account (
  id text not null primary key,
  bank text not null,
  mask text not null,
  -- The person's own name for it.
  title text,
  created_at text not null
) strict;
create unique index account_bank_mask on account (bank, mask);

create table ledger_transaction (
  id text not null primary key,
  -- SHA-256 of what happened: a second mail about it, or the same mail again, adds nothing. Stays
  -- when the row is deleted, so that a deletion lasts.
  event_key text not null,
  -- Date, currency and amount as first read, and which of the transactions with these it is: two
  -- that might be one are told apart one after the other, even when their mails come at once.
  day_key text not null,
  day_position integer not null,
  mail_id text references mail (id),
  account_id text references account (id),
  account_by text not null check (account_by in ('reader', 'person')),
  bank text,
  kind text not null check (
    kind in (
      'purchase', 'withdrawal', 'transfer_out', 'transfer_in', 'payment', 'refund', 'deposit', 'fee'
    )
  ),
  kind_by text not null check (kind_by in ('reader', 'person')),
  amount_minor integer not null check (amount_minor > 0),
  currency text not null check (length(currency) = 3),
  amount_by text not null check (amount_by in ('reader', 'person')),
  merchant text,
  merchant_by text not null check (merchant_by in ('reader', 'person')),
  -- Equal for descriptors of one merchant; the labeler's. Null until labelled.
  merchant_key text,
  category text,
  category_by text check (category_by in ('labeler', 'rule', 'person')),
  -- pending: not labelled yet; person: set by the person; else the labeler's decision.
  label_decision text not null check (
    label_decision in ('pending', 'auto', 'suggest', 'none', 'person')
  ),
  label_confidence real,
  label_evidence text,
  label_nearest text,
  label_why text,
  label_version text,
  -- When it happened: the instant, and the person's local date and time. The time is null where
  -- nobody gave one; the instant is then only good for sorting.
  occurred_at text not null,
  local_date text not null check (length(local_date) = 10),
  local_time text,
  occurred_by text not null check (occurred_by in ('reader', 'person')),
  -- As the bank wrote it, local to the bank.
  bank_date text,
  bank_time text,
  bank_zone text,
  reference text,
  mcc text,
  note text,
  -- What this adds to spending: negative for a refund, 0 for what is no spending or is deleted.
  spending_minor integer not null,
  -- Merchant, note and the like, folded to plain lower case.
  search_text text not null,
  -- The earlier transaction that this may be a second telling of; null once a person decided.
  possible_duplicate_of text,
  created_at text not null,
  updated_at text not null,
  -- A new UUID with every change, so that two who change it at once notice.
  version text not null,
  deleted_at text,
  deleted_by text check (deleted_by in ('reader', 'person'))
) strict;
create unique index ledger_transaction_event on ledger_transaction (event_key);
create unique index ledger_transaction_day on ledger_transaction (day_key, day_position);
create index ledger_transaction_listed on ledger_transaction (local_date, occurred_at, id);
-- Covers the totals, so that neither a month's chart nor the sum of a list touches the table.
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

-- Mails that told again of a transaction that another mail had told of.
create table transaction_repeat (
  mail_id text not null references mail (id),
  transaction_id text not null references ledger_transaction (id),
  primary key (mail_id, transaction_id)
) strict;

-- What the person taught: this merchant is of this category.
create table merchant_label (
  merchant_key text not null primary key,
  merchant text not null,
  title text,
  category text not null,
  person text not null,
  created_at text not null,
  updated_at text not null
) strict;

-- Embeddings, per model: float32, little endian, in base64.
create table merchant_vector (
  model text not null,
  text_hash text not null,
  text_value text not null,
  vector text not null,
  created_at text not null,
  primary key (model, text_hash)
) strict;

-- The person's changes to the categories that the product ships.
create table category (
  category text not null primary key,
  title text,
  hidden integer not null check (hidden in (0, 1)),
  updated_at text not null
) strict;

-- What the person means to spend on a category in a month.
create table budget (
  category text not null,
  currency text not null,
  amount_minor integer not null check (amount_minor > 0),
  updated_at text not null,
  primary key (category, currency)
) strict;

-- One row per local day whose summary somebody has claimed.
create table day_summary (
  local_date text not null primary key,
  claimed_at text not null,
  -- From then on, an unsent summary may be claimed again.
  retry_at text not null,
  sent_at text,
  attempts integer not null
) strict;

create table session (
  id_hash text not null primary key,
  person text not null,
  created_at text not null,
  expires_at text not null,
  last_seen_at text not null,
  user_agent text
) strict;
create index session_person on session (person, created_at);
create index session_expires on session (expires_at);

-- A sign-in under way: taken once, by its state.
create table sign_in (
  state_hash text not null primary key,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  expires_at text not null
) strict;
create index sign_in_expires on sign_in (expires_at);

-- Personal tokens; only the hash is kept.
create table token (
  id text not null primary key,
  title text not null,
  token_hash text not null,
  -- The first characters, by which the person tells their tokens apart.
  prefix text not null,
  -- Space-separated.
  scopes text not null,
  person text not null,
  created_at text not null,
  last_used_at text,
  expires_at text,
  revoked_at text
) strict;
create unique index token_hash on token (token_hash);
create index token_person on token (person, created_at);

create table setting (
  name text not null primary key,
  value text not null,
  updated_at text not null
) strict;

-- Every change that a person made.
create table audit (
  id text not null primary key,
  created_at text not null,
  person text not null,
  action text not null,
  subject text not null,
  subject_id text not null,
  -- JSON: { field: [before, after] }.
  changes text not null
) strict;
create index audit_subject on audit (subject, subject_id, id);
