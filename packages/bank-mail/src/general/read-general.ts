/** Reads a mail without a template, and records only where everything agrees. */
import { type Country, countryOfAddress, countryOfCurrency } from '../countries.ts'
import { readDate } from '../dates/date.ts'
import type { LocalDate } from '../dates/local-date.ts'
import { readTime } from '../dates/time.ts'
import type { Inner } from '../forwarding/unforward.ts'
import { directionOf, type Kind } from '../kinds.ts'
import { findMoney, type Money } from '../money/money.ts'
import type { ReadTransaction, ReviewReason } from '../reading.ts'
import { capture } from '../template/capture.ts'
import type { Document } from '../template/document.ts'
import type { Bank } from '../template/types.ts'
import { accountOf, merchantOf, referenceOf } from '../template/values.ts'
import { fold } from '../text/fold.ts'
import { movedAmount } from './amounts.ts'
import { COUNTERPARTY_LABELS, COUNTERPARTY_SENTENCES } from './counterparty.ts'
import { kindOf } from './kind.ts'

export type GeneralReading = {
  /** null where everything agrees. */
  readonly problem: ReviewReason | null
  /** One transaction, or none where not even an amount is there. */
  readonly transactions: Array<ReadTransaction>
  /** Whether the mail speaks of money at all, and as a bank does. */
  readonly speaksOfMoney: boolean
}

/** Words without which a sum of money is an invoice or a shop's receipt rather than a bank's alert. */
const BANKING =
  /\b(?:card|account|a\/c|bank|tarjeta|cuenta|banco|cartao|conta|carte|compte|banque|karte|konto|kartu|rekening|ucet|karty|wallet|tc|td|t\.?cred|t\.?deb)\b|カード|口座|บัญชี|บัตร/
const SHOPPING =
  /\b(?:your order|order (?:number|confirmation|summary)|invoice|receipt|tu pedido|numero de pedido|factura de venta|shipping|envio gratis|subtotal|seu pedido|votre commande|ihre bestellung)\b/

export function readGeneral(
  inner: Inner,
  bank: Bank | null,
  document: Document,
  sentOnIn: (timeZone: string) => LocalDate,
): GeneralReading {
  const body = document.text.slice(0, document.bodyEnd)
  const folded = document.folded.slice(0, document.bodyEnd)
  const country = bank ?? countryOfAddress(inner.from?.address ?? '') ?? countryOfOnlyCurrency(body)
  const context = {
    currency: country?.currency ?? null,
    decimal: country?.decimal ?? ('either' as const),
    ...(bank?.symbols ? { symbols: bank.symbols } : {}),
  }
  const amount = movedAmount(body, context)
  const kind = kindOf(document.folded.slice(document.bodyEnd), folded)
  const isBanking = BANKING.test(document.folded) && !SHOPPING.test(document.folded)
  const speaksOfMoney = findMoney(body).some(({ hasCurrency }) => hasCurrency) || kind !== null
  const transaction =
    amount.guess === null
      ? null
      : transactionOf(amount.guess, kind?.kind ?? 'purchase', country, document, sentOnIn)
  return {
    problem: problemOf(amount.problem, kind, isBanking || bank !== null, transaction),
    transactions: transaction === null ? [] : [transaction.value],
    speaksOfMoney,
  }
}

function problemOf(
  amount: ReviewReason | null,
  kind: { kind: Kind; isSure: boolean } | null,
  isBanking: boolean,
  transaction: { isDated: boolean } | null,
): ReviewReason | null {
  if (amount !== null) return amount
  if (!kind?.isSure) return 'no_direction'
  if (!isBanking) return 'unknown_bank'
  return transaction?.isDated === false ? 'no_date' : null
}

function countryOfOnlyCurrency(body: string): Country | null {
  const first = findMoney(body).find(({ hasCurrency }) => hasCurrency)
  const code = first && /[A-Z]{3}/.exec(first.text)?.[0]
  return code ? countryOfCurrency(code) : null
}

function transactionOf(
  money: Money,
  kind: Kind,
  country: Pick<Country, 'timeZone' | 'dateOrder'> | null,
  document: Document,
  sentOnIn: (timeZone: string) => LocalDate,
): { value: ReadTransaction; isDated: boolean } {
  const direction = directionOf(kind)
  const template = {
    id: 'general',
    kind,
    sentences: COUNTERPARTY_SENTENCES[direction],
    labels: { merchant: COUNTERPARTY_LABELS[direction] },
  }
  const captured = capture(template, document, true) ?? {}
  const timeZone = country?.timeZone ?? 'UTC'
  const sentOn = () => sentOnIn(timeZone)
  const date: LocalDate | null =
    captured.date === undefined
      ? null
      : readDate(captured.date, { order: country?.dateOrder ?? null, sentOn })
  return {
    // A date that stands there and cannot be read is a doubt; none at all is the mail's own date.
    isDated: captured.date === undefined || date !== null,
    value: {
      kind,
      amountMinor: money.amountMinor,
      currency: money.currency,
      merchant: captured.merchant === undefined ? null : merchantOf(captured.merchant),
      occurredOn: date ?? sentOn(),
      occurredTime: captured.time === undefined ? null : readTime(fold(captured.time)),
      timeZone,
      dateSource: date === null ? 'header' : 'body',
      account: captured.account === undefined ? null : accountOf(captured.account),
      reference: captured.reference === undefined ? null : referenceOf(captured.reference),
      mcc: null,
    },
  }
}
