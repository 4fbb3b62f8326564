/** A mail's text with the values that were read in it marked. */

import { type ValueSpan, whereRead } from 'bank-mail'
import type { PlainKey } from '#shared/i18n/translate.ts'
import { localDateTime } from '#shared/local-time.ts'
import { t } from '../../language.ts'
import type { Mail } from '../../ledger/store.ts'

const TITLES: Readonly<Record<string, PlainKey>> = {
  amount: 'add.amount',
  merchant: 'add.merchant',
  date: 'add.date',
  time: 'transactions.when',
  account: 'add.account',
  reference: 'transactions.reference',
  kind: 'add.kind',
  outcome: 'reader.outcome',
  template: 'reader.templateTitle',
}

/** What a value is called on the pages. */
export function titleOf(of: string): string {
  const key = TITLES[of]
  return key ? t(key) : of
}

/** Where the values stand: as its reader kept it, else wherever they are written. */
export function valuesOf(mail: Mail): ReadonlyArray<ValueSpan> {
  if (mail.values.length > 0) return mail.values
  return mail.read.flatMap((read) => {
    const sentOn = localDateTime(mail.sentAt ?? mail.receivedAt, read.timeZone ?? 'UTC').date
    return whereRead({ subject: mail.subject ?? '', text: mail.text, sentOn }, read)
  })
}

export function MarkedText({ text, values }: { text: string; values: ReadonlyArray<ValueSpan> }) {
  const spans = values
    .filter((value) => value.in === 'text' && value.end <= text.length)
    .toSorted((a, b) => a.start - b.start)
  const pieces = spans.flatMap((span, index) => {
    const from = spans[index - 1]?.end ?? 0
    if (span.start < from) return []
    return [
      text.slice(from, span.start),
      <mark title={titleOf(span.of)}>{text.slice(span.start, span.end)}</mark>,
    ]
  })
  return (
    <>
      {pieces}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  )
}
