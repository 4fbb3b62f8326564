/** Why a row, or a whole file, is not taken: a code, for whoever reads it says it in their language. */

/** Of rows. */
const ROW_REASONS = [
  'no_date',
  'not_a_date', // said: the cell
  'no_year', // said: the cell
  'no_amount',
  'not_an_amount', // said: the cell
  'not_an_amount_with', // said: the cell; more: the decimal mark
  'not_an_amount_of', // said: the amount; more: the currency
  'zero',
  'short_row',
  'no_way', // neither in nor out
  'not_a_way', // said: the cell
  'not_booked',
  'only_balance', // what an account began with, or was corrected by
  'not_parts', // said: the cell
  'parts_without_amount',
  'parts_differ',
  'parts_both_ways',
  'no_currency',
  'not_a_currency', // said: what stands there
  'not_json',
  'no_occurred_on',
  'no_plain_amount',
  'no_direction',
  'no_account', // a journal's entry that moves no account
  'several_currencies', // a journal's entry at a price
  'unbalanced', // a journal's entry whose sides differ
  'cut_entry', // the last one, without its end
] as const

/** Of files. */
const FILE_REASONS = [
  'empty',
  'no_rows', // a header, and nothing below it
  'too_large', // said: the most, in MB
  'not_a_statement',
  'only_zeros',
  'broken_line', // said: the line
  'not_a_table',
  'too_many_columns', // said: the line
  'open_quote', // said: the line
  'broken_table',
  'broken_xml', // said: after which entry
  'long_entry', // said: the line, or the entry
  'doctype',
  'no_account_statement',
  'no_list',
  'broken_mt940',
  'balances_differ',
] as const

export const REASONS = [...ROW_REASONS, ...FILE_REASONS] as const
export type ReasonCode = (typeof REASONS)[number]

export type Reason = {
  readonly code: ReasonCode
  /** What the file says there, cut short. */
  readonly said: string
  readonly more: string
}

const MOST_SAID = 80

export function because(code: ReasonCode, said = '', more = ''): Reason {
  return { code, said: said.slice(0, MOST_SAID), more }
}

export function isReason<Row extends object>(read: Row | Reason): read is Reason {
  return 'code' in read && 'said' in read
}
