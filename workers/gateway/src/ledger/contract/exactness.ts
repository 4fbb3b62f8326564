/** Whatever is done to a ledger, its sums in SQL are what its transactions add up to. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CategoryId, countsOf } from '#shared/categories.ts'
import { directionOf } from '#shared/kinds.ts'
import { IsSplit } from '../change/columns.ts'
import { importLine } from '../imports/schema.ts'
import type { Transaction } from '../store.ts'
import { ANA, aLabel, anEntry, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

/** Over the ends of a month, a quarter and a year, and alone in a year of its own. */
const DAYS = ['2024-06-30', '2025-09-30', '2025-10-01', '2025-12-31', '2026-01-01', '2026-11-20']
const RANGES = [
  { from: '2025-09-30', to: '2026-01-01' },
  { from: '2024-06-30', to: '2026-11-20' },
  { from: '2025-01-01', to: '2025-12-31' },
]
const CATEGORIES = ['coffee', 'transfer', 'salary', 'groceries'] as const
const KINDS = ['purchase', 'refund', 'deposit', 'transfer_out'] as const

type Step = { act: number; at: number; day: number; other: number; amountMinor: number }

// Any act as likely as any other: small numbers are no better examples.
const any = fc.noBias(fc.nat())
const step: fc.Arbitrary<Step> = fc.record({
  ...{ act: any, at: any, day: any, other: any },
  amountMinor: fc.noBias(fc.integer({ min: 2, max: 9000 })),
})

const pick = <T>(from: ReadonlyArray<T>, at: number): T => from[at % from.length] as T

/** One act of a person, a mail or a file, on whatever is there. */
async function take(ledger: TestLedger, { act, at, day, other, amountMinor }: Step) {
  const { transactions, acts } = ledger
  const there = await all(ledger)
  const one = there.length > 0 ? pick(there, at) : null
  const category = pick(CATEGORIES, other)
  const values = {
    ...{ localDate: pick(DAYS, day), kind: pick(KINDS, other), amountMinor },
    ...{ currency: pick(['USD', 'EUR'], at), merchant: pick(['River Books', 'Kiosk', null], day) },
  }
  // What a split transaction refuses changes nothing.
  const change = async (patch: Parameters<typeof transactions.update>[1]) => {
    if (one) await transactions.update(one.id, patch, ANA).catch(unlessSplit)
  }
  const ways: ReadonlyArray<() => unknown> = [
    () => transactions.create(anEntry({ ...values, category: pick([category, null], at) }), ANA),
    () => {
      const read = { ...values, occurredOn: values.localDate, reference: `R${amountMinor}${at}` }
      const label = pick([aLabel({ category }), null], other)
      return ledger.mails.record({ ...aTelling([read]), labels: [label] })
    },
    () => bring(ledger, values),
    () => change({ category, learn: 'past' }),
    () => change({ occurred: { localDate: values.localDate, localTime: null } }),
    () => change({ amount: { minor: amountMinor, currency: values.currency } }),
    () => change({ kind: values.kind }),
    () => change({ merchant: values.merchant }),
    () => change({ notSpending: at % 2 === 0 }),
    () => one && transactions.remove(one.id, ANA),
    () => one && transactions.split(one.id, halves(one, category), ANA),
    () => one && transactions.split(one.id, [], ANA),
    async () => {
      const [to] = one ? await ledger.links.suggest(one) : []
      const link = { as: 'refund_of', to: to?.id ?? '' } as never
      // Whatever cannot be linked is refused, and nothing has changed.
      if (one && to) await ledger.links.add(one.id, link, ANA).catch(() => null)
    },
    () => transactions.bulk({ filter: {} }, { category }, ANA),
    async () => {
      const { items } = await acts.list({ cursor: null, limit: 20 })
      const done = items.filter(({ canUndo }) => canUndo)
      return done.length > 0 && acts.undo(pick(done, at).id, ANA)
    },
  ]
  await pick(ways, act)()
}

function unlessSplit(error: unknown): null {
  if (error instanceof IsSplit) return null
  throw error
}

function halves({ amountMinor }: Transaction, category: CategoryId) {
  const half = Math.floor(amountMinor / 2)
  return [
    { amountMinor: half, category, note: null },
    { amountMinor: amountMinor - half, category: 'pets', note: null },
  ] as const
}

/** A statement's line. */
async function bring(ledger: TestLedger, of: { localDate: string; amountMinor: number }) {
  const fileHash = crypto.randomUUID().replaceAll('-', '').padEnd(64, '0')
  const file = { title: 'a.csv', format: 'csv', lineCount: null, fileHash } as const
  const { id } = await ledger.imports.begin(file, ANA)
  const amount = `-${(of.amountMinor / 100).toFixed(2)}`
  const line = importLine.parse({
    ...{ row: 2, date: of.localDate, amount, currency: 'USD', merchant: 'Kiosk' },
    account: 'Checking 4821',
  })
  await ledger.imports.add(id, { lines: [line], accountId: null, taken: [] })
  await ledger.imports.finish(id)
}

type Sums = Record<string, number>

function add(sums: Sums, key: string, minor: number): void {
  sums[key] = (sums[key] ?? 0) + minor
}

/** What is spent of a transaction in each category: of its parts, where it is split. */
function spentBy(one: Transaction): Array<{ category: string; minor: number }> {
  if (one.splits.length === 0) return [{ category: one.category ?? '', minor: one.spendingMinor }]
  const sign = directionOf(one.kind) === 'in' ? -1 : 1
  return one.splits
    .filter(({ category }) => countsOf(category) === 'spending')
    .map(({ category, amountMinor, uncountedMinor = 0 }) => ({
      category,
      minor: sign * (amountMinor - uncountedMinor),
    }))
}

const compact = (sums: Sums) => Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum))

async function compare(ledger: TestLedger): Promise<void> {
  expect(await ledger.totals.check()).toEqual([])
  const there = await all(ledger)
  for (const range of RANGES) {
    const within = there.filter(({ localDate: day }) => range.from <= day && day <= range.to)
    const made = { merchant: {} as Sums, category: {} as Sums, day: {} as Sums }
    for (const one of within) {
      add(made.merchant, `${one.merchantKey ?? ''} ${one.currency}`, one.spendingMinor)
      add(made.day, `${one.localDate} ${one.currency}`, one.spendingMinor)
      for (const { category, minor } of spentBy(one)) {
        add(made.category, `${category} ${one.currency}`, minor)
      }
    }
    const found = {
      merchant: (await ledger.summaries.topMerchants(range, 90, 'own')).rows,
      category: await ledger.summaries.spending(range, 'category'),
      day: await ledger.summaries.spending(range, 'day'),
    }
    for (const by of ['merchant', 'category', 'day'] as const) {
      const sums: Sums = {}
      for (const { key, currency, spentMinor } of found[by]) {
        add(sums, `${key ?? ''} ${currency}`, spentMinor)
      }
      expect(compact(sums), `${by} ${range.from}`).toEqual(compact(made[by]))
    }
  }
}

export function describeExactness(open: OpenDatabase): void {
  describe('sums', () => {
    it('are exact after any acts and their undoing', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 14, maxLength: 16 }), async (steps) => {
          const ledger = await openTestLedger(open)
          for (const one of steps) await take(ledger, one)
          await compare(ledger)
        }),
        // What fails is told as it was: to find less of it would take minutes.
        { numRuns: 5, endOnFailure: true },
      )
    }, 180_000)

    it('that are not what the transactions add up to are found', async () => {
      const ledger = await openTestLedger(open)
      await ledger.transactions.create(anEntry({ category: 'dining' }), ANA)
      expect(await ledger.totals.check()).toEqual([])
      const { kysely } = ledger.database
      await kysely
        .updateTable('month_total')
        .set({ spending_minor: 1300 })
        .where('category', '=', 'dining')
        .execute()
      await kysely.deleteFrom('merchant_total').where('span', '=', 'Y2026').execute()
      expect(await ledger.totals.check()).toMatchObject([
        { span: '2026-11', currency: 'USD', name: 'dining', spentMinor: 100, count: 0 },
        { span: 'Y2026', name: 'flowerstall', spentMinor: -1200, count: -1 },
      ])
    })
  })
}
