import { expect, it } from 'vitest'
import type { Kind } from '../kinds.ts'
import type { ReviewReason } from '../reading.ts'
import { documentOf } from '../template/document.ts'
import { type Circumstances, decide } from './gate.ts'
import type { Movement } from './proposal.ts'

const SENT = '2026-06-15'
const circumstances = (more: Partial<Circumstances['sent']> = {}): Circumstances => ({
  sent: { onIn: () => SENT, isKnown: true, ...more },
  country: null,
  note: '',
})

type Values = {
  kind?: Kind
  amountMinor?: number
  occurredOn?: string
  dateSource?: 'body' | 'header'
  merchant?: string
}

/** A movement whose amount stands where `shown` does in `text`. */
function movementOf(text: string, values: Values, shown = '$12.50'): Movement {
  const start = text.indexOf(shown)
  return {
    spans: start < 0 ? {} : { amount: { start, end: start + shown.length } },
    transaction: {
      kind: values.kind ?? 'purchase',
      amountMinor: values.amountMinor ?? 1250,
      currency: 'USD',
      merchant: values.merchant ?? null,
      occurredOn: values.occurredOn ?? SENT,
      occurredTime: null,
      timeZone: null,
      dateSource: values.dateSource ?? 'body',
      account: null,
      reference: null,
      mcc: null,
    },
  }
}

function decided(
  text: string,
  values: Values = {},
  around: Circumstances = circumstances(),
  doubts: ReadonlyArray<ReviewReason> = [],
) {
  const proposal = { template: 'general', movements: [movementOf(text, values)], doubts, why: [] }
  const { outcome, reason } = decide(proposal, documentOf(text, 'Alert'), around)
  return reason === null ? outcome : `${outcome} ${reason}`
}

it.each([
  ['You spent $12.50 at BLUE CAFE.', {}, 'recorded'],
  ['You spent $12.50. This transaction was declined.', {}, 'review declined'],
  ['You spent $12.50. The payment was reversed.', {}, 'review reversed'],
  ['You spent $12.50. The payment is pending.', {}, 'review pending'],
  ['You spent $12.50. If it was declined, nothing is taken.', {}, 'recorded'],
  // What somebody is called, or wrote, tells nothing.
  ['You spent $12.50 at WAS DECLINED BAR.', { merchant: 'WAS DECLINED BAR' }, 'recorded'],
  ['You spent $12.50. Note: "was declined"', {}, 'recorded'],
  // A refund is the reversal; one that is told beside another movement is a contradiction.
  ['Your purchase of $12.50 was reversed.', { kind: 'refund' }, 'recorded'],
  [
    'You spent $12.50 at BLUE CAFE. The amount has been reversed.',
    { kind: 'refund' },
    'review reversed',
  ],
  [
    'Your card was charged today.\nAmount: $12.50\nThe amount has been reversed.',
    { kind: 'refund' },
    'review reversed',
  ],
  ['Purchase amount: $12.50\nYour purchase has been reversed.', { kind: 'refund' }, 'recorded'],
  // Of what the amount was, nothing says.
  [
    'Shop: BLUE CAFE\nUSD 12.50\nThe amount has been reversed.',
    { kind: 'refund' },
    'review reversed',
  ],
  ['Your purchase was for $12.50\nIt has been reversed.', { kind: 'purchase' }, 'review reversed'],
  ['Refund: $12.50\nYour purchase was returned by BLUE CAFE.', { kind: 'refund' }, 'recorded'],
  // What it was bought as does not contradict that it came back.
  ['Purchase\nThe payment of $12.50 was reversed.', { kind: 'refund' }, 'recorded'],
  ['You spent: $12.50\nYour purchase has been reversed.', { kind: 'refund' }, 'recorded'],
  ['You spent\t$12.50\nYour purchase has been reversed.', { kind: 'refund' }, 'recorded'],
  ['You paid $12.50 and got a refund.\nThe payment was reversed.', { kind: 'refund' }, 'recorded'],
  ['You paid $12.50 but it was cancelled.', { kind: 'refund' }, 'recorded'],
  [
    'Refund of $12.50 from BLUE CAFE.\nThe amount has been reversed.',
    { kind: 'refund' },
    'recorded',
  ],
  // A noun alone names what was undone.
  [
    'Purchase at BLUE CAFE, $12.50\nThe amount has been reversed.',
    { kind: 'refund' },
    'review reversed',
  ],
  [
    'Shop: BLUE CAFE\nUSD 12.50\nThe amount has been reversed. The order was voided.',
    { kind: 'refund' },
    'review reversed',
  ],
  ['Amount: $12.50\nThis charge was rolled back.', { kind: 'refund' }, 'recorded'],
  ['Purchase, $12.50\nThe amount has been reversed.', { kind: 'refund' }, 'review reversed'],
  [
    'You paid $12.50 at BLUE CAFE.\nThe payment was reversed.',
    { kind: 'refund' },
    'review reversed',
  ],
  ['Amount: $12.50\nStatus: reversed', { kind: 'purchase' }, 'review reversed'],
  // A refund can be taken back as well.
  ['Refund: $12.50\nThis refund has been cancelled.', { kind: 'refund' }, 'review declined'],
  ['Reembolso: $12.50\nLa devolución fue cancelada.', { kind: 'refund' }, 'review declined'],
  ['Reembolso: $12.50\nO reembolso foi cancelado.', { kind: 'refund' }, 'review declined'],
  ['Remboursement: $12.50\nLe remboursement a été annulé.', { kind: 'refund' }, 'review declined'],
  ['Erstattung: $12.50\nDie Erstattung wurde storniert.', { kind: 'refund' }, 'review declined'],
  ['Rimborso: $12.50\nIl rimborso è stato annullato.', { kind: 'refund' }, 'review declined'],
  // It can still fail, or wait.
  ['Refund: $12.50\nThe refund is pending.', { kind: 'refund' }, 'review pending'],
  ['You spent $12.50. The payment is pending. It was declined.', {}, 'review pending'],
  ['You spent $12.50 at BLUE CAFE. It was declined.', { merchant: 'BLUE CAFE' }, 'review declined'],
  ['You spent $12.50.', { amountMinor: 0 }, 'ignored information'],
  // The day has to be near the mail's own, before it.
  ['You spent $12.50.', { occurredOn: '2025-06-15' }, 'review implausible_date'],
  ['You spent $12.50.', { occurredOn: '2026-06-29' }, 'review implausible_date'],
  ['You spent $12.50.', { occurredOn: '2026-06-14' }, 'recorded'],
  ['You spent $12.50.', { occurredOn: '2025-06-15', dateSource: 'header' }, 'recorded'],
] as const)('decides about %s %j', (text, values, verdict) => {
  expect(decided(text, values)).toBe(verdict)
})

it('asks about what its proposer doubts, before anything else', () => {
  const text = 'You spent $12.50. It was declined.'
  expect(decided(text, {}, circumstances(), ['several_amounts'])).toBe('review several_amounts')
})

it('looks at each of several movements', () => {
  const text = 'You spent $12.50 and $30.00.'
  const of = (...movements: Array<Movement>) =>
    decide(
      { template: 'general', movements, doubts: [], why: [] },
      documentOf(text, 'Alert'),
      circumstances(),
    )
  const good = movementOf(text, {})
  expect(of(good, movementOf(text, { occurredOn: '2024-01-01' })).reason).toBe('implausible_date')
  expect(of(good, movementOf(text, { amountMinor: 0 })).outcome).toBe('recorded')
  const undone = documentOf('Amount: $12.50, $30.00\nThe payment was reversed.', 'Alert')
  const refund = movementOf(text, { kind: 'refund' })
  const both = { template: 'general', movements: [refund, good], doubts: [], why: [] }
  expect(decide(both, undone, circumstances()).reason).toBe('reversed')
  const undated = documentOf('You spent $12.50 and $30.00 on 3 Brumaire 2026.', 'Alert')
  const one = movementOf(text, { dateSource: 'header' })
  const dated = { template: 'general', movements: [good, one], doubts: [], why: [] }
  expect(decide(dated, undated, circumstances()).reason).toBe('ambiguous_date')
  expect(of(movementOf(text, { amountMinor: 0 }))).toEqual({
    outcome: 'ignored',
    reason: 'information',
    transactions: [],
    why: [],
  })
})

it('asks where there is no movement at all', () => {
  const proposal = { template: 'general', movements: [], doubts: [], why: [] }
  const verdict = decide(proposal, documentOf('Hello', 'Alert'), circumstances())
  expect(verdict).toMatchObject({ outcome: 'review', reason: 'no_amount', transactions: [] })
})

it('believes any day where the mail says none, and asks for it where it cannot be read', () => {
  const text = 'You spent $12.50.'
  const long = { occurredOn: '2024-01-01' }
  expect(decided(text, long, circumstances({ isKnown: false }))).toBe('recorded')
  const undated = { dateSource: 'header' } as const
  expect(decided(text, undated, circumstances({ isUnread: true }))).toBe('review ambiguous_date')
  expect(decided(text, {}, circumstances({ isUnread: true }))).toBe('recorded')
})

it('believes who forwarded it', () => {
  const around = { ...circumstances(), note: 'fyi, this one was cancelled' }
  expect(decided('You spent $12.50.', {}, around)).toBe('review reversed')
  const text = 'You spent $12.50.'
  const proposal = { template: 'x', movements: [movementOf(text, {})], doubts: [], why: [] }
  const { why } = decide(proposal, documentOf(text, 'Alert'), around)
  expect(why).toEqual([{ of: 'outcome', by: 'reversed: was cancelled' }])
})

it('says by which words, and where they stand', () => {
  const text = 'You spent $12.50. Note: "hi". This transaction was declined.'
  const proposal = {
    template: 'general',
    movements: [movementOf(text, {})],
    doubts: [],
    why: [{ of: 'amount', by: 'the subject' }],
  } as const
  const { why } = decide(proposal, documentOf(text, 'Alert'), circumstances())
  const start = text.indexOf('declined')
  expect(why).toEqual([
    { of: 'amount', by: 'the subject' },
    { of: 'outcome', by: 'declined: declined', at: { start, end: start + 'declined'.length } },
  ])
})

it('takes the day of the header only where the mail names no other', () => {
  const dated = { dateSource: 'header' } as const
  expect(decided('You spent $12.50 at STAR BOOKS.', dated)).toBe('recorded')
  const text = 'You spent $12.50 at STAR BOOKS on 3 Brumaire 2026.'
  const proposal = { template: 'x', movements: [movementOf(text, dated)], doubts: [], why: [] }
  const { reason, why } = decide(proposal, documentOf(text, 'Alert'), circumstances())
  const start = text.indexOf('3 Brumaire')
  expect(reason).toBe('ambiguous_date')
  expect(why).toEqual([
    { of: 'date', by: 'not read: 3 Brumaire 2026', at: { start, end: text.length - 1 } },
  ])
})
