/** Names of accounts in journals of plain text accounting, and what is written beside an entry. */

/** Where a row names no account, and where it has no category. */
export const CASH = 'Cash'
export const UNCATEGORISED = 'Uncategorised'

/** Beside an entry or a posting, where the journal has no place of its own for it. */
export const META = [
  'time',
  'booked',
  'bank',
  'operation',
  'account',
  'merchant',
  'reference',
  'tags',
  'note',
  'category',
] as const
export type Meta = ReadonlyArray<readonly [(typeof META)[number], string]>

/** Accounts hold money; the other side of an entry says what for. */
export function isAccount(name: string): boolean {
  return /^(?:assets?|liabilit(?:y|ies))(?::|$)/i.test(name)
}

/** Each part of a beancount account begins with a capital or a digit and has letters, digits, dashes. */
export function beancountName(name: string): string {
  const part = slug(name)
  return part === '' ? 'Unnamed' : (part[0]?.toUpperCase() ?? '') + part.slice(1)
}

/** hledger takes any name, but two spaces end it, a colon divides it, and brackets make it another. */
export function hledgerName(name: string): string {
  return oneLine(name.replace(/[:;[\]()]/g, ' ')) || 'Unnamed'
}

export function slug(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
