/** Where the values of a movement stand in its mail, whoever read it. */
import type { LocalDate } from '../dates/local-date.ts'
import type { Span } from '../gate/why.ts'
import type { ReadTransaction, ValueSpan } from '../reading.ts'
import { locate } from './learn.ts'
import type { Place } from './skeleton.ts'
import { MAX_TOKENS, tokensOf } from './tokens.ts'

/**
 * Every place where the values of `read` are written; none where its amount stands nowhere.
 *
 * @example
 * const mail = { subject: 'Paid', text: '$12.50 at BLUE CAFE', sentOn: '2026-11-20' }
 * for (const { of, start, end } of whereRead(mail, transaction)) mark(of, start, end)
 */
export function whereRead(
  mail: { readonly subject: string; readonly text: string; readonly sentOn: LocalDate },
  read: ReadTransaction,
): Array<ValueSpan> {
  const tokens = tokensOf(mail.subject, mail.text)
  if (tokens.tokens.length > MAX_TOKENS) return []
  const values = { outcome: 'recorded' as const, ...read, readMerchant: null }
  const places = locate(tokens, values, { sentOn: mail.sentOn, dateOrder: null })?.places ?? []
  const spans = places.map(({ place, start, end }) => {
    const from = tokens.tokens[start]?.start ?? 0
    return { place, start: from, end: tokens.tokens[end - 1]?.end ?? from }
  })
  return valuesAt(
    mail.subject,
    spans.sort((a, b) => a.start - b.start),
  )
}

/** Places in a subject and the body two lines below it, as places in the one or the other. */
export function valuesAt(
  subject: string,
  spans: ReadonlyArray<Span & { readonly place: Place }>,
): Array<ValueSpan> {
  const bodyStart = subject.length + 2
  return spans.map(({ place, start, end }) =>
    start < bodyStart
      ? { of: place, in: 'subject', start, end }
      : { of: place, in: 'text', start: start - bodyStart, end: end - bodyStart },
  )
}
