/** The tables of sql/d1 and sql/azure, for Kysely; what the columns mean is said there. */
import type { ColumnType, Generated, Selectable } from 'kysely'

/** A whole number; SQL Server hands 64-bit ones out as text. */
type Integer = ColumnType<number | string, number, number>

/** A rule that set the value beside it. */
type RuleId = ColumnType<string | null, string | null | undefined, string | null>

export type RuleTable = {
  id: string
  position: Integer
  title: string
  conditions: string
  outcome: string
  enabled: Integer
  created_at: string
  updated_at: string
  version: string
}

export type MailTable = {
  id: string
  message_key: string
  message_id: string | null
  recipient: string
  envelope_from: string
  received_at: string
  size_bytes: Integer
  status: string
  status_by: string
  reason: string | null
  reader_version: Integer
  bank: string | null
  country: string | null
  template: string | null
  sender: string | null
  subject: string | null
  sent_at: string | null
  body_text: string
  search_text: string
  reading: string
  has_amount: Generated<number>
  created_at: string
  updated_at: string
  version: string
  verdict: string | null
  outer_from: string | null
  outer_domain: string | null
  way_in: string | null
  pending: Integer
}

export type MailRawTable = { mail_id: string; part: Integer; content: string; stored_at: string }

export type AccountTable = {
  id: string
  bank: string
  mask: string
  title: string | null
  person: ColumnType<string | null, string | null | undefined, string | null>
  created_at: string
}

export type TransactionTable = {
  id: string
  event_key: string
  day_key: string
  day_position: Integer
  mail_id: string | null
  account_id: string | null
  account_by: string
  bank: string | null
  kind: string
  kind_by: string
  amount_minor: Integer
  currency: string
  amount_by: string
  merchant: string | null
  merchant_by: string
  merchant_key: string | null
  category: string | null
  category_by: string | null
  label_decision: string
  label_confidence: number | null
  label_evidence: string | null
  label_nearest: string | null
  label_why: string | null
  label_version: string | null
  name: string | null
  name_search: string | null
  occurred_at: string
  local_date: string
  local_time: string | null
  occurred_by: string
  bank_date: string | null
  bank_time: string | null
  bank_zone: string | null
  reference: string | null
  mcc: string | null
  note: string | null
  spending_minor: Integer
  income_minor: ColumnType<number | string, number | undefined, number>
  split_count: ColumnType<number | string, number | undefined, number>
  category_rule: RuleId
  name_rule: RuleId
  note_rule: RuleId
  uncounted_rule: RuleId
  uncounted_minor: ColumnType<number | string, number | undefined, number>
  pair_of: RuleId
  other_minor: ColumnType<number | string | null, number | null | undefined, number | null>
  other_currency: RuleId
  uncounted_by: ColumnType<string | null, string | null | undefined, string | null>
  search_text: string
  possible_duplicate_of: string | null
  created_at: string
  updated_at: string
  version: string
  deleted_at: string | null
  deleted_by: string | null
  import_id: string | null
  booked_on: string | null
}

export type WordingTable = {
  id: string
  sender_key: string
  mail_id: string | null
  sender: string | null
  subject: string | null
  outcome: string
  wording: string
  lessons: Integer
  person: string
  created_at: string
  updated_at: string
  version: string
}

export type MerchantLabelTable = {
  merchant_key: string
  merchant: string
  category: string
  person: string
  created_at: string
  updated_at: string
}

export type MerchantNameTable = {
  merchant_key: string
  name: string
  name_search: string
  person: string
  created_at: string
  updated_at: string
}

export type MerchantVectorTable = {
  model: string
  text_hash: string
  text_value: string
  vector: string
  created_at: string
}

export type ActTable = {
  id: string
  created_at: string
  person: string
  action: string
  subject: string
  subject_id: string | null
  title: string | null
  undone_by: string | null
  undone_at: string | null
  version: string
  parts: string | null
}

/** What may change in a transaction; the rest is as its mail told it, for good. */
export type ActTransactionTable = { act_id: string; side: 'before' | 'after' } & {
  transaction_id: string
} & Omit<
    TransactionTable,
    | 'id'
    | 'day_key'
    | 'day_position'
    | 'mail_id'
    | 'bank_date'
    | 'bank_time'
    | 'bank_zone'
    | 'reference'
    | 'import_id'
    | 'mcc'
    | 'created_at'
    | 'updated_at'
  >

export type SplitTable = {
  transaction_id: string
  position: Integer
  amount_minor: Integer
  category: string
  note: string | null
  uncounted_minor: ColumnType<number | string, number | undefined, number>
}

export type TagTable = { tag: string; transaction_id: string; rule_id: RuleId }

type OfAct = { act_id: string; side: 'before' | 'after' }

export type ActRowTable = {
  act_id: string
  position: Integer
  table_name: string
  row_key: string
  before_row: string | null
  after_row: string | null
}

export type FileImportTable = {
  id: string
  created_at: string
  person: string
  title: string
  format: string
  file_hash: string
  line_count: Integer | null
  act_id: string
  finished_at: string | null
  first_day: string | null
  last_day: string | null
}

export type ImportLineTable = {
  import_id: string
  line_key: string
  row_number: Integer
  transaction_id: string
  is_new: Integer
  booked_on: string | null
  line_text: string | null
  reference: string | null
  account_id: string | null
  local_date: string | null
  amount_minor: ColumnType<number | string | null, number, number>
  currency: string | null
}

export type ImportBalanceTable = {
  import_id: string
  position: Integer
  account_id: string | null
  currency: string
  local_date: string
  balance_minor: Integer
}

export type ImportChoiceTable = {
  about: 'columns' | 'category'
  name_hash: string
  name: string
  value: string
  updated_at: string
}

export type RecurringTable = {
  id: string
  payee_key: string
  direction: string
  currency: string
  counts: string
  category: string | null
  account_id: string | null
  merchant: string | null
  label_name: string | null
  name: string | null
  decision: string
  repeats: string
  anchor_on: string
  dates: string
  weekend: string | null
  usual_minor: Integer
  varies: Integer
  previous_minor: Integer | null
  changed_on: string | null
  first_on: string
  last_on: string
  payments: Integer
  latest: string
  created_at: string
  updated_at: string
}

/** Sums of transactions, which triggers keep. */
type Totals = {
  currency: string
  spending_minor: Integer
  income_minor: Integer
  number: Integer
  spending_number: Integer
  income_number: Integer
  counted_number: Integer
}

export type Tables = {
  day_total: Totals & { local_date: string }
  month_total: Totals & { month: string; category: string }
  merchant_total: Omit<Totals, 'number'> & { span: string; merchant_key: string }
  ledger_rule: RuleTable
  transaction_link: {
    id: string
    kind: string
    transaction_id: string
    to_id: string | null
    who: string | null
    amount_minor: ColumnType<number | string | null, number | null, number | null>
    set_by: string
    created_at: string
  }
  rate: {
    currency: string
    rate_date: string
    per_euro: string
    set_by: string
    updated_at: string
  }
  link_refusal: { transaction_id: string; to_id: string; created_at: string }
  rule_refusal: { merchant_key: string; created_at: string }
  model_calibration: {
    model: string
    data_version: string
    calibration: string
    precision_low: number
    asked_version: string | null
    created_at: string
  }
  recurring: RecurringTable
  file_import: FileImportTable
  import_line: ImportLineTable
  import_balance: ImportBalanceTable
  import_choice: ImportChoiceTable
  act: ActTable
  act_transaction: ActTransactionTable
  act_row: ActRowTable
  act_split: OfAct & SplitTable
  act_tag: OfAct & TagTable
  transaction_split: SplitTable
  saved_view: {
    id: string
    title: string
    query: string
    created_at: string
    updated_at: string
  }
  transaction_tag: TagTable
  search_word: { word: string; transaction_id: string }
  search_ending: { ending: string; word: string }
  search_gone: { word: string; gone_at: string }
  mail: MailTable
  mail_raw: MailRawTable
  account: AccountTable
  ledger_transaction: TransactionTable
  transaction_repeat: { mail_id: string; transaction_id: string }
  merchant_label: MerchantLabelTable
  merchant_name: MerchantNameTable
  wording: WordingTable
  merchant_vector: MerchantVectorTable
  category: {
    category: string
    title: string | null
    hidden: Integer
    updated_at: string
    group_name: string | null
    icon: string | null
    color: string | null
  }
  budget: {
    id: string
    scope: string
    target: string
    currency: string
    period: string
    carries: string
    starts_on: string
    amounts: string
    created_at: string
    updated_at: string
  }
  person_summary: {
    local_date: string
    person: string
    claimed_at: string
    retry_at: string
    sent_at: string | null
    attempts: Integer
    sending_at: string | null
  }
  session: {
    id_hash: string
    person: string
    created_at: string
    expires_at: string
    last_seen_at: string
    user_agent: string | null
  }
  token: {
    id: string
    title: string
    token_hash: string
    prefix: string
    scopes: string
    person: string
    created_at: string
    last_used_at: string | null
    expires_at: string | null
    revoked_at: string | null
  }
  setting: { name: string; value: string; updated_at: string }
  person: {
    person: string
    language: string | null
    region: string | null
    browser: string
    name: string | null
    summary_to: string | null
    summary_every: string | null
    summary_time_zone: string | null
    summary_from: string | null
    mail_at_once: string | null
    mail_at_once_from: string | null
    updated_at: string
  }
  webhook: {
    id: string
    kind: string
    person: string
    url: string
    secret: string
    events: string
    created_at: string
    updated_at: string
    told_until: string
    failures: Integer
    paused_at: string | null
    paused_why: string | null
  }
  webhook_delivery: {
    id: string
    webhook_id: string
    event: string
    created_at: string
    attempts: Integer
    next_at: string | null
    delivered_at: string | null
    answer: string | null
  }
  webhook_subject: {
    webhook_id: string
    subject_id: string
    version: string
    delivery_id: string | null
    told_at: string
  }
  notification: {
    transaction_id: string
    person: string
    reasons: string
    usual_minor: Integer | null
    created_at: string
    mail_key: string | null
    attempts: Integer
    next_at: string | null
    sending_at: string | null
    sent_at: string | null
  }
  admitted_sender: { sender: string; person: string; created_at: string }
  own_address: {
    address: string
    person: string
    created_at: string
    code_hash: string | null
    code_expires_at: string | null
    attempts: Integer
    confirmed_at: string | null
  }
  audit: {
    id: string
    created_at: string
    person: string
    action: string
    subject: string
    subject_id: string
    changes: string
  }
}

export type MailRow = Selectable<MailTable>
export type TransactionRow = Selectable<TransactionTable>
export type MerchantLabelRow = Selectable<MerchantLabelTable>

/** What transactions are added to when they come and taken off when they go, by triggers. */
export const TOTALS = [
  'day_total',
  'month_total',
  'merchant_total',
] as const satisfies ReadonlyArray<keyof Tables>

/** Tables whose rows triggers write; nobody else does. */
export const KEPT_BY_TRIGGERS = [
  ...TOTALS,
  'search_word',
  'search_ending',
  'search_gone',
] as const satisfies ReadonlyArray<keyof Tables>
