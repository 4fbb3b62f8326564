import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allFixtures } from '../banks/all-fixtures.ts'
import { GENERAL_FIXTURES } from '../general/fixtures/index.ts'
import { readMail } from '../read.ts'
import { emlOf } from '../template/fixture.ts'
import { containsAmount } from './testing/contains.ts'
import { mutated } from './testing/mutate.ts'

const receivedAt = new Date('2026-07-01T00:00:00Z')

const BANK_FIXTURES = [...(await allFixtures()).values()].flat()

const MAILS = [...BANK_FIXTURES, ...GENERAL_FIXTURES].map(({ mail }) => mail)

it('a mail that was changed anywhere never throws, nor gives an amount that it does not contain', async () => {
  for (let number = 0; number < 400; number++) {
    const options = number % 2 === 0 ? { receivedAt } : { receivedAt, banks: [] }
    const reading = await readMail(mutated(MAILS, number), options)
    for (const transaction of reading.transactions) {
      expect(transaction.amountMinor).toBeGreaterThan(0)
      expect(transaction.occurredOn).toMatch(/^\d{4}-\d\d-\d\d$/)
      const shown = `${reading.text}\n${reading.subject ?? ''}`
      expect(containsAmount(shown, transaction), `mail ${number}: ${shown}`).toBe(true)
    }
  }
}, 60_000)

it('the raw bytes of a mail, damaged, never make it throw', async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...MAILS),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 30 }),
    async (mail, damage) => {
      const bytes = new TextEncoder().encode(emlOf(mail))
      for (const [at, byte] of damage) bytes[at % bytes.length] = byte
      const reading = await readMail(bytes, { receivedAt })
      expect(['recorded', 'ignored', 'review']).toContain(reading.outcome)
    },
  )
  await fc.assert(property, { numRuns: 150 })
}, 60_000)

it('random text is nothing to record', async () => {
  const property = fc.asyncProperty(fc.string({ maxLength: 2000 }), async (text) => {
    expect((await readMail(text, { receivedAt })).outcome).not.toBe('recorded')
    const reading = await readMail(emlOf({ from: 'a@bank.example', subject: text, text }), {
      receivedAt,
    })
    expect(reading.outcome).not.toBe('recorded')
  })
  await fc.assert(property, { numRuns: 150 })
}, 60_000)
