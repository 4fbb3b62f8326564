/** One transaction for one telling, two for two, and a question where nobody can know. */
import { describe, expect, it } from 'vitest'
import { ANA, anEntry, anIntake, aTelling } from './fixtures.ts'
import { all, keptOf, type OpenDatabase, openTestLedger } from './test-ledger.ts'

export function describeDuplicates(open: OpenDatabase): void {
  describe('one telling', () => {
    it('is one mail by its Message-ID, whatever the relays added', async () => {
      const ledger = await openTestLedger(open)
      const first = anIntake({ messageId: 'same@harborbank.example' })
      const again = { ...first, messageId: '<same@harborbank.example>', raw: new Uint8Array([1]) }
      const { mailId } = await ledger.mails.record(first)
      expect(await ledger.mails.record(again)).toEqual({ status: 'duplicate', mailId, written: 0 })
      expect(await all(ledger)).toHaveLength(1)
    })

    it('is not lost where a sender uses a Message-ID again for other words', async () => {
      const ledger = await openTestLedger(open)
      const first = aTelling([{ amountMinor: 1200, occurredTime: '09:10' }])
      const second = aTelling([{ amountMinor: 3400, occurredTime: '18:45' }])
      const reading = { ...second.reading, text: 'A second purchase' }
      await ledger.mails.record(first)
      const outcome = await ledger.mails.record({ ...second, messageId: first.messageId, reading })
      expect(outcome.status).toBe('recorded')
      expect(await all(ledger)).toHaveLength(2)
    })

    it('is one mail by its bytes where it has no Message-ID', async () => {
      const ledger = await openTestLedger(open)
      const first = anIntake({ messageId: null })
      await ledger.mails.record(first)
      expect((await ledger.mails.record(first)).status).toBe('duplicate')
      const other = { ...first, raw: new TextEncoder().encode('another') }
      expect((await ledger.mails.record(other)).status).toBe('recorded')
    })

    it('is one transaction when it comes many times at once', async () => {
      const ledger = await openTestLedger(open)
      const intake = anIntake()
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, () => ledger.mails.record(intake)),
      )
      expect(outcomes.filter(({ status }) => status === 'recorded')).toHaveLength(1)
      expect(new Set(outcomes.map(({ mailId }) => mailId)).size).toBe(1)
      expect(await all(ledger)).toHaveLength(1)
    })

    it('stays deleted when another mail tells of it again', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record(anIntake())
      const [transaction] = await all(ledger)
      await ledger.transactions.remove(transaction?.id ?? '', ANA)
      await ledger.mails.record(anIntake())
      expect(await all(ledger)).toEqual([])
    })

    it('is known again after the person corrected amount and day', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record(anIntake())
      const [transaction] = await all(ledger)
      const patch = {
        amount: { minor: 1900, currency: 'USD' },
        occurred: { localDate: '2026-11-01', localTime: null },
      }
      await ledger.transactions.update(transaction?.id ?? '', patch, ANA)
      await ledger.mails.record(anIntake())
      expect(await all(ledger)).toMatchObject([{ amountMinor: 1900, localDate: '2026-11-01' }])
    })
  })

  describe('two tellings of one transaction', () => {
    it.each([
      ['of the same minute', {}, {}],
      ['with the same reference', { reference: 'A-771' }, { reference: 'A-771', account: null }],
      ['of which only one has the reference', { reference: 'A-771' }, {}],
      [
        'in other words',
        { merchant: 'CORNER BAKERY 0451 BOSTON MA' },
        { merchant: 'Corner Bakery' },
      ],
    ])('%s are one', async (_, first, second) => {
      expect(await keptOf(open, [aTelling([first]), aTelling([second])])).toHaveLength(1)
    })

    it('are one when they come at once', async () => {
      const ledger = await openTestLedger(open)
      const tellings = Array.from({ length: 6 }, () => anIntake())
      await Promise.all(tellings.map((intake) => ledger.mails.record(intake)))
      expect(await all(ledger)).toHaveLength(1)
    })

    it('are shown with either mail, and the second names what the first did not', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record(aTelling([{ merchant: null }]))
      const { mailId, written } = await ledger.mails.record(aTelling([{}]))
      expect(written).toBe(0)
      expect((await ledger.mails.get(mailId))?.transactions).toMatchObject([
        { merchant: 'CORNER BAKERY 0451', merchantKey: 'cornerbakery' },
      ])
      const found = await ledger.transactions.list({ q: 'bakery' }, { cursor: null, limit: 9 })
      expect(found.items).toHaveLength(1)
    })

    it('leave alone what a person said of the first: its category, its amount, its kind', async () => {
      for (const patch of [
        { category: 'gifts_charity' },
        { amount: { minor: 1300, currency: 'USD' } },
        { kind: 'payment' },
        { note: 'shared with Eva' },
      ] as const) {
        const ledger = await openTestLedger(open)
        await ledger.mails.record(aTelling([{ merchant: null }]))
        const [first] = await all(ledger)
        await ledger.transactions.update(first?.id ?? '', patch, ANA)
        const before = await all(ledger)
        await ledger.mails.record(aTelling([{}]))
        expect(await all(ledger), Object.keys(patch)[0]).toEqual(before)
      }
    })

    it('are one where one mail is forwarded twice by hand', async () => {
      const untimed = [{ occurredTime: null }]
      expect(await keptOf(open, [aTelling(untimed), aTelling(untimed)])).toHaveLength(1)
    })
  })

  describe('two transactions', () => {
    it.each([
      ['minutes apart', {}, { occurredTime: '09:19' }],
      ['of two accounts', {}, { account: '1177' }],
      ['with two references', { reference: 'A-771' }, { reference: 'A-772' }],
      ['of two kinds', {}, { kind: 'refund' as const }],
      ['of two days', { occurredTime: null }, { occurredTime: null, occurredOn: '2026-11-21' }],
      [
        'of two merchants without a time',
        { occurredTime: null },
        { occurredTime: null, merchant: 'HILLTOP FUEL' },
      ],
    ])('%s are two, and nobody is asked', async (_, first, second) => {
      const kept = await keptOf(open, [aTelling([first]), aTelling([second])])
      expect(kept.map(({ possibleDuplicateOf }) => possibleDuplicateOf)).toEqual([null, null])
    })

    it('equal in one mail are two, also when that mail comes again', async () => {
      const twice = [{}, {}]
      expect(await keptOf(open, [aTelling(twice), aTelling(twice)])).toHaveLength(2)
    })

    it.each([
      [
        'without a time',
        aTelling([{ occurredTime: null }]),
        aTelling([{ occurredTime: null }], { sentAt: '2026-11-20T19:40:07.000Z' }),
      ],
      [
        'within a minute that a mail program quoted',
        aTelling([{ occurredTime: null }], { sentAt: '2026-11-20T14:14:00.000Z' }),
        aTelling([{ occurredTime: null }], { sentAt: '2026-11-20T14:14:00.000Z' }),
      ],
      ['in one minute at two merchants', aTelling([{}]), aTelling([{ merchant: 'HILLTOP FUEL' }])],
      ['of the wallet and the card behind it', aTelling([{}]), aTelling([{}], { bank: 'Pocket' })],
      [
        'with one reference on two days',
        aTelling([{ reference: 'A-771' }]),
        aTelling([{ reference: 'A-771', occurredOn: '2026-11-21' }]),
      ],
    ])('%s are both kept, and the person is asked', async (_, first, second) => {
      const [one, two, ...rest] = await keptOf(open, [first, second])
      expect(rest).toEqual([])
      expect(one?.possibleDuplicateOf).toBeNull()
      expect(two?.possibleDuplicateOf).toBe(one?.id)
    })

    it('that may be one are asked about also when their mails come at once', async () => {
      const ledger = await openTestLedger(open)
      const tellings = ['01', '02', '03', '04'].map((second) =>
        aTelling([{ occurredTime: null }], { sentAt: `2026-11-20T14:14:${second}.000Z` }),
      )
      await Promise.all(tellings.map((intake) => ledger.mails.record(intake)))
      const kept = await all(ledger)
      expect(kept).toHaveLength(4)
      expect(kept.filter((one) => one.possibleDuplicateOf === null)).toHaveLength(1)
    })

    it('that may be one are asked about no more once the first is deleted', async () => {
      const ledger = await openTestLedger(open)
      const { mailId } = await ledger.mails.record(aTelling([{}]))
      await ledger.mails.record(aTelling([{}], { bank: 'Pocket' }))
      const [first] = (await all(ledger)).filter((one) => one.mailId === mailId)
      expect(await ledger.summaries.reviewCounts()).toMatchObject({ duplicates: 1 })
      await ledger.transactions.remove(first?.id ?? '', ANA)
      expect(await ledger.summaries.reviewCounts()).toMatchObject({ duplicates: 0 })
    })

    it('of which a person deleted the first are asked about, and it does not just come back', async () => {
      const ledger = await openTestLedger(open)
      const timeless = [{ occurredTime: null }]
      await ledger.mails.record(aTelling(timeless))
      const [first] = await all(ledger)
      await ledger.transactions.remove(first?.id ?? '', ANA)
      await ledger.mails.record(aTelling(timeless, { text: 'The same, sent by hand' }))
      expect(await all(ledger)).toMatchObject([{ possibleDuplicateOf: first?.id }])
      expect(await ledger.summaries.reviewCounts()).toMatchObject({ duplicates: 1 })
    })

    it('are asked about where the second says another amount: a tip, the own currency, a pump', async () => {
      const asked = async (first: object, second: object) => {
        const ledger = await openTestLedger(open)
        await ledger.mails.record(aTelling([first]))
        const [before] = await all(ledger)
        await ledger.mails.record(aTelling([second], { text: 'Told again' }))
        const rows = await all(ledger)
        expect(rows).toHaveLength(2)
        return rows.some(({ possibleDuplicateOf }) => possibleDuplicateOf === before?.id)
      }
      expect(await asked({ amountMinor: 2000 }, { amountMinor: 2400 })).toBe(true)
      expect(await asked({ amountMinor: 2500 }, { amountMinor: 9370, currency: 'AED' })).toBe(true)
      const pump = { amountMinor: 100, occurredTime: null }
      expect(await asked(pump, { amountMinor: 5237, occurredTime: null })).toBe(true)
      const later = { amountMinor: 2400, occurredTime: '12:30' }
      expect(await asked({ amountMinor: 2000 }, later)).toBe(false)
      expect(await asked({ amountMinor: 2000 }, { amountMinor: 2400, account: '9999' })).toBe(false)
      const shop = { amountMinor: 2400, merchant: 'HILLTOP FUEL' }
      expect(await asked({ amountMinor: 2000 }, shop)).toBe(false)
    })

    it('of which one was entered by hand are asked about, until the person says no', async () => {
      const ledger = await openTestLedger(open)
      const entry = anEntry({ amountMinor: 1850, localDate: '2026-11-20' })
      const byHand = await ledger.transactions.create(entry, ANA)
      await ledger.mails.record(anIntake())
      const review = { review: 'duplicate' } as const
      const page = { cursor: null, limit: 9 }
      const [asked] = (await ledger.transactions.list(review, page)).items
      expect(asked?.possibleDuplicateOf).toBe(byHand.id)
      expect(await ledger.summaries.reviewCounts()).toMatchObject({ duplicates: 1 })
      await ledger.transactions.update(asked?.id ?? '', { isNoDuplicate: true }, ANA)
      expect((await ledger.transactions.list(review, page)).items).toEqual([])
    })
  })
}
