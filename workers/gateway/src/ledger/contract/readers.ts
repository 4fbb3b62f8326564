/** A household's summaries: each person their own. */
import { describe, expect, it } from 'vitest'
import { UnconfirmedAddress } from '../summary/choose.ts'
import { ANA, anEntry, anIntake, aReading } from './fixtures.ts'
import { type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const BEN = { person: 'ben@example.com' }
/** May only see. */
const EVA = { person: 'eva@example.com' }
/** Signs in without an address. */
const OID = { person: 'a1b2c3d4-0000-4000-8000-000000000001' }
const SPANISH = { language: 'es', region: 'CO' } as const
// 23:58 of 22 November in New York.
const NOW = '2026-11-23T04:58:00.000Z'
const DAY = '2026-11-22'

function openHousehold(open: OpenDatabase): Promise<TestLedger> {
  const people = new Map([
    ...[ANA, BEN, OID].map(({ person }) => [person, 'change'] as const),
    [EVA.person, 'see'] as const,
  ])
  return openTestLedger(open, { people })
}

async function claimed(ledger: TestLedger, { person }: typeof ANA, upTo = DAY, now = NOW) {
  return (await ledger.summaries.claim(person, upTo, now)).summary
}

export function describeReaders(open: OpenDatabase): void {
  describe("a household's summaries", () => {
    it('go to the configured address until others choose, each for themselves', async () => {
      const ledger = await openHousehold(open)
      const { summaries } = ledger
      const ana = { ...ANA, to: ANA.person, every: ['day'], timeZone: 'America/New_York' }
      expect(await summaries.readers()).toEqual({ timeZone: 'America/New_York', readers: [ana] })
      await summaries.choose(
        { summaryTo: EVA.person, summaryEvery: ['week'], summaryTimeZone: 'Asia/Kathmandu' },
        EVA,
      )
      const eva = { ...EVA, to: EVA.person, every: ['week'], timeZone: 'Asia/Kathmandu' }
      expect((await summaries.readers()).readers).toEqual([ana, eva])
      await summaries.choose({ summaryTo: null }, ANA)
      expect((await summaries.readers()).readers).toEqual([eva])
      expect(await summaries.choice(BEN.person)).toEqual({
        summaryTo: null,
        summaryEvery: ['day'],
        summaryTimeZone: null,
      })
    })

    it('go on as an earlier release kept them, and are not sent again', async () => {
      const ledger = await openHousehold(open)
      const row = (name: string, value: string) => ({ name, value, updated_at: NOW })
      const db = ledger.database.kysely
      await db.insertInto('setting').values(row('summary_to', 'home@example.com')).execute()
      await db.insertInto('setting').values(row('summary_every', 'day month')).execute()
      await db.insertInto('setting').values(row('summary_from', '2026-11-20')).execute()
      const before = { local_date: '2026-11-21', person: '', attempts: 1, claimed_at: NOW }
      await db
        .insertInto('person_summary')
        .values({ ...before, retry_at: NOW, sent_at: NOW, sending_at: NOW })
        .execute()
      expect(await ledger.summaries.choice(ANA.person)).toMatchObject({
        summaryTo: 'home@example.com',
        summaryEvery: ['day', 'month'],
      })
      const owed = []
      for (let one = await claimed(ledger, ANA); one; one = await claimed(ledger, ANA)) {
        owed.push(one.localDate)
        await ledger.summaries.sent(one, NOW)
      }
      expect(owed).toEqual(['2026-11-20', '2026-11-22'])
    })

    it('are claimed, refused, sent and told of as missing apart', async () => {
      const ledger = await openHousehold(open)
      const { summaries } = ledger
      await summaries.choose({ summaryTo: BEN.person }, BEN)
      const both = await Promise.all([ANA, BEN, ANA, BEN].map((one) => claimed(ledger, one)))
      const given = both.filter((one) => one !== null).map(({ person }) => person)
      expect(given.sort()).toEqual([ANA.person, BEN.person])
      await summaries.sending({ ...BEN, localDate: DAY }, 0, NOW)
      await summaries.sent({ ...BEN, localDate: DAY }, NOW)
      await summaries.failed({ ...ANA, localDate: DAY }, 0)
      const later = '2026-11-23T05:10:00.000Z'
      expect(await claimed(ledger, BEN, DAY, later)).toBeNull()
      expect(await claimed(ledger, ANA, DAY, later)).toMatchObject({ ...ANA, attempts: 1 })
      // Hers may have left, or not.
      await summaries.sending({ ...ANA, localDate: DAY }, 1, later)
      const next = '2026-11-24T04:58:00.000Z'
      const unconfirmed = async (one: typeof ANA) =>
        (await claimed(ledger, one, '2026-11-23', next))?.unconfirmed
      expect(await unconfirmed(BEN)).toEqual([])
      expect(await unconfirmed(ANA)).toEqual([DAY])
    })

    it('that somebody else is sending say when they have to be looked at again', async () => {
      const { summaries } = await openHousehold(open)
      await summaries.claim(ANA.person, DAY, NOW)
      expect(await summaries.claim(ANA.person, DAY, '2026-11-23T05:00:00.000Z')).toEqual({
        summary: null,
        retryAt: '2026-11-23T05:28:00.000Z',
      })
    })

    it('begin with the day on which they are wanted, and end when somebody may sign in no more', async () => {
      const ledger = await openHousehold(open)
      await ledger.summaries.choose({ summaryTo: BEN.person }, BEN)
      const late = '2026-11-25T04:58:00.000Z'
      expect(await claimed(ledger, BEN, '2026-11-24', late)).toMatchObject({ localDate: DAY })
      const people = new Map([[ANA.person, 'change' as const]])
      const without = await openTestLedger(async () => ledger.database, { people })
      expect(await claimed(without, BEN, '2026-11-24', late)).toBeNull()
      expect((await without.summaries.readers()).readers).toMatchObject([ANA])
    })

    it('go to nobody but their person: to the address of their sign-in, or one that they confirmed', async () => {
      const { summaries, senders } = await openHousehold(open)
      const refused = async (summaryTo: string, by: typeof ANA) =>
        expect(summaries.choose({ summaryTo }, by)).rejects.toThrow(UnconfirmedAddress)
      await refused(BEN.person, ANA)
      await refused('eve@evil.example', EVA)
      await refused(ANA.person, OID)
      const asked = await senders.askAddress('home@example.com', BEN)
      await refused('home@example.com', BEN)
      const code = asked.status === 'asked' ? asked.code : ''
      expect(await senders.confirmAddress('home@example.com', code, BEN)).toBe(true)
      expect(await summaries.addresses(BEN.person)).toEqual([BEN.person, 'home@example.com'])
      await summaries.choose({ summaryTo: 'home@example.com' }, BEN)
      await refused('home@example.com', EVA)
      expect(await summaries.addresses(EVA.person)).toEqual([EVA.person])
      expect(await summaries.addresses(OID.person)).toEqual([])
    })

    it('tell whoever may only see what they may see, in their own language', async () => {
      const ledger = await openHousehold(open)
      await ledger.people.signedIn(EVA.person, SPANISH)
      await ledger.transactions.create(anEntry({ amountMinor: 1200, localDate: DAY }), ANA)
      await ledger.mails.record(anIntake({ reading: aReading({ outcome: 'review' }) }))
      const of = async ({ person }: typeof ANA) => ledger.summaries.day({ person, localDate: DAY })
      expect(await of(EVA)).toMatchObject({
        locale: 'es-CO',
        totals: [{ spentMinor: 1200 }],
        mailsToReview: 0,
        labelsToReview: 0,
      })
      expect(await of(ANA)).toMatchObject({ mailsToReview: 1, totals: [{ spentMinor: 1200 }] })
    })
  })
}
