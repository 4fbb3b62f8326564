/** Reads a mail that may tell of several movements: each is read, or it waits. */
import type { Inner } from '../forwarding/unforward.ts'
import type { Movement, Sent } from '../gate/proposal.ts'
import { directionOf } from '../kinds.ts'
import { readMoney } from '../money/money.ts'
import { type Document, documentOf } from '../template/document.ts'
import type { Bank } from '../template/types.ts'
import { blocksOf, tableOf } from './parts.ts'
import { type GeneralReading, type Person, readGeneral } from './read-general.ts'

/** As `readGeneral`; where that finds several amounts and every part of the mail reads, all of them. */
export function readAny(
  inner: Inner,
  bank: Bank | null,
  document: Document,
  sent: Sent,
  person: Person = {},
): GeneralReading {
  const whole = readGeneral(inner, bank, document, sent, person)
  const isOpen = whole.proposal.doubts[0] === 'several_amounts'
  // One labelled amount above others may be only the first row of a table.
  const parts = tableOf(document) ?? (isOpen ? blocksOf(document) : null)
  if (parts === null) return whole
  const readings = parts.texts.map((text) =>
    readGeneral(inner, bank, documentOf(text, inner.subject), sent, person),
  )
  const movements = readings.flatMap(({ proposal }) =>
    // Where its values stand was counted in its own part.
    proposal.movements.map(({ transaction }) => ({ transaction, spans: {} })),
  )
  const isRead = readings.every(({ proposal: { doubts, movements: own } }) => {
    return doubts.length === 0 && own.length === 1
  })
  if (!isRead || !parts.isAll || !isSumOf(movements, parts.total)) {
    const [doubt = 'several_amounts'] = whole.proposal.doubts
    return { ...whole, proposal: { ...whole.proposal, doubts: [doubt] } }
  }
  return {
    ...whole,
    isMovement: true,
    proposal: {
      template: 'general',
      movements,
      doubts: [],
      why: readings.flatMap(({ proposal }) => proposal.why.map(({ at: _, ...step }) => step)),
    },
  }
}

/** Whether `total` is what the movements add up to, with or without regard to the way they went. */
function isSumOf(movements: ReadonlyArray<Movement>, total: string | null): boolean {
  const [first] = movements
  if (total === null || !first) return true
  const { currency } = first.transaction
  const sum = readMoney(total, { currency, decimal: 'either' })
  if (typeof sum !== 'object' || sum.currency !== currency) return false
  const all = movements.map(({ transaction }) => transaction)
  if (!all.every((one) => one.currency === currency)) return false
  const signed = all.map((one) => (directionOf(one.kind) === 'in' ? 1 : -1) * one.amountMinor)
  const add = (numbers: ReadonlyArray<number>) => Math.abs(numbers.reduce((a, b) => a + b, 0))
  return [add(signed), add(signed.map(Math.abs))].includes(sum.amountMinor)
}
