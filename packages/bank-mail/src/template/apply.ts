/** Applies one recording template to one mail. */
import { ownAccount, whyOfAccount } from '../account/own-account.ts'
import { readDate } from '../dates/date.ts'
import type { LocalDate } from '../dates/local-date.ts'
import { readTime } from '../dates/time.ts'
import type { Movement, Sent, Why } from '../gate/proposal.ts'
import type { Kind } from '../kinds.ts'
import { isKind } from '../kinds.ts'
import { currencyOf } from '../money/currency-names.ts'
import { type Money, type NoMoney, readMoney } from '../money/money.ts'
import type { IgnoredReason, ReadTransaction, ReviewReason } from '../reading.ts'
import { fold, squash } from '../text/fold.ts'
import { type Captured, capture, captureRows } from './capture.ts'
import { counterpartyIn } from './counterparty-in.ts'
import type { Document } from './document.ts'
import { compile, occurs } from './pattern.ts'
import type { Bank, RecordingTemplate, Template } from './types.ts'
import { accountOf, referenceOf } from './values.ts'
import { zoneOf } from './written-zone.ts'

/** What a template proposes, or the reason for which it puts the mail aside. */
export type Applied =
  | {
      readonly movements: ReadonlyArray<Movement>
      readonly doubts: ReadonlyArray<ReviewReason>
      readonly why: ReadonlyArray<Why>
    }
  | { readonly ignored: IgnoredReason }

/** Whether the conditions of `template` hold for `document`. */
export function applies(template: Template, { masked }: Document): boolean {
  return (
    (template.when ?? []).every((phrase) => occurs(phrase, masked)) &&
    !(template.unless ?? []).some((phrase) => occurs(phrase, masked))
  )
}

/**
 * What `template` makes of `document`, or null where the mail does not say what the template reads.
 * `sent` stands in for a date that the mail does not say.
 */
export function apply(
  bank: Bank,
  template: RecordingTemplate,
  document: Document,
  sent: Sent,
): Applied | null {
  const captured = capture(template, document)
  if (captured === null) return null
  const rows = template.rows ? captureRows(template.rows, document) : null
  if (template.rows && rows === null) return null
  const kind = kindOf(template, captured)
  if (kind === null) return null
  if (!isKind(kind)) return { ignored: kind }

  const movements: Array<Movement> = []
  const why: Array<Why> = []
  const doubts: Array<ReviewReason> = rows && !rows.isComplete ? ['several_amounts'] : []
  for (const row of rows?.movements ?? [captured]) {
    const all = { ...captured, ...row, spans: { ...captured.spans, ...row.spans } }
    const money = moneyOf(bank, all)
    if (money === 'no_amount') return null
    if (typeof money === 'string') {
      doubts.push(money)
      continue
    }
    if (captured.isRepeated) doubts.push('several_amounts')
    const read = transactionOf(bank, template, kind, money, all, document, sent)
    if (!read.isDated) doubts.push('ambiguous_date')
    movements.push({ transaction: read.transaction, spans: { ...all.spans, ...read.spans } })
    why.push(...read.why)
  }
  return { movements, doubts, why }
}

function kindOf(template: RecordingTemplate, captured: Captured): Kind | IgnoredReason | null {
  if (typeof template.kind === 'string') return template.kind
  const operation = fold(captured.operation ?? '')
  return template.kind.find(([words]) => occurs(words, operation))?.[1] ?? null
}

function moneyOf(bank: Bank, captured: Captured): Money | NoMoney {
  if (captured.amount === undefined) return 'no_amount'
  const money = readMoney(captured.amount, bank)
  if (captured.currency === undefined) return money
  const name = squash(fold(captured.currency)).replace(/[.:]$/, '')
  const currency = currencyOf(name, bank)
  if (currency === null) return typeof money === 'object' && money.explicit ? money : 'no_currency'
  if (typeof money === 'object' && money.explicit && money.currency !== currency) {
    // "$" beside a currency in words is only a sign.
    if (/[^\d.,\s$+-]/.test(captured.amount)) return 'no_currency'
  }
  return readMoney(captured.amount, {
    ...bank,
    currency,
    symbols: { ...bank.symbols, $: currency },
  })
}

/** What goes from account to account is a transfer, and neither a bill nor income. */
function betweenAccounts(kind: Kind): Kind {
  if (kind === 'deposit') return 'transfer_in'
  return kind === 'payment' ? 'transfer_out' : kind
}

type Read = {
  readonly transaction: ReadTransaction
  readonly spans: Movement['spans']
  readonly why: ReadonlyArray<Why>
  readonly isDated: boolean
}

function transactionOf(
  bank: Bank,
  template: RecordingTemplate,
  kind: Kind,
  money: Money,
  captured: Captured,
  document: Document,
  sent: Sent,
): Read {
  const sentOn = () => sent.onIn(bank.timeZone)
  const context = { order: bank.dateOrder, sentOn, isSentKnown: sent.isKnown }
  const date: LocalDate | null =
    captured.date === undefined ? null : readDate(captured.date, context)
  const own = captured.account === undefined && !template.rows ? ownAccount(document, kind) : null
  const found = counterpartyIn(kind, captured, document, !template.rows)
  return {
    transaction: {
      kind: found.isAccount ? betweenAccounts(kind) : kind,
      amountMinor: money.amountMinor,
      currency: money.currency,
      merchant: found.merchant,
      occurredOn: date ?? sentOn(),
      occurredTime: captured.time === undefined ? null : readTime(fold(captured.time)),
      timeZone: zoneOf(document, captured.spans.time, { ...bank, currency: money.currency }),
      dateSource: date === null ? 'header' : 'body',
      account:
        captured.account === undefined ? (own?.account ?? null) : accountOf(captured.account),
      reference: captured.reference === undefined ? null : referenceOf(captured.reference),
      mcc: captured.mcc ?? null,
    },
    spans: found.spans,
    why: own ? [...found.why, whyOfAccount(own)] : found.why,
    isDated: captured.date === undefined || date !== null,
  }
}

/**
 * Compiles every pattern of a bank, so that a mistake in one shows in its test and not in a mail.
 * Throws as well where a template would take the amount of any mail that labels one.
 */
export function checkBank(bank: Bank): void {
  for (const template of bank.templates) {
    const takesAny = 'kind' in template && template.labels?.amount && !template.labels.operation
    if (takesAny && !template.when?.length) {
      throw new Error(`${bank.id}/${template.id} finds its amount by a label: say when it applies`)
    }
  }
  const patterns = bank.templates.flatMap((template) => [
    ...(template.when ?? []),
    ...(template.unless ?? []),
    ...('kind' in template
      ? [
          ...(template.sentences ?? []),
          ...Object.values(template.labels ?? {}),
          ...(template.stops ?? []),
          ...(template.rows ? Object.values(template.rows) : []),
          ...(typeof template.kind === 'string' ? [] : template.kind.map(([words]) => words)),
        ]
      : []),
  ])
  for (const pattern of [...patterns, ...bank.names]) compile(pattern)
}
