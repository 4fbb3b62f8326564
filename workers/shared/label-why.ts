/**
 * Why a merchant has its category: a code and what it is about, so that everyone reads it in their
 * language. Kept as JSON; rows of before hold an English sentence.
 */
import type { Translate } from './i18n/translate.ts'

/** What one clue says, for the category or against it. */
export const CLUE_CODES = [
  'processor',
  'line',
  'app',
  'part',
  'online',
  'ticket',
  'same_chain',
  'chain',
  'word',
  'begins_like',
  'begins_like_yours',
  'reads_like',
  'reads_like_yours',
] as const
export type ClueCode = (typeof CLUE_CODES)[number]

/** What decides alone, and that nothing does. */
export const CERTAIN_CODES = [
  'labelled',
  'taught',
  'rule',
  'link',
  'same_merchant',
  'merchant_code',
  'cash',
  'transfer',
  'deposit',
  'fee',
  'own_card',
  'usual',
  'no_merchant',
  'unknown',
] as const
export type WhyCode = ClueCode | (typeof CERTAIN_CODES)[number]

export type Why = {
  code: WhyCode
  /** The merchant, chain, word, rule or number that says so, where the code is about one. */
  what?: string | undefined
  /** The heaviest clue for another category. */
  against?: { code: ClueCode; what?: string | undefined } | undefined
}

const CODES: ReadonlySet<string> = new Set([...CLUE_CODES, ...CERTAIN_CODES])

// Two of them, each character escaped, are less than the column holds (500).
const LONGEST = 80

/** As it is kept in a column. */
export function writeWhy({ code, what, against }: Why): string {
  const short = (text: string | undefined) => text?.replace(/\p{Cc}/gu, ' ').slice(0, LONGEST)
  return JSON.stringify({
    code,
    what: short(what),
    ...(against ? { against: { code: against.code, what: short(against.what) } } : {}),
  })
}

/** What `writeWhy` wrote; null for anything else. */
export function readWhy(text: string): Why | null {
  if (!text.startsWith('{')) return null
  try {
    const why = JSON.parse(text) as Why
    const isKnown = CODES.has(why.code) && (!why.against || CODES.has(why.against.code))
    return isKnown ? why : null
  } catch {
    return null
  }
}

/** One or two plain sentences. */
export function whyInWords({ code, what = '', against }: Why, t: Translate): string {
  // Which codes are about something is up to the messages; a test says all of them.
  const say = t as unknown as (key: string, values: { what: string }) => string
  const why = say(`labels.why.${code}`, { what })
  if (!against) return why
  return `${why} ${say(`labels.against.${against.code}`, { what: against.what ?? '' })}`
}
