/** Writing mails: all or nothing, and as they came. */
import { describe, expect, it } from 'vitest'
import { Conflict, DatabaseError } from '../../database/database.ts'
import { ANA, aLabel, anIntake, aRead, aReading, aTelling } from './fixtures.ts'
import { all, keptOf, type OpenDatabase, openTestLedger } from './test-ledger.ts'

export function describeMailIn(open: OpenDatabase): void {
  describe('a mail', () => {
    it('is written with its transactions, labels and raw text', async () => {
      const ledger = await openTestLedger(open)
      const intake = anIntake({ labels: [aLabel()] })
      const outcome = await ledger.mails.record(intake)
      expect(outcome).toMatchObject({ status: 'recorded', written: 1 })
      const mail = await ledger.mails.get(outcome.mailId)
      expect(mail).toMatchObject({
        status: 'recorded',
        statusBy: 'reader',
        bank: 'Harbor Bank',
        sender: 'alerts@harborbank.example',
        text: 'You spent $18.50 at CORNER BAKERY 0451',
        hasRaw: true,
      })
      expect(mail?.transactions).toMatchObject([
        {
          kind: 'purchase',
          kindBy: 'reader',
          amountMinor: 1850,
          currency: 'USD',
          merchant: 'CORNER BAKERY 0451',
          merchantKey: 'cornerbakery',
          category: 'coffee',
          categoryBy: 'labeler',
          label: { decision: 'auto', confidence: 0.95, nearest: 'Corner Bakery' },
          occurredAt: '2026-11-20T14:14:00.000Z',
          localDate: '2026-11-20',
          localTime: '09:14',
          account: { bank: 'Harbor Bank', mask: '4821', title: null },
          spendingMinor: 1850,
          possibleDuplicateOf: null,
        },
      ])
      const raw = await ledger.mails.raw(outcome.mailId)
      expect(new Uint8Array(await new Response(raw).arrayBuffer())).toEqual(intake.raw)
    })

    it('keeps what it was in a second currency, which is its own rate', async () => {
      const told = {
        amountMinor: 9370,
        currency: 'AED',
        other: { amountMinor: 2500, currency: 'USD' },
      }
      const ledger = await openTestLedger(open)
      const outcome = await ledger.mails.record(aTelling([told]))
      const mail = await ledger.mails.get(outcome.mailId)
      expect(mail?.transactions).toMatchObject([
        { amountMinor: 9370, currency: 'AED', other: { amountMinor: 2500, currency: 'USD' } },
      ])
      await ledger.settings.update({ homeCurrency: 'USD' }, ANA)
      const month = { from: '2026-11-01', to: '2026-11-30' }
      const [row] = await ledger.summaries.spending(month, 'month', 'spending', 'home')
      expect(row).toMatchObject({ currency: 'USD', spentMinor: 2500 })
    })

    it('is on the day of the person, wherever the bank is', async () => {
      const late = { occurredOn: '2026-11-21', occurredTime: '00:30', timeZone: 'Europe/Madrid' }
      const [transaction] = await keptOf(open, [aTelling([late])])
      expect(transaction).toMatchObject({
        occurredAt: '2026-11-20T23:30:00.000Z',
        localDate: '2026-11-20',
        localTime: '18:30',
      })
    })

    it("stays on the bank's day where it gives no time", async () => {
      const untimed = { occurredOn: '2026-11-21', occurredTime: null, timeZone: 'Asia/Tokyo' }
      const [transaction] = await keptOf(open, [aTelling([untimed], { sentAt: null })])
      expect(transaction).toMatchObject({ localDate: '2026-11-21', localTime: null })
    })

    it('that is ignored or for review is kept, and adds no transaction', async () => {
      const ledger = await openTestLedger(open)
      const ignored = aReading({ outcome: 'ignored', reason: 'otp', transactions: [] })
      const review = aReading({ outcome: 'review', reason: 'ambiguous_amount' })
      await ledger.mails.record(anIntake({ reading: ignored }))
      await ledger.mails.record(anIntake({ reading: review }))
      const page = { cursor: null, limit: 10 }
      expect((await ledger.mails.list({ status: 'ignored' }, page)).items).toHaveLength(1)
      expect((await ledger.mails.list({ status: 'review' }, page)).items).toHaveLength(1)
      expect(await all(ledger)).toEqual([])
    })

    it('that says what cannot be is for review, with what can be as a guess', async () => {
      const ledger = await openTestLedger(open)
      const impossible = [aRead(), aRead({ occurredOn: '2026-02-30' })]
      const intake = anIntake({ reading: aReading({ transactions: impossible }) })
      const { mailId } = await ledger.mails.record(intake)
      expect(await ledger.mails.get(mailId)).toMatchObject({
        status: 'review',
        reason: 'no_date',
        read: [aRead()],
        transactions: [],
      })
    })

    it('of many MB comes back as it was', async () => {
      const ledger = await openTestLedger(open)
      const raw = crypto.getRandomValues(new Uint8Array(60_000))
      const large = new Uint8Array(3_000_000).map((_, at) => (raw[at % 60_000] ?? 0) ^ (at >> 9))
      const { mailId } = await ledger.mails.record(anIntake({ raw: large }))
      const kept = await new Response(await ledger.mails.raw(mailId)).arrayBuffer()
      expect(Buffer.compare(new Uint8Array(kept), large)).toBe(0)
    })

    it('survives characters that no database takes', async () => {
      const ledger = await openTestLedger(open)
      const merchant = 'CAF\u00c9 \ud83e\udd50 \ud800 \0 NUL'
      await ledger.mails.record(aTelling([{ merchant }], { text: `\0 half a pair: \udc00` }))
      expect((await all(ledger))[0]?.merchant).toBe('CAF\u00c9 \ud83e\udd50 \ufffd  NUL')
    })

    it('whose commit was not answered keeps its raw text, and is found when it comes again', async () => {
      const ledger = await openTestLedger(async () => {
        const database = await open()
        return {
          ...database,
          async batch(queries) {
            const results = await database.batch(queries)
            // The parts of the raw mail go one by one before the mail itself.
            if (queries.length === 1) return results
            throw new DatabaseError('the database failed', { code: 'unknown_outcome' })
          },
        }
      })
      const intake = anIntake({ raw: noise(1_000_000) })
      await expect(ledger.mails.record(intake)).rejects.toThrow(DatabaseError)
      const again = await ledger.mails.record(intake)
      expect(again).toMatchObject({ status: 'duplicate' })
      const raw = await ledger.mails.raw(again.mailId)
      expect(new Uint8Array(await new Response(raw).arrayBuffer())).toEqual(intake.raw)
      expect(await all(ledger)).toHaveLength(1)
    })

    it('leaves nothing behind where one part of it is refused', async () => {
      const ledger = await openTestLedger(open)
      const { kysely } = ledger.database
      const now = '2026-11-22T15:00:00.000Z'
      const session = { person: 'x', created_at: now, expires_at: now, last_seen_at: now }
      const insert = (id_hash: string) =>
        kysely
          .insertInto('session')
          .values({ ...session, id_hash, user_agent: null })
          .compile()
      const batch = ledger.database.batch([insert('a'), insert('b'), insert('a')])
      await expect(batch).rejects.toThrow(Conflict)
      expect(await kysely.selectFrom('session').select('id_hash').execute()).toEqual([])
    })
  })
}

/** Bytes that do not pack. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at += 65_536)
    crypto.getRandomValues(bytes.subarray(at, at + 65_536))
  return bytes
}
