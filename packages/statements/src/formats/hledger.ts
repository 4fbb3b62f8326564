/** hledger (1.x) and Ledger: entries, with what their comments say of them; directives are passed over. */
import { readDate } from '../dates.ts'
import { linesOf } from '../lines-of.ts'
import { because } from '../reason.ts'
import type { ReadLine, Texts } from '../statement.ts'
import { META } from '../write/journal-names.ts'
import { addPosting, amountIn, type Entry, linesOfEntry } from './journal.ts'

const HEAD =
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:=[\d/.-]+)?(?: [*!])?(?: \(([^()]*)\))?(?: ([^;]*))?(?:;(.*))?$/

/** Entries that are not understood are problems with their line. */
export function* readHledger(texts: Texts): Generator<ReadLine> {
  let entry: Entry | null = null
  let isRemark = false
  for (const { text, number } of linesOf(texts())) {
    const line = text.trimEnd()
    if (/^(?:end )?comment$/.test(line)) isRemark = line === 'comment'
    if (isRemark || line === '') continue
    if (!/^\s/.test(line)) {
      yield* linesOfEntry(entry)
      entry = headOf(line, number)
      continue
    }
    if (!entry) continue
    const [words = '', ...comments] = line.trim().split(/(?<=^|\s)[;]/)
    if (words.trim() !== '') {
      const posting = postingOf(words.trim())
      if (posting) addPosting(entry, { ...posting, meta: {} })
      else {
        yield { problem: { row: number, reason: because('not_an_amount', words.trim()) } }
        entry = null
        continue
      }
    }
    remark(entry, comments.join(';'))
  }
  yield* linesOfEntry(entry)
}

function headOf(line: string, at: number): Entry | null {
  const [, written = '', code, words = '', comment = ''] = HEAD.exec(line) ?? []
  const date = readDate(written, 'YMD')
  if (date === null) return null
  const bar = words.indexOf('|')
  const payee = (bar === -1 ? words : words.slice(0, bar)).trim() || null
  const note = (bar === -1 ? '' : words.slice(bar + 1)).trim() || null
  const head = { line: at, date, payee, note, reference: code || null }
  const entry: Entry = { ...head, tags: [], meta: {}, postings: [] }
  remark(entry, comment)
  return entry
}

/** `note: …` of what this tracker writes takes the rest of the line; `tag:, tag:` are tags. */
function remark(entry: Entry, comment: string): void {
  const [, key = '', value = ''] = /^\s*([\w-]+): ?(.*)$/.exec(comment) ?? []
  if (META.some((name) => name === key) && value !== '') {
    const into = entry.postings.at(-1)?.meta ?? entry.meta
    into[key] = value.trim()
    return
  }
  const tags = comment.split(',').flatMap((part) => /^\s*([^\s:]+):\s*$/.exec(part)?.[1] ?? [])
  entry.tags = [...entry.tags, ...tags]
}

/** Two spaces or a tab end the name; an assertion of the balance says nothing of the entry. */
function postingOf(words: string) {
  const end = words.search(/ {2}|\t/)
  const account = (end === -1 ? words : words.slice(0, end)).replace(/^[*!] /, '')
  const written = end === -1 ? '' : words.slice(end).replace(/=.*$/, '').trim()
  if (written === '') return { account, amount: null, currency: null, isPriced: false }
  const amount = amountIn(written)
  return amount && { account, ...amount }
}
