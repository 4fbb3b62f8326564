/** Rows as journals of plain text accounting: beancount (v3) and hledger (1.x). */
import { negate } from '../decimal.ts'
import type { StatementRow, StatementSplit } from '../statement.ts'
import type { Rows } from './accounts.ts'

/**
 * The journal in pieces. Beancount knows no account that was not opened, by the day of its first
 * entry: that is known at the end, where it may stand as well.
 */
export async function* writeBeancount(rows: Rows): AsyncGenerator<string> {
  const opened = new Map<string, string>()
  for await (const row of rows) {
    const postings = postingsOf(row, beancountName)
    for (const { account } of postings) {
      const since = opened.get(account)
      if (since === undefined || row.date < since) opened.set(account, row.date)
    }
    const tags = row.tags.map((tag) => ` #${slug(tag)}`).join('')
    const head = `${row.date} * ${quoted(row.merchant ?? '')} ${quoted(row.note ?? row.text ?? '')}${tags}\n`
    const meta = row.reference === null ? '' : `  reference: ${quoted(row.reference)}\n`
    const lines = postings.map(
      ({ account, amount, currency }) => `  ${account}  ${amount} ${currency}\n`,
    )
    yield `${head}${meta}${lines.join('')}\n`
  }
  for (const [account, date] of opened) yield `${date} open ${account}\n`
}

export async function* writeHledger(rows: Rows): AsyncGenerator<string> {
  for await (const row of rows) {
    const note = row.note ?? row.text
    const tags = row.tags.map((tag) => `${slug(tag)}:`).join(', ')
    const remark = [note === null ? null : oneLine(note), tags || null]
      .filter((part) => part !== null)
      .join(', ')
    const code = row.reference === null ? '' : ` (${oneLine(row.reference).replace(/[()]/g, '')})`
    const head = `${row.date} *${code} ${oneLine(row.merchant ?? '').replace(/[;|]/g, ' ')}${remark === '' ? '' : `  ; ${remark}`}\n`
    const lines = postingsOf(row, hledgerName).map(
      ({ account, amount, currency }) => `    ${account}  ${amount} ${currency}\n`,
    )
    yield `${head}${lines.join('')}\n`
  }
}

type Posting = { account: string; amount: string; currency: string }

/** What left the account went to a category, or the other way round; the two sides add up to nothing. */
function postingsOf(
  row: StatementRow,
  nameOf: (root: string, name: string) => string,
): Array<Posting> {
  const currency = row.currency ?? 'XXX'
  const whole: StatementSplit = { amount: row.amount, category: row.category, note: null }
  const parts = row.splits.length > 0 ? row.splits : [whole]
  const root = row.amount.startsWith('-') ? 'Expenses' : 'Income'
  return [
    { account: nameOf('Assets', row.account ?? 'Cash'), amount: row.amount, currency },
    ...parts.map((part) => ({
      account: nameOf(root, part.category ?? 'Uncategorised'),
      amount: negate(part.amount),
      currency,
    })),
  ]
}

/** Each part of a beancount account begins with a capital or a digit and has letters, digits, dashes. */
function beancountName(root: string, name: string): string {
  const part = slug(name)
  return `${root}:${part === '' ? 'Unnamed' : (part[0]?.toUpperCase() ?? '') + part.slice(1)}`
}

/** hledger takes any name, but two spaces end it and a colon divides it. */
function hledgerName(root: string, name: string): string {
  return `${root.toLowerCase()}:${oneLine(name).replaceAll(':', ' ').replace(/[;]/g, ' ')}`
}

function slug(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function quoted(text: string): string {
  return `"${oneLine(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
