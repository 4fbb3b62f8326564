/**
 * What a backup holds: every table, or the reason why not. A new table does not compile until it is
 * here, and a test compares the keys and the order with the migrations.
 */
import type { Tables } from '../../database/tables.ts'

/** The primary key, by which a table is read piece by piece. */
type Kept = ReadonlyArray<string>

/** In an order in which each table comes after those that it refers to. */
const ALL = {
  setting: ['name'],
  person: ['person'],
  own_address: ['address'],
  admitted_sender: ['sender'],
  token: ['id'],
  category: ['category'],
  budget: ['id'],
  saved_view: ['id'],
  ledger_rule: ['id'],
  rule_refusal: ['merchant_key'],
  model_calibration: ['model'],
  recurring: ['id'],
  merchant_label: ['merchant_key'],
  merchant_name: ['merchant_key'],
  account: ['id'],
  mail: ['id'],
  mail_raw: ['mail_id', 'part'],
  wording: ['id'],
  ledger_transaction: ['id'],
  transaction_link: ['id'],
  link_refusal: ['transaction_id', 'to_id'],
  transaction_repeat: ['mail_id', 'transaction_id'],
  transaction_split: ['transaction_id', 'position'],
  transaction_tag: ['tag', 'transaction_id'],
  file_import: ['id'],
  import_line: ['import_id', 'line_key'],
  import_balance: ['import_id', 'position'],
  import_choice: ['about', 'name_hash'],
  webhook: ['id'],
  person_summary: ['local_date', 'person'],
  audit: ['id'],
  act: ['id'],
  act_transaction: ['act_id', 'side', 'transaction_id'],
  act_row: ['act_id', 'position'],
  act_split: ['act_id', 'side', 'transaction_id', 'position'],
  rate: ['currency', 'rate_date'],
  act_tag: ['act_id', 'side', 'transaction_id', 'tag'],
  /** Signing in is of one browser and one site. */
  session: null,
  /** What is on its way is the tracker's that sends it. */
  webhook_delivery: null,
  webhook_subject: null,
  notification: null,
  /** Triggers keep them: a transaction that comes or goes is added to them or taken off. */
  day_total: null,
  month_total: null,
  merchant_total: null,
  search_word: null,
  search_ending: null,
  search_gone: null,
  /** Made again from the merchants' names, by whichever model is there. */
  merchant_vector: null,
} as const satisfies Record<keyof Tables, Kept | null>

export type BackedUp = {
  [Name in keyof typeof ALL]: (typeof ALL)[Name] extends null ? never : Name
}[keyof typeof ALL]

/** In order. */
export const BACKED_UP = Object.entries(ALL).flatMap(([table, key]) =>
  key === null ? [] : [{ table: table as BackedUp, key: key as Kept }],
)

export const LEFT_OUT = Object.entries(ALL).flatMap(([table, key]) =>
  key === null ? [table as Exclude<keyof Tables, BackedUp>] : [],
)

/** Where one of these has a row, there is something to lose. */
export const TELLING = [
  'mail',
  'ledger_transaction',
  'file_import',
  'wording',
  'merchant_label',
  'ledger_rule',
] as const satisfies ReadonlyArray<BackedUp>
