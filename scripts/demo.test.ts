import { describe, expect, it } from 'vitest'
import { instantOf } from '#shared/local-time.ts'
import { currencyOf } from '../workers/gateway/src/pages/setup/region.ts'
import { readMail } from '../workers/reader/src/read-mail.ts'
import { senderCheckers } from '../workers/reader/src/verdict/checkers.ts'
import { demoBudgets } from './demo/budgets.ts'
import { CURRENCY_OF, type DemoEvent, ZONE_OF } from './demo/event.ts'
import { extrasOn } from './demo/letters/extras.ts'
import { LETTER_OF } from './demo/letters/index.ts'
import { DEMO_COUNTRIES, eventsOn, placeOn } from './demo/life.ts'
import { toMime } from './demo/mime.ts'
import { planDemo, runDemo } from './demo.ts'

const NOW = new Date('2026-11-22T20:00:00Z')
const OPTIONS = { forwardTo: 'inbox+a@expenses.localhost', now: NOW, timeZone: 'America/New_York' }

/** As a laptop takes mail. */
const SENDERS = {
  known: async () => ({ trusted: { own: [], admitted: [] }, wordings: [], homeCurrency: null }),
  checkers: senderCheckers({ VERIFY_SENDERS: 'no' }),
}

const KIND_OF: Readonly<Record<DemoEvent['kind'], string>> = {
  purchase: 'purchase',
  withdrawal: 'withdrawal',
  transfer_out: 'transfer_out',
  transfer_in: 'transfer_in',
  deposit: 'deposit',
  bill: 'payment',
}

/** When its bank tells of it, by the clock there. */
const sentAt = ({ date, time, bank }: DemoEvent) => new Date(instantOf(date, time, ZONE_OF[bank]))

async function readAll() {
  const mails = planDemo(OPTIONS)
  return Promise.all(
    mails.map(async ({ sentAt, toMime }) => {
      const options = { ...SENDERS, receivedAt: sentAt.toISOString() }
      const { reading } = await readMail(await toMime(), options)
      return reading
    }),
  )
}

describe('the demo', () => {
  it('is the same mails on every run, and later only more of them', async () => {
    const bytes = async (now: Date) =>
      Promise.all(planDemo({ ...OPTIONS, now }).map((mail) => mail.toMime().then(String)))
    const today = await bytes(NOW)
    expect(await bytes(NOW)).toEqual(today)
    const tomorrow = new Set(await bytes(new Date(NOW.getTime() + 24 * 60 * 60 * 1000)))
    const gone = today.filter((mail) => !tomorrow.has(mail))
    // The first day has passed out of the days, and with it the setting up.
    expect(gone.length).toBeLessThan(12)
    expect(tomorrow.size).toBeGreaterThan(250)
  })

  it.each(['2026-11-30', '2027-01-31', '2027-07-31'])(
    'tells on %s of three rents of the first, so that they recur',
    async (day) => {
      const mails = planDemo({ ...OPTIONS, now: new Date(`${day}T20:00:00Z`) })
      const ofFirsts = mails.filter(({ sentAt }) => sentAt.toISOString().slice(8, 10) === '01')
      const texts = await Promise.all(ofFirsts.map((mail) => mail.toMime().then(String)))
      expect(texts.filter((text) => text.includes('HARBOR STREET'))).toHaveLength(3)
    },
  )

  it.each(DEMO_COUNTRIES)('in %s somebody has budgets, in their own currency', (country) => {
    const budgets = demoBudgets(country, NOW, OPTIONS.timeZone)
    expect(new Set(budgets.map(({ group }) => group)).size).toBe(4)
    expect(new Set(budgets.map(({ currency }) => currency))).toEqual(new Set([currencyOf(country)]))
    expect(new Set(budgets.map(({ startsOn }) => startsOn))).toEqual(new Set(['2026-09-08']))
  })

  it('sends nothing from the future, oldest first, and tells how far it is', async () => {
    const steps: Array<number> = []
    const sent: Array<Buffer> = []
    const total = await runDemo({
      ...OPTIONS,
      send: async ({ raw }) => void sent.push(raw),
      onProgress: (done) => steps.push(done),
    })
    expect(sent).toHaveLength(total)
    expect(steps).toEqual(Array.from({ length: total }, (_, index) => index + 1))
    const times = planDemo(OPTIONS).map(({ sentAt }) => sentAt.getTime())
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(times.at(-1)).toBeLessThanOrEqual(NOW.getTime())
  })

  it('sends again what is not taken for now, and stops with what is refused', async () => {
    let refusals = 2
    const busy = async () => {
      if (refusals-- > 0) throw Object.assign(new Error('try again later'), { responseCode: 451 })
    }
    await expect(runDemo({ ...OPTIONS, send: busy })).resolves.toBeGreaterThan(250)
    const refuse = async () => {
      throw Object.assign(new Error('550 No such address here'), { responseCode: 550 })
    }
    await expect(runDemo({ ...OPTIONS, send: refuse })).rejects.toThrow('550')
  })

  it('is read as it was meant: every event one transaction, to the cent', async () => {
    const dates = Array.from({ length: 70 }, (_, day) =>
      new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10),
    )
    expect(new Set(dates.map(placeOn))).toEqual(new Set(['home', 'medellin', 'santiago']))
    const events = dates.flatMap((date) => eventsOn(date))
    for (const [index, event] of events.entries()) {
      const raw = await toMime(LETTER_OF[event.bank](event), `e${index}`, sentAt(event))
      const { reading } = await readMail(raw, { ...SENDERS, receivedAt: NOW.toISOString() })
      expect(reading.transactions, JSON.stringify(event)).toMatchObject([
        {
          kind: KIND_OF[event.kind],
          amountMinor: event.amountMinor,
          currency: CURRENCY_OF[event.bank],
          occurredOn: event.date,
        },
      ])
      expect(reading.outcome).toBe('recorded')
    }
  })

  it.each(DEMO_COUNTRIES)('in %s every event is read, in its own currency', async (country) => {
    const dates = Array.from({ length: 45 }, (_, day) =>
      new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10),
    )
    const events = dates.flatMap((date) => eventsOn(date, country))
    expect(events.length).toBeGreaterThan(60)
    const kinds = new Set(events.map(({ kind }) => kind))
    // A salary, which counts as income.
    expect(kinds).toContain('deposit')
    for (const [index, event] of events.entries()) {
      const raw = await toMime(LETTER_OF[event.bank](event), `e${index}`, sentAt(event))
      const { reading } = await readMail(raw, { ...SENDERS, receivedAt: NOW.toISOString() })
      expect(reading, JSON.stringify(event)).toMatchObject({
        outcome: 'recorded',
        transactions: [
          {
            kind: KIND_OF[event.kind],
            amountMinor: event.amountMinor,
            currency: CURRENCY_OF[event.bank],
            occurredOn: event.date,
            ...(event.kind === 'purchase' && { merchant: expect.stringMatching(/./) }),
          },
        ],
      })
    }
  })

  it.each(DEMO_COUNTRIES)(
    'in %s has something of everything, and of no other country',
    async (country) => {
      const dates = Array.from({ length: 30 }, (_, day) =>
        `2026-11-${day + 1}`.replace(/-(.)$/, '-0$1'),
      )
      const letters = dates.flatMap((date) =>
        extrasOn(date, country).map(({ time, letter }) => ({
          letter,
          receivedAt: instantOf(date, time, OPTIONS.timeZone),
        })),
      )
      const readings = await Promise.all(
        letters.map(async ({ letter, receivedAt }, index) => {
          const raw = await toMime(letter, `x${index}`, new Date(receivedAt))
          return (await readMail(raw, { ...SENDERS, receivedAt })).reading
        }),
      )
      const reasons = readings.map(({ reason }) => reason)
      expect(reasons).toEqual(
        expect.arrayContaining(['otp', 'statement', 'marketing', 'declined', 'several_amounts']),
      )
      // Somebody who writes as the bank; a short name is none that only looks like it.
      expect(reasons.some((reason) => /^(?:suspicious|unknown)_sender$/.test(reason ?? ''))).toBe(
        true,
      )
      const transactions = readings.flatMap((each) => each.transactions)
      if (country !== 'CO') expect(transactions.map(({ kind }) => kind)).toContain('refund')
      const bought = transactions.filter(({ kind }) => kind === 'purchase')
      for (const { kind, merchant, amountMinor } of transactions) {
        if (kind === 'refund')
          expect(bought).toContainEqual(expect.objectContaining({ merchant, amountMinor }))
      }
      const currencies = new Set(transactions.map(({ currency }) => currency))
      // The American one has a card of Medellín.
      if (country !== 'US') expect([...currencies]).toEqual([currencyOf(country)])
    },
  )

  it('asks about few mails, and records the rest', async () => {
    const readings = await readAll()
    const count = (outcome: string) => readings.filter((each) => each.outcome === outcome).length
    expect(count('recorded')).toBeGreaterThan(200)
    expect(count('review')).toBeGreaterThan(2)
    expect(count('review')).toBeLessThan(12)
    expect(readings.map(({ reason }) => reason)).toContain('forwarding_confirmation')
    const kinds = readings.flatMap(({ transactions }) => transactions.map(({ kind }) => kind))
    expect(kinds).toEqual(expect.arrayContaining(['refund', 'deposit', 'withdrawal', 'payment']))
  })
})
