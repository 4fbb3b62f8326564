import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allFixtures } from '../banks/all-fixtures.ts'
import { GENERAL_FIXTURES } from '../general/fixtures/index.ts'
import { readMail } from '../read.ts'
import { emlOf } from '../template/fixture.ts'
import { containsAmount } from './contains.ts'

const receivedAt = new Date('2026-07-01T00:00:00Z')

const BANK_FIXTURES = [...(await allFixtures()).values()].flat()

const MAILS = [...BANK_FIXTURES, ...GENERAL_FIXTURES].map(({ mail }) => mail)

/** What a wire, a mail program or a person does to a text. */
const PIECES = [
  ...['', ' ', '\n', '\t', '.', ',', '$', '-', ':', '*', '\u200b', '\u00a0', '%', '/'],
  ...[
    '0',
    '7',
    '1.234',
    '12,50',
    '$9.99',
    'USD 5',
    '€',
    'total',
    'saldo',
    '<td>',
    '</table>',
    '> ',
  ],
]

type Edit = { readonly at: number; readonly cut: number; readonly put: string }

function edited(text: string, edits: ReadonlyArray<Edit>): string {
  let out = text
  for (const { at, cut, put } of edits) {
    const start = Math.floor(at * out.length)
    out = out.slice(0, start) + put + out.slice(start + cut)
  }
  return out
}

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    cut: fc.nat({ max: 6 }),
    put: fc.constantFrom(...PIECES),
  }),
  { minLength: 1, maxLength: 6 },
)

it('a mail that was changed anywhere never gives an amount that it does not contain', async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...MAILS),
    edits,
    fc.boolean(),
    async (mail, changes, isKnown) => {
      const changed = {
        ...mail,
        ...(mail.text === undefined ? {} : { text: edited(mail.text, changes) }),
        ...(mail.html === undefined ? {} : { html: edited(mail.html, changes) }),
      }
      const options = isKnown ? { receivedAt } : { receivedAt, banks: [] }
      const reading = await readMail(emlOf(changed), options)
      for (const transaction of reading.transactions) {
        expect(transaction.amountMinor).toBeGreaterThan(0)
        expect(transaction.occurredOn).toMatch(/^\d{4}-\d\d-\d\d$/)
        const shown = `${reading.text}\n${reading.subject ?? ''}`
        expect(containsAmount(shown, transaction), shown).toBe(true)
      }
    },
  )
  await fc.assert(property, { numRuns: 400 })
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
