/** Totals, and who sends the summary of which day. */
import { describe, expect, it } from 'vitest'
import type { SummaryStore } from '../types/summary.ts'
import { ANA, aLabel, anEntry, aTelling } from './fixtures.ts'
import { type OpenDatabase, openTestLedger } from './test-ledger.ts'

const her = (localDate: string) => ({ person: ANA.person, localDate })

/** What Ana is owed, but for whose it is. */
async function claimOf(summaries: SummaryStore, upTo: string, now: string) {
  const { summary } = await summaries.claim(ANA.person, upTo, now)
  if (summary === null) return null
  const { person, ...claim } = summary
  expect(person).toBe(ANA.person)
  return claim
}

const MONTH = { from: '2026-11-01', to: '2026-11-30' }

async function month(open: OpenDatabase) {
  const ledger = await openTestLedger(open)
  const entries = [
    anEntry({ amountMinor: 1000, category: 'groceries', localDate: '2026-11-02' }),
    anEntry({ amountMinor: 500, category: 'coffee', localDate: '2026-11-02' }),
    anEntry({ amountMinor: 300, category: 'dining', localDate: '2026-11-03' }),
    anEntry({
      amountMinor: 200,
      kind: 'refund',
      merchant: 'Elsewhere',
      category: 'groceries',
      localDate: '2026-11-03',
    }),
    anEntry({ amountMinor: 50, kind: 'fee', merchant: null, localDate: '2026-11-04' }),
    anEntry({ amountMinor: 4000, kind: 'withdrawal', category: 'cash', localDate: '2026-11-04' }),
    anEntry({ amountMinor: 900, kind: 'payment', category: 'telecom', localDate: '2026-11-30' }),
    anEntry({ amountMinor: 77, currency: 'EUR', category: 'coffee', localDate: '2026-11-02' }),
    // None of these is spending.
    anEntry({ amountMinor: 9_000, kind: 'payment', category: 'card_payment' }),
    anEntry({ amountMinor: 9_000, kind: 'transfer_out' }),
    anEntry({ amountMinor: 9_000, kind: 'transfer_in' }),
    anEntry({ amountMinor: 9_000, kind: 'deposit', category: 'income' }),
    anEntry({ amountMinor: 600, category: 'coffee', localDate: '2026-12-01' }),
  ]
  for (const entry of entries) await ledger.transactions.create(entry, ANA)
  return ledger
}

export function describeSummaries(open: OpenDatabase): void {
  describe('spending', () => {
    it('is what was bought, drawn, paid and charged less what came back, per currency', async () => {
      const ledger = await month(open)
      const rows = async (by: Parameters<typeof ledger.summaries.spending>[1]) =>
        (await ledger.summaries.spending(MONTH, by)).map(
          ({ key, currency, spentMinor, count }) => `${key} ${currency} ${spentMinor} ${count}`,
        )
      expect(await rows('day')).toEqual([
        '2026-11-02 EUR 77 1',
        '2026-11-02 USD 1500 2',
        '2026-11-03 USD 100 2',
        '2026-11-04 USD 4050 2',
        '2026-11-30 USD 900 1',
      ])
      expect(await rows('month')).toEqual(['2026-11 EUR 77 1', '2026-11 USD 6550 7'])
      expect(await rows('category')).toEqual([
        'coffee EUR 77 1',
        'cash USD 4000 1',
        'telecom USD 900 1',
        'groceries USD 800 2',
        'coffee USD 500 1',
        'dining USD 300 1',
        'null USD 50 1',
      ])
      expect(await rows('group')).toEqual([
        'dining EUR 77 1',
        'money USD 4000 1',
        'bills USD 900 1',
        'dining USD 800 2',
        'groceries USD 800 2',
        'null USD 50 1',
      ])
      const [, first] = await ledger.summaries.spending(MONTH, 'merchant')
      expect(first).toMatchObject({ key: 'flowerstall', merchant: 'Flower stall', currency: 'USD' })
    })
  })

  describe("a day's summary", () => {
    it('tells the total against the usual, by category, and what waits', async () => {
      const ledger = await openTestLedger(open)
      for (const day of ['01', '05', '12', '14']) {
        const localDate = `2026-11-${day}`
        await ledger.transactions.create(anEntry({ amountMinor: 1400, localDate }), ANA)
      }
      const today = { occurredOn: '2026-11-15' }
      await ledger.mails.record({ ...aTelling([today]), labels: [aLabel()] })
      await ledger.mails.record(
        aTelling([{ ...today, kind: 'transfer_in', occurredTime: '08:00', amountMinor: 5 }]),
      )
      expect(await ledger.summaries.day(her('2026-11-15'))).toMatchObject({
        localDate: '2026-11-15',
        timeZone: 'America/New_York',
        // Four times 14.00 in the fourteen days since the first.
        totals: [{ currency: 'USD', spentMinor: 1850, usualMinor: 400 }],
        byCategory: [{ category: 'coffee', currency: 'USD', spentMinor: 1850 }],
        transactions: [
          { kind: 'transfer_in', localTime: '08:00' },
          { kind: 'purchase', localTime: '09:14', merchant: 'CORNER BAKERY 0451' },
        ],
        mailsToReview: 0,
        putAside: { count: 0, mails: [] },
        labelsToReview: 5,
      })
    })

    it('does not know the usual before a week has passed', async () => {
      const ledger = await openTestLedger(open)
      for (const localDate of ['2026-11-10', '2026-11-15']) {
        await ledger.transactions.create(anEntry({ localDate }), ANA)
      }
      const { totals } = await ledger.summaries.day(her('2026-11-15'))
      expect(totals).toEqual([{ currency: 'USD', spentMinor: 1200, usualMinor: null }])
    })
  })

  describe('a claim', () => {
    // 23:58 of 22 November in New York.
    const now = '2026-11-23T04:58:00.000Z'

    it('is given once, also to many at once', async () => {
      const { summaries } = await openTestLedger(open)
      const claims = await Promise.all(
        Array.from({ length: 6 }, () => claimOf(summaries, '2026-11-22', now)),
      )
      const given = claims.filter((claim) => claim !== null)
      expect(given).toEqual([{ localDate: '2026-11-22', attempts: 0, unconfirmed: [] }])
      await summaries.sent(her('2026-11-22'), now)
      expect(await claimOf(summaries, '2026-11-22', '2026-12-22T00:00:00.000Z')).toBeNull()
    })

    it('is given again after a failure, and after its sender died', async () => {
      const { summaries } = await openTestLedger(open)
      await claimOf(summaries, '2026-11-22', now)
      expect(await claimOf(summaries, '2026-11-22', '2026-11-23T05:00:00.000Z')).toBeNull()
      // Also where it was refused as it left.
      expect(await summaries.sending(her('2026-11-22'), 0, now)).toBe(true)
      await summaries.failed(her('2026-11-22'), 0)
      const second = '2026-11-23T05:10:00.000Z'
      const again = await Promise.all([1, 2, 3].map(() => claimOf(summaries, '2026-11-22', second)))
      expect(again.filter((claim) => claim !== null)).toEqual([
        { localDate: '2026-11-22', attempts: 1, unconfirmed: [] },
      ])
      expect(await claimOf(summaries, '2026-11-22', '2026-11-23T05:39:59.999Z')).toBeNull()
      expect(await claimOf(summaries, '2026-11-22', '2026-11-23T05:40:00.000Z')).toEqual({
        localDate: '2026-11-22',
        attempts: 2,
        unconfirmed: [],
      })
    })

    it('lost to another while its summary was made may neither send nor be given back', async () => {
      const { summaries } = await openTestLedger(open)
      await claimOf(summaries, '2026-11-22', now)
      const later = '2026-11-23T05:30:00.000Z'
      expect(await claimOf(summaries, '2026-11-22', later)).toMatchObject({ attempts: 1 })
      expect(await summaries.sending(her('2026-11-22'), 0, later)).toBe(false)
      await summaries.failed(her('2026-11-22'), 0)
      expect(await claimOf(summaries, '2026-11-22', later)).toBeNull()
      expect(await summaries.sending(her('2026-11-22'), 1, later)).toBe(true)
    })

    it('whose sender fell silent over the mail is never given again, but told of, once', async () => {
      const { summaries } = await openTestLedger(open)
      await claimOf(summaries, '2026-11-22', now)
      expect(await summaries.sending(her('2026-11-22'), 0, now)).toBe(true)
      expect(await claimOf(summaries, '2026-11-22', '2026-11-23T12:00:00.000Z')).toBeNull()

      // The next one dies in the same way, so both are left for the one after it.
      const second = await claimOf(summaries, '2026-11-23', '2026-11-24T04:58:00.000Z')
      expect(second).toEqual({
        localDate: '2026-11-23',
        attempts: 0,
        unconfirmed: ['2026-11-22'],
      })
      await summaries.sending(her('2026-11-23'), 0, '2026-11-24T04:58:00.000Z')
      const third = await claimOf(summaries, '2026-11-24', '2026-11-25T04:58:00.000Z')
      expect(third).toEqual({
        localDate: '2026-11-24',
        attempts: 0,
        unconfirmed: ['2026-11-22', '2026-11-23'],
      })
      await summaries.sent(her('2026-11-24'), '2026-11-25T04:58:00.000Z')
      const fourth = await claimOf(summaries, '2026-11-25', '2026-11-26T04:58:00.000Z')
      expect(fourth).toEqual({ localDate: '2026-11-25', attempts: 0, unconfirmed: [] })
    })

    it('that is still being sent is not told of as missing', async () => {
      const { summaries } = await openTestLedger(open)
      await claimOf(summaries, '2026-11-22', '2026-11-24T04:58:00.000Z')
      await summaries.sending(her('2026-11-22'), 0, '2026-11-24T04:58:00.000Z')
      const next = await claimOf(summaries, '2026-11-23', '2026-11-24T05:00:00.000Z')
      expect(next).toEqual({ localDate: '2026-11-23', attempts: 0, unconfirmed: [] })
    })

    it('of a day that keeps failing does not keep the next day waiting', async () => {
      const { summaries } = await openTestLedger(open)
      await claimOf(summaries, '2026-11-22', now)
      await summaries.failed(her('2026-11-22'), 0)
      const next = await claimOf(summaries, '2026-11-23', '2026-11-24T04:58:00.000Z')
      expect(next).toEqual({ localDate: '2026-11-23', attempts: 0, unconfirmed: [] })
    })

    it('catches up oldest first, for a week and not before the ledger began', async () => {
      const { summaries } = await openTestLedger(open)
      expect(await claimOf(summaries, '2026-11-21', '2026-11-22T15:00:00.000Z')).toBeNull()
      const late = '2026-12-05T15:00:00.000Z'
      const days = []
      for (let claim = await claimOf(summaries, '2026-11-24', late); claim; ) {
        days.push(claim.localDate)
        await summaries.sent(her(claim.localDate), late)
        claim = await claimOf(summaries, '2026-11-24', late)
      }
      expect(days).toEqual(['2026-11-22', '2026-11-23', '2026-11-24'])
      expect(await claimOf(summaries, '2026-12-04', late)).toEqual({
        localDate: '2026-11-28',
        attempts: 0,
        unconfirmed: [],
      })
    })

    it('is not given for days on which nobody wanted a summary', async () => {
      const ledger = await openTestLedger(open)
      await claimOf(ledger.summaries, '2026-11-21', '2026-11-22T15:00:00.000Z')
      await ledger.summaries.choose({ summaryTo: null }, ANA)
      ledger.clock.now = '2026-11-26T15:00:00.000Z'
      await ledger.summaries.choose({ summaryTo: 'ana@example.com' }, ANA)
      const claim = await claimOf(ledger.summaries, '2026-11-26', '2026-11-27T04:58:00.000Z')
      expect(claim).toEqual({ localDate: '2026-11-26', attempts: 0, unconfirmed: [] })
    })
  })
}
