/** Rows as journals of plain text accounting: beancount (v3) and hledger (1.x). */
import { negate } from '../decimal.ts'
import type { StatementRow } from '../statement.ts'
import type { Rows } from './accounts.ts'
import {
  beancountName,
  CASH,
  hledgerName,
  META,
  type Meta,
  oneLine,
  slug,
  UNCATEGORISED,
} from './journal-names.ts'

/**
 * The journal in pieces. Beancount knows no account that was not opened, by the day of its first
 * entry: that is known at the end, where it may stand as well.
 */
export async function* writeBeancount(rows: Rows): AsyncGenerator<string> {
  const opened = new Map<string, string>()
  for await (const row of rows) {
    const postings = postingsOf(row, beancountName, (root) => root)
    for (const { account } of postings) {
      const since = opened.get(account)
      if (since === undefined || row.date < since) opened.set(account, row.date)
    }
    const tags = row.tags.map((tag) => ` #${slug(tag)}`).join('')
    const head = `${row.date} * ${quoted(row.merchant ?? '')} ${quoted(noteOf(row) ?? '')}${tags}\n`
    const meta: Meta = [
      ...(row.reference === null ? [] : [['reference', row.reference] as const]),
      ...beside(row, beancountName),
    ]
    yield `${head}${metaLines(meta, '  ')}${postings
      .map((one) => `  ${money(one)}\n${metaLines(one.meta, '    ')}`)
      .join('')}\n`
  }
  for (const [account, date] of opened) yield `${date} open ${account}\n`
}

const metaLines = (meta: Meta, indent: string) =>
  meta
    .map(([key, value]) => `${indent}${key}: ${key === 'booked' ? value : quoted(value)}\n`)
    .join('')

export async function* writeHledger(rows: Rows): AsyncGenerator<string> {
  for await (const row of rows) {
    const note = noteOf(row)
    const code = oneLine(row.reference ?? '')
    const isCode = code !== '' && !/[()]/.test(code)
    const payee = plain(row.merchant ?? '')
    const said = note === null || note !== plain(note) ? '' : ` | ${note}`
    const meta: Meta = [
      ...(code !== '' && !isCode ? [['reference', code] as const] : []),
      ...(payee !== oneLine(row.merchant ?? '') ? [['merchant', row.merchant ?? ''] as const] : []),
      ...(note !== null && said === '' ? [['note', note] as const] : []),
      ...beside(row, hledgerName),
    ]
    const written = isCode ? ` (${code})` : ''
    const tags = row.tags
      .map(slug)
      .filter((tag) => !META.some((key) => key === tag))
      .map((tag) => `${tag}:`)
      .join(', ')
    yield `${`${row.date} *${written} ${payee}${said}`.trimEnd()}\n${comments(meta)}${
      tags === '' ? '' : `    ; ${tags}\n`
    }${postingsOf(row, hledgerName, (root) => root.toLowerCase())
      .map((one) => `    ${money(one)}\n${comments(one.meta)}`)
      .join('')}\n`
  }
}

const comments = (meta: Meta) =>
  meta.map(([key, value]) => `    ; ${key}: ${oneLine(value)}\n`).join('')

/** What neither a comment nor the bar before a note would cut short. */
function plain(text: string): string {
  return oneLine(text.replace(/[;|]/g, ' ').replace(/^[(*!\s]+/, ''))
}

/** The bank's own words stand for a note where there is none. */
function noteOf({ note, text }: StatementRow): string | null {
  return oneLine(note ?? text ?? '') || null
}

/** What the journal itself has no place for, or would tell in other words. */
function beside(row: StatementRow, nameOf: (name: string) => string): Meta {
  const { account, tags } = row
  const isSaid = account === null || (nameOf(account) === account && account !== CASH)
  const isTagged = tags.every((tag) => slug(tag) === tag && !META.some((key) => key === tag))
  const all: ReadonlyArray<readonly [Meta[number][0], string | null]> = [
    ['time', row.time],
    ['booked', row.bookedOn],
    ['bank', row.bank],
    ['operation', row.operation],
    ['account', isSaid ? null : account],
    ['tags', isTagged ? null : tags.map(oneLine).join(', ')],
  ]
  return all.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]))
}

type Posting = { account: string; amount: string; currency: string; meta: Meta }

const money = ({ account, amount, currency }: Posting) => `${account}  ${amount} ${currency}`

/** What left the account went to a category, or the other way round; the two sides add up to nothing. */
function postingsOf(
  row: StatementRow,
  nameOf: (name: string) => string,
  rootOf: (root: string) => string,
): Array<Posting> {
  const currency = row.currency ?? 'XXX'
  const parts =
    row.splits.length > 0
      ? row.splits
      : [{ amount: row.amount, category: row.category, note: null }]
  const root = rootOf(row.amount.startsWith('-') ? 'Expenses' : 'Income')
  return [
    {
      account: `${rootOf('Assets')}:${nameOf(row.account ?? CASH)}`,
      amount: row.amount,
      currency,
      meta: [],
    },
    ...parts.map(({ amount, category, note }) => ({
      account: `${root}:${nameOf(category ?? UNCATEGORISED)}`,
      amount: negate(amount),
      currency,
      meta: [
        ...(category === null || isCalled(category, nameOf)
          ? []
          : [['category', category] as const]),
        ...(note === null ? [] : [['note', note] as const]),
      ],
    })),
  ]
}

/** Categories are found by their name however its letters are written. */
function isCalled(category: string, nameOf: (name: string) => string): boolean {
  const name = nameOf(category)
  return name !== UNCATEGORISED && name.toLowerCase() === category.toLowerCase()
}

function quoted(text: string): string {
  return `"${oneLine(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
