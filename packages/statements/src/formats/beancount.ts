/** Beancount (v3): entries, their metadata, and balances; other directives say nothing of a person's days. */
import { readDate } from '../dates.ts'
import { linesOf } from '../lines-of.ts'
import { because } from '../reason.ts'
import type { ReadLine, StatementBalance, Texts } from '../statement.ts'
import { addPosting, amountIn, type Entry, linesOfEntry } from './journal.ts'

const HEAD = /^(\d{4}-\d{2}-\d{2}) (?:\*|!|txn)(?= |$)(.*)$/
const BALANCE = /^(\d{4}-\d{2}-\d{2}) balance (\S+) +(\S.*)$/
const META = /^\s+([a-z][\w-]*): *(.*)$/
const POSTING = /^\s+(?:[*!] )?((?:[\p{Lu}\d][\p{L}\p{N}-]*:)+[\p{Lu}\d][\p{L}\p{N}-]*)(.*)$/u
const STRING = /"((?:[^"\\]|\\.)*)"/g
const TAG = /(?:^|\s)#([\w\-/.\p{L}\p{N}]+)/gu

/** Entries that are not understood are problems with their line. */
export function* readBeancount(texts: Texts): Generator<ReadLine> {
  let entry: Entry | null = null
  for (const { text, number } of linesOf(texts())) {
    const line = text.trimEnd()
    if (line === '' || /^\s*;/.test(line)) continue
    if (!/^\s/.test(line)) {
      yield* linesOfEntry(entry)
      entry = headOf(line, number)
      const balance = entry ? null : balanceOf(line)
      if (balance) yield { balance }
      continue
    }
    if (!entry) continue
    const meta = META.exec(line)
    if (meta) {
      const into = entry.postings.at(-1)?.meta ?? entry.meta
      into[meta[1] ?? ''] = unquoted(meta[2] ?? '')
      continue
    }
    const [, account = '', rest = ''] = POSTING.exec(line) ?? []
    if (account === '') continue
    const written = rest.replace(/;.*$/, '').trim()
    const amount =
      written === '' ? { amount: null, currency: null, isPriced: false } : amountIn(written)
    if (amount) addPosting(entry, { account, ...amount, meta: {} })
    else {
      yield { problem: { row: number, reason: because('not_an_amount', written) } }
      entry = null
    }
  }
  yield* linesOfEntry(entry)
}

function headOf(line: string, at: number): Entry | null {
  const [, written = '', rest = ''] = HEAD.exec(line) ?? []
  const date = readDate(written, 'YMD')
  if (date === null) return null
  const strings = [...rest.matchAll(STRING)].map(([all]) => unquoted(all))
  // One string alone says what it was, and nobody's name.
  const [payee, note] = strings.length > 1 ? strings : [strings[0], null]
  const tags = [...rest.replace(STRING, '').matchAll(TAG)].map(([, tag = '']) => tag)
  const head = { line: at, date, payee: payee || null, note: note || null, reference: null }
  return { ...head, tags, meta: {}, postings: [] }
}

/** A balance is that of the morning, so it is the end of the day before. */
function balanceOf(line: string): StatementBalance | null {
  const [, written = '', account = '', rest = ''] = BALANCE.exec(line) ?? []
  const date = readDate(written, 'YMD')
  const found = date === null ? null : amountIn(rest)
  if (!found?.amount || date === null) return null
  const evening = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)
  const name = account.slice(account.lastIndexOf(':') + 1)
  return { account: name, date: evening, amount: found.amount, currency: found.currency }
}

function unquoted(text: string): string {
  return /^".*"$/.test(text) ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text
}
