/**
 * What a whole line says was done, whoever it names: a transfer, a payment of one's own card, cash,
 * a bank's fee, interest, wages, goods that went back. Read off the raw text, before any word in it
 * is taken for a shop: `MOBILE DEPOSIT` is no phone company.
 */
import type { Movement } from '../movement.ts'
import { BANK, isBank } from './banks.ts'
import { EASTERN } from './eastern.ts'
import { CASH_MACHINE, ENGLISH, PAYMENT, PAYS, RETURNED } from './english.ts'
import { LATIN } from './latin.ts'
import { OTHERS } from './others.ts'
import type { Statement } from './statement.ts'

export type Structure = {
  category: Movement
  words: string
  /** Says so itself; else it only leans, and a payee that is known decides. */
  isSure: boolean
  /** What leans: a payment over a channel, a bank's name, a fee. */
  kind: 'said' | 'payment' | 'bank' | 'fee'
}

const SAID: ReadonlyArray<Statement> = [...ENGLISH, ...LATIN, ...OTHERS, ...EASTERN, CASH_MACHINE]
/** Fees of all languages first: a fee for cash is no cash. */
const STATEMENTS: ReadonlyArray<Statement> = [
  ...SAID.filter(([category]) => category === 'fees'),
  ...SAID.filter(([category]) => category !== 'fees'),
]

/** The structure of a folded line with single spaces, or null where it names a merchant. */
export function structureOf(folded: string): Structure | null {
  const line = entryOf(folded)
  for (const [category, pattern, needs] of STATEMENTS) {
    if (needs && !needs.test(line)) continue
    const match = pattern.exec(line)
    if (!match || isCarrier(match[0], line)) continue
    // Shops charge fees too: `GYM ANNUAL FEE` is no bank's.
    const isSure = category !== 'fees' || isBankTalk(line.slice(0, match.index))
    return { category, words: match[0].trim(), isSure, kind: isSure ? 'said' : 'fee' }
  }
  const returned = RETURNED.exec(line)
  if (returned) return said('income', returned[0].trim())
  const paid = PAYS.test(line) ? PAYMENT.exec(line) : null
  if (paid)
    return { category: 'card_payment', words: paid[0].trim(), isSure: false, kind: 'payment' }
  return isBank(line) ? { category: 'cash', words: 'bank', isSure: false, kind: 'bank' } : null
}

/** Words of who carries passengers. */
const CARRIER =
  /\b(?:bus|buses|autobus\w*|omnibus|micros|transport\w*|trasport\w*|tram\w*|tranvia|metropolita\w*|t-?mobilitat|ferrovi\w*|railways?|shuttle|taxi|biglietti?|abbonamenti?)\b/

/** A lone word of cash beside a carrier's is a name: ATM carries Milan, and Retiro is a terminal. */
function isCarrier(words: string, line: string): boolean {
  return /^(?:atm|retiro)$/.test(words.trim()) && CARRIER.test(line)
}

function said(category: Movement, words: string): Structure {
  return { category, words, isSure: true, kind: 'said' }
}

/** Words that may stand before what a bank charges without naming anybody. */
const BANK_TALK = new RegExp(
  `^(?:the|for|of|on|debit|charge|mc|visa|item|cobro|por|de|iva|fx|ccy|currency|non-?\\w+|[\\d/-]+|${BANK})$`,
)

function isBankTalk(before: string): boolean {
  return before.split(/[ :.]+/).every((word) => word === '' || BANK_TALK.test(word))
}

/**
 * An ACH line's company and entry description, without the ids and names that follow: `ACME
 * DES:PAYROLL ID:123 INDN:JANE` says `acme payroll` (Nacha: company name, entry description).
 */
function entryOf(line: string): string {
  const description = /^(.{0,60}?) ?des:(.{0,40}?)(?: (?:id|indn|co id)[:#]|$)/.exec(line)
  if (description) return `${description[1]} ${description[2]}`.replace(/\s+/g, ' ').trim()
  return line.replace(/\s*~ ?tran:.*$/, '').replace(/ authdate\b.*$/, '')
}
