/** What webhooks are told, once each, and what becomes of those that do not answer. */
import { describe, expect, it } from 'vitest'
import { ANA, anEntry, anIntake, aReading, aTelling } from './fixtures.ts'
import { type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const HOOK = {
  url: 'https://hooks.example/in',
  events: [
    'transaction.recorded',
    'transaction.changed',
    'transaction.deleted',
    'mail.waiting',
  ] as const,
}

async function start(open: OpenDatabase) {
  const ledger = await openTestLedger(open)
  const made = await ledger.webhooks.create(HOOK, ANA)
  const minute = () => {
    ledger.clock.now = new Date(Date.parse(ledger.clock.now) + 60_000).toISOString()
  }
  minute()
  return { ledger, id: made?.webhook.id ?? '', secret: made?.secret ?? '', minute }
}

/** What is told now, answered with `answer`. */
async function told(ledger: TestLedger, answer = '200') {
  while (await ledger.webhooks.collect());
  const attempts = await ledger.webhooks.due(10)
  const isDelivered = answer === '200'
  for (const attempt of attempts) {
    await ledger.webhooks.attempted(attempt, { isDelivered, isGone: answer === '410', answer })
  }
  return attempts.map(({ delivery, subjects }) => [delivery.event, subjects.length])
}

export function describeWebhooks(open: OpenDatabase): void {
  describe('a webhook', () => {
    it('is told once of what is recorded, changed and deleted since it was made', async () => {
      const ledger = await openTestLedger(open)
      await ledger.transactions.create(anEntry({ merchant: 'Before' }), ANA)
      ledger.clock.now = '2026-11-22T16:00:00.000Z'
      await ledger.webhooks.create(HOOK, ANA)
      ledger.clock.now = '2026-11-22T16:01:00.000Z'
      expect(await told(ledger)).toEqual([])
      const one = await ledger.transactions.create(anEntry(), ANA)
      await ledger.transactions.create(anEntry({ localDate: '2026-11-20' }), ANA)
      expect(await told(ledger)).toEqual([['transaction.recorded', 2]])
      expect(await told(ledger)).toEqual([])
      await ledger.transactions.update(one.id, { note: 'mine' }, ANA)
      expect(await told(ledger)).toEqual([['transaction.changed', 1]])
      await ledger.transactions.remove(one.id, ANA)
      expect(await told(ledger)).toEqual([['transaction.deleted', 1]])
      const [gone] = await ledger.webhooks.transactions([one.id])
      expect(gone).toMatchObject({ id: one.id, deletedAt: ledger.clock.now })
    })

    it('is told of a mail that waits, and of nothing that it did not ask for', async () => {
      const { ledger, id, minute } = await start(open)
      await ledger.webhooks.update(id, { events: ['mail.waiting'] }, ANA)
      await ledger.transactions.create(anEntry(), ANA)
      const reading = aReading({ outcome: 'review', reason: 'ambiguous_amount' })
      await ledger.mails.record(anIntake({ reading, receivedAt: ledger.clock.now }))
      expect(await told(ledger)).toEqual([['mail.waiting', 1]])
      minute()
      expect(await told(ledger)).toEqual([])
    })

    it('takes many changes in parts, none of them twice', async () => {
      const { ledger } = await start(open)
      const hours = Array.from({ length: 10 }, (_, hour) => `${10 + hour}:00`)
      const reads = Array.from({ length: 100 }, (_, index) => ({
        occurredOn: `2026-10-${10 + Math.floor(index / 10)}`,
        occurredTime: hours[index % 10] ?? null,
        amountMinor: 100 + index,
      }))
      await ledger.mails.record(aTelling(reads))
      const parts = await told(ledger)
      expect(parts.map(([event]) => event)).toEqual([
        'transaction.recorded',
        'transaction.recorded',
      ])
      expect(parts.reduce((sum, [, number]) => sum + Number(number), 0)).toBe(100)
    })

    it('that does not answer is tried again later, each attempt by one caller', async () => {
      const { ledger, id, minute } = await start(open)
      await ledger.transactions.create(anEntry(), ANA)
      await ledger.webhooks.collect()
      const both = await Promise.all([ledger.webhooks.due(10), ledger.webhooks.due(10)])
      expect(both.flat()).toHaveLength(1)
      const [attempt] = both.flat()
      if (!attempt) throw new Error('nothing was due')
      await ledger.webhooks.attempted(attempt, {
        ...{ isDelivered: false, isGone: false, answer: 'timeout' },
      })
      minute()
      expect(await ledger.webhooks.due(10)).toEqual([])
      expect(await ledger.webhooks.isPending()).toBe(true)
      for (let waited = 0; waited < 5; waited++) minute()
      const [again] = await ledger.webhooks.due(10)
      expect(again?.delivery).toMatchObject({ id: attempt.delivery.id, attempts: 2 })
      if (again) {
        await ledger.webhooks.attempted(again, {
          ...{ isDelivered: true, isGone: false, answer: '204' },
        })
      }
      expect(await ledger.webhooks.isPending()).toBe(false)
      expect(await ledger.webhooks.deliveries(id)).toMatchObject([
        { event: 'transaction.recorded', attempts: 2, answer: '204', nextAt: null },
      ])
      expect(await ledger.webhooks.get(id)).toMatchObject({ failures: 0, pausedAt: null })
    })

    it('is paused after many failures or when it is gone, and goes on from then when resumed', async () => {
      const { ledger, id, minute } = await start(open)
      for (let failure = 0; failure < 20; failure++) {
        await ledger.transactions.create(anEntry({ amountMinor: 100 + failure }), ANA)
        minute()
        await told(ledger, '500')
      }
      expect(await ledger.webhooks.get(id)).toMatchObject({ pausedWhy: 'failures' })
      await ledger.transactions.create(anEntry({ amountMinor: 1 }), ANA)
      minute()
      expect(await told(ledger)).toEqual([])
      const resumed = await ledger.webhooks.update(id, { paused: false }, ANA)
      expect(resumed).toMatchObject({ failures: 0, pausedAt: null, pausedWhy: null })
      await ledger.webhooks.test(id)
      expect((await told(ledger, '410')).map(([event]) => event)).toContain('test')
      expect(await ledger.webhooks.get(id)).toMatchObject({ pausedWhy: 'gone' })
    })

    it('is removed with all that it was told, and forgotten deliveries go by themselves', async () => {
      const { ledger, id } = await start(open)
      await ledger.transactions.create(anEntry(), ANA)
      await told(ledger)
      await ledger.purge('2026-12-22T16:00:00.000Z')
      expect(await ledger.webhooks.deliveries(id)).toEqual([])
      await ledger.webhooks.test(id)
      expect(await ledger.webhooks.remove(id, ANA)).toBe(true)
      expect(await ledger.webhooks.list()).toEqual([])
      expect(await ledger.webhooks.remove(id, ANA)).toBe(false)
    })
  })
}
