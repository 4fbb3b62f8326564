/** What is mailed at once: which payments, once each, and never what is history. */
import { describe, expect, it } from 'vitest'
import type { MailAtOnce } from '#shared/ledger.ts'
import { MAIL_AT_ONCE, TOLD_UNTIL } from '../notifications/chosen.ts'
import { ANA, anEntry, anIntake, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const LARGE: MailAtOnce = { large: { USD: 20_000 }, unusual: {}, foreign: false }
const NOW = '2026-11-22T15:00:00.000Z'

async function start(open: OpenDatabase, mailAtOnce: MailAtOnce) {
  const ledger = await openTestLedger(open)
  await ledger.notifications.choose(mailAtOnce, ANA)
  pass(ledger, 1)
  return ledger
}

function pass(ledger: TestLedger, minutes: number): void {
  const at = Date.parse(ledger.clock.now) + minutes * 60_000
  ledger.clock.now = new Date(at).toISOString()
}

/** A mail of today's payments. */
const tell = (ledger: TestLedger, ...reads: Parameters<typeof aTelling>[0]) =>
  ledger.mails.record(aTelling(reads.map((read) => ({ occurredOn: '2026-11-22', ...read }))))

/** What is mailed now, in one mail that is taken. */
async function told(ledger: TestLedger) {
  const { notification } = await ledger.notifications.claim(ledger.clock.now)
  if (notification === null) return []
  expect(await ledger.notifications.sending(notification.mailKey, ledger.clock.now)).toBe(true)
  await ledger.notifications.sent(notification.mailKey, ledger.clock.now)
  return notification.transactions.map(({ merchant, reasons }) => [merchant, reasons.join(' ')])
}

const BEN = { person: 'ben@example.com' }
/** May only see. */
const EVA = { person: 'eva@example.com' }

function openHousehold(open: OpenDatabase): Promise<TestLedger> {
  const people = new Map([
    [ANA.person, 'change'],
    [BEN.person, 'change'],
    [EVA.person, 'see'],
  ] as const)
  return openTestLedger(open, { people })
}

/** Everything that waits, sent: merchants by whom they were mailed to. */
async function everyMail(ledger: TestLedger) {
  const mails: Record<string, Array<string | null>> = {}
  for (;;) {
    const { notification } = await ledger.notifications.claim(ledger.clock.now)
    if (notification === null) return mails
    const { mailKey, to, transactions } = notification
    expect(mails[to]).toBeUndefined()
    mails[to] = transactions.map(({ merchant }) => merchant)
    expect(await ledger.notifications.sending(mailKey, ledger.clock.now)).toBe(true)
    await ledger.notifications.sent(mailKey, ledger.clock.now)
  }
}

export function describeNotifications(open: OpenDatabase): void {
  describe('a mail at once', () => {
    it('tells of a payment from the limit on, once, and of nothing from before it was chosen', async () => {
      const ledger = await openTestLedger(open)
      await tell(ledger, { merchant: 'BEFORE', amountMinor: 90_000 })
      pass(ledger, 1)
      await ledger.notifications.choose(LARGE, ANA)
      expect(await told(ledger)).toEqual([])
      pass(ledger, 1)
      await tell(
        ledger,
        { merchant: 'LUMEN TV STORE', amountMinor: 20_000 },
        { merchant: 'CORNER BAKERY', amountMinor: 19_999 },
        { merchant: 'WAGES', kind: 'deposit', amountMinor: 500_000 },
      )
      expect(await told(ledger)).toEqual([['LUMEN TV STORE', 'large']])
      const [tv] = (await all(ledger)).filter(({ merchant }) => merchant === 'LUMEN TV STORE')
      if (tv) await ledger.transactions.update(tv.id, { note: 'for Ana' }, ANA)
      pass(ledger, 1)
      expect(await told(ledger)).toEqual([])
      expect(await ledger.notifications.claim(ledger.clock.now)).toMatchObject({ isPending: false })
    })

    it('leaves out what a person entered, what is imported or old, second tellings and a demo', async () => {
      const ledger = await start(open, LARGE)
      await ledger.transactions.create(anEntry({ amountMinor: 90_000 }), ANA)
      await ledger.mails.record(
        anIntake({
          recipient: 'import',
          reading: aTelling([{ occurredOn: '2026-11-22', amountMinor: 90_001 }]).reading,
        }),
      )
      await tell(ledger, { occurredOn: '2026-11-10', amountMinor: 90_002 })
      expect(await told(ledger)).toEqual([])
      await tell(ledger, { merchant: 'LUMEN TV STORE', amountMinor: 50_000 })
      await ledger.setup.beginDemo()
      expect(await told(ledger)).toEqual([])
    })

    it('knows a merchant never paid before, and twice the usual, from its bound on', async () => {
      const ledger = await start(open, { large: {}, unusual: { USD: 3000 }, foreign: false })
      for (const localDate of ['2026-08-01', '2026-09-01', '2026-10-01']) {
        await ledger.transactions.create(
          anEntry({ merchant: 'Corner Bakery', amountMinor: 2000, localDate }),
          ANA,
        )
      }
      await tell(
        ledger,
        { merchant: 'NEW ARCADE', amountMinor: 3000 },
        { merchant: 'NEW KIOSK', amountMinor: 2999 },
        { merchant: 'CORNER BAKERY', amountMinor: 4000 },
      )
      const { notification } = await ledger.notifications.claim(ledger.clock.now)
      expect(
        notification?.transactions.map(({ merchant, reasons, usualMinor }) => [
          merchant,
          reasons,
          usualMinor,
        ]),
      ).toEqual([
        ['NEW ARCADE', ['new'], null],
        ['CORNER BAKERY', ['twice'], 2000],
      ])
    })

    it('calls nothing new in a young ledger, and compares foreign amounts at the day’s rate', async () => {
      const ledger = await start(open, {
        large: { USD: 20_000 },
        unusual: { USD: 100 },
        foreign: true,
      })
      await ledger.settings.update({ homeCurrency: 'USD' }, ANA)
      await ledger.rates.set(
        [
          { currency: 'USD', date: '2026-11-20', perEuro: '1.1' },
          { currency: 'COP', date: '2026-11-20', perEuro: '4400' },
        ],
        ANA,
      )
      await tell(
        ledger,
        { merchant: 'HOME', amountMinor: 1000 },
        { merchant: 'BOGOTA INN', currency: 'COP', amountMinor: 80_000_000 },
        { merchant: 'BOGOTA CAFE', currency: 'COP', amountMinor: 79_000_000 },
        { merchant: 'UNKNOWN RATE', currency: 'KES', amountMinor: 99_000_000 },
      )
      expect(await told(ledger)).toEqual([
        ['BOGOTA INN', 'large foreign'],
        ['BOGOTA CAFE', 'foreign'],
        ['UNKNOWN RATE', 'foreign'],
      ])
    })

    it('that was refused is tried again some times; one that may have left is not', async () => {
      const ledger = await start(open, LARGE)
      await tell(ledger, { merchant: 'LUMEN TV STORE', amountMinor: 50_000 })
      const claim = async () => (await ledger.notifications.claim(ledger.clock.now)).notification
      const first = await claim()
      expect(await claim()).toBeNull()
      pass(ledger, 6)
      const second = await claim()
      // Its first holder wakes up after all.
      expect(await ledger.notifications.sending(first?.mailKey ?? '', NOW)).toBe(false)
      expect(await ledger.notifications.sending(second?.mailKey ?? '', NOW)).toBe(true)
      await ledger.notifications.failed(second?.mailKey ?? '', ledger.clock.now)
      let attempts = 0
      // The waits between attempts, each not over a minute early.
      for (const minutes of [9, 1, 29, 1, 119, 1, 359, 1]) {
        pass(ledger, minutes)
        const again = await claim()
        if (!again) continue
        attempts += 1
        await ledger.notifications.sending(again.mailKey, ledger.clock.now)
        await ledger.notifications.failed(again.mailKey, ledger.clock.now)
      }
      expect(attempts).toBe(3)
      expect(await ledger.notifications.claim(ledger.clock.now)).toMatchObject({ isPending: false })
      await tell(ledger, { merchant: 'LUMEN TV STORE', amountMinor: 60_000 })
      const open_ = await claim()
      await ledger.notifications.sending(open_?.mailKey ?? '', ledger.clock.now)
      pass(ledger, 600)
      expect(await claim()).toBeNull()
    })

    it('goes where summaries go, and nowhere without', async () => {
      const ledger = await start(open, LARGE)
      await ledger.summaries.choose({ summaryTo: null }, ANA)
      await tell(ledger, { amountMinor: 50_000 })
      expect(await told(ledger)).toEqual([])
      pass(ledger, 1)
      await ledger.summaries.choose({ summaryTo: 'ana@example.com' }, ANA)
      pass(ledger, 1)
      await tell(ledger, { merchant: 'LUMEN TV STORE', amountMinor: 60_000 })
      const { notification } = await ledger.notifications.claim(ledger.clock.now)
      expect(notification?.to).toBe('ana@example.com')
      expect(notification?.transactions).toHaveLength(1)
    })

    it('goes to each of a household as they chose, about what came since, each mail by itself', async () => {
      const ledger = await openHousehold(open)
      const { notifications } = ledger
      await ledger.summaries.choose({ summaryTo: EVA.person }, EVA)
      await notifications.choose(LARGE, ANA)
      pass(ledger, 1)
      await tell(ledger, { merchant: 'LUMEN TV STORE', amountMinor: 50_000 })
      await notifications.choose({ large: { USD: 1000 }, unusual: {}, foreign: false }, EVA)
      pass(ledger, 1)
      await tell(
        ledger,
        { merchant: 'HARBOR FUEL', amountMinor: 30_000 },
        { merchant: 'CORNER BAKERY', amountMinor: 1000 },
      )
      const mails = await everyMail(ledger)
      expect(mails).toEqual({
        [ANA.person]: ['LUMEN TV STORE', 'HARBOR FUEL'],
        [EVA.person]: ['HARBOR FUEL', 'CORNER BAKERY'],
      })
      // One who is mailed no more does not keep the others waiting.
      await tell(ledger, { merchant: 'PIER MARKET', amountMinor: 61_000 })
      const refused = (await notifications.claim(ledger.clock.now)).notification
      await notifications.failed(refused?.mailKey ?? '', ledger.clock.now)
      await notifications.choose({ large: {}, unusual: {}, foreign: false }, ANA)
      pass(ledger, 11)
      expect(await everyMail(ledger)).toEqual({ [EVA.person]: ['PIER MARKET'] })
      expect(await notifications.claim(ledger.clock.now)).toMatchObject({ isPending: false })
      expect(await notifications.choice(ANA.person)).toEqual({
        large: {},
        unusual: {},
        foreign: false,
      })
    })

    it('goes on to the one person of whom an earlier release kept it, until they choose', async () => {
      const ledger = await openHousehold(open)
      const { notifications } = ledger
      const db = ledger.database.kysely
      const row = (name: string, value: string) => ({ name, value, updated_at: NOW })
      await db
        .insertInto('setting')
        .values(row(MAIL_AT_ONCE, JSON.stringify(LARGE)))
        .execute()
      await db.insertInto('setting').values(row(TOLD_UNTIL, ledger.clock.now)).execute()
      await ledger.summaries.choose({ summaryTo: EVA.person }, EVA)
      pass(ledger, 1)
      await tell(ledger, { merchant: 'HARBOR FUEL', amountMinor: 30_000 })
      expect(await everyMail(ledger)).toEqual({ [ANA.person]: ['HARBOR FUEL'] })
      await notifications.choose({ ...LARGE, large: { USD: 90_000 } }, ANA)
      await ledger.summaries.choose({ summaryTo: null }, ANA)
      await ledger.summaries.choose({ summaryTo: BEN.person }, BEN)
      pass(ledger, 1)
      await tell(ledger, { merchant: 'LUMEN TV STORE', amountMinor: 95_000 })
      expect(await everyMail(ledger)).toEqual({})
    })

    it('is forgotten after a while', async () => {
      const ledger = await start(open, LARGE)
      await tell(ledger, { amountMinor: 50_000 })
      expect(await told(ledger)).toHaveLength(1)
      await ledger.purge('2027-01-22T15:00:00.000Z')
      const left = await ledger.database.kysely.selectFrom('notification').selectAll().execute()
      expect(left).toEqual([])
    })
  })
}
