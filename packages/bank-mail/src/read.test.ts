import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readMail } from './read.ts'
import { emlOf, type FixtureMail } from './template/fixture.ts'

const receivedAt = new Date('2026-07-01T00:00:00Z')
const read = (mail: FixtureMail) => readMail(emlOf(mail), { receivedAt })

const SENTENCE =
  'Bancolombia: Compraste $45.000 en TIENDA SUR con tu T.Deb *7777, el 30/05/2026 a las 10:00.'

it('asks about a bank’s words from a sender who is not the bank', async () => {
  const mail = { from: 'alertas@regalos.example', subject: 'Bancolombia', text: SENTENCE }
  expect(await read(mail)).toMatchObject({ outcome: 'review', reason: 'suspicious_sender' })
})

it('takes a bank’s words from a sender whom the person admitted', async () => {
  const mail = { from: 'alertas@regalos.example', subject: 'Bancolombia', text: SENTENCE }
  const eml = emlOf(mail)
  expect(await readMail(eml, { receivedAt, admitted: true })).toMatchObject({
    outcome: 'recorded',
    bank: null,
    transactions: [{ currency: 'COP', merchant: 'TIENDA SUR' }],
  })
})

it('takes a sender of the bank’s name for nobody’s', async () => {
  const mail = { from: 'avisos@bancolombia-alertas.co', subject: 'Bancolombia', text: SENTENCE }
  expect(await read(mail)).toMatchObject({ outcome: 'review', reason: 'suspicious_sender' })
})

it('says whether the bank’s mail was found within the one that arrived', async () => {
  const own = { from: 'alertas@bancolombia.com.co', subject: 'Fwd: Alertas', text: SENTENCE }
  expect((await read(own)).isUnwrapped).toBe(false)
  const text = `---------- Forwarded message ---------\nFrom: <alertas@bancolombia.com.co>\nDate: Sat, May 30, 2026 at 10:01 AM\nSubject: Alertas\n\n${SENTENCE}`
  expect(await read({ from: 'ann@gmail.com', subject: 'Fwd: Alertas', text })).toMatchObject({
    outcome: 'recorded',
    isUnwrapped: true,
    sender: 'alertas@bancolombia.com.co',
  })
})

it('asks for the day of an undated alert that the forwarded header says in two ways', async () => {
  const forwarded = (sent: string) => ({
    from: 'ann@gmail.com',
    subject: 'Fwd: Alertas',
    date: '2026-06-28T09:00:00Z',
    text: `---------- Forwarded message ---------\nFrom: <alertas@bancolombia.com.co>\nDate: ${sent}\nSubject: Alertas\n\nBancolombia: Compraste $45.000 en TIENDA SUR con tu T.Deb *7777.`,
  })
  expect(await read(forwarded('05/04/2026 15:15'))).toMatchObject({
    outcome: 'review',
    reason: 'ambiguous_date',
  })
  expect(await read(forwarded('4 Kasım 2025 15:15'))).toMatchObject({
    outcome: 'recorded',
    transactions: [{ occurredOn: '2025-11-04' }],
  })
})

it('leaves a known bank’s unknown words for review, with its best guess', async () => {
  const mail = {
    from: 'alertas@bancolombia.com.co',
    subject: 'Novedad',
    text: 'Se movieron $45.000 y luego $20.000 entre tus bolsillos',
  }
  expect(await read(mail)).toMatchObject({
    outcome: 'review',
    reason: 'several_amounts',
    bank: 'Bancolombia',
    transactions: [{ amountMinor: 4500000 }],
  })
})

it('reads a bank it does not know where everything agrees', async () => {
  const mail = {
    from: 'Banco Aurora <alertas@bancoaurora.com.mx>',
    subject: 'Compra con tu tarjeta',
    text: 'Realizaste una compra por $1,250.50 MXN en FERRETERIA DEL SUR el 21/05/2026 a las 15:23 con tu tarjeta **0774. Saldo disponible: $9,000.00',
  }
  expect(await read(mail)).toMatchObject({
    outcome: 'recorded',
    template: 'general',
    transactions: [
      {
        kind: 'purchase',
        amountMinor: 125050,
        currency: 'MXN',
        merchant: 'FERRETERIA DEL SUR',
        occurredOn: '2026-05-21',
        account: '0774',
      },
    ],
  })
})

it('does not take a shop’s receipt for a bank’s alert', async () => {
  const mail = {
    from: 'orders@shop.example',
    subject: 'Your order confirmation',
    text: 'Your order total is USD 34.50, charged to your card.',
  }
  expect(await read(mail)).toMatchObject({ outcome: 'ignored', reason: 'not_bank_mail' })
})

it('says of private mail that it is none of a bank’s', async () => {
  const mail = { from: 'ann@gmail.com', subject: 'Lunch?', text: 'See you at noon.' }
  expect(await read(mail)).toMatchObject({ outcome: 'ignored', reason: 'not_bank_mail' })
})

it('hands on the code with which Gmail wants forwarding confirmed', async () => {
  const mail = {
    from: 'forwarding-noreply@google.com',
    subject: '(#987654321) Gmail Forwarding Confirmation - Receive Mail from ann@gmail.com',
    text: 'ann@gmail.com has requested to forward mail.\nConfirmation code: 987654321',
  }
  expect(await read(mail)).toMatchObject({
    outcome: 'ignored',
    reason: 'forwarding_confirmation',
    confirmation: { provider: 'gmail', code: '987654321', mailbox: 'ann@gmail.com' },
  })
})

it('never throws, and never records an amount that no digits of the mail can make', async () => {
  const bytes = new TextEncoder().encode(
    emlOf({ from: 'a@bancolombia.com.co', subject: 'Alertas', text: SENTENCE }),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 12 }),
      async (changes) => {
        const mutated = bytes.slice()
        for (const [at, byte] of changes) mutated[at] = byte
        const reading = await readMail(mutated, { receivedAt })
        expect(['recorded', 'ignored', 'review']).toContain(reading.outcome)
      },
    ),
    { numRuns: 60 },
  )
  for (const raw of ['', 'x', '\u0000'.repeat(1000), new Uint8Array(5000).fill(255)]) {
    expect((await readMail(raw, { receivedAt })).outcome).toMatch(/ignored|review/)
  }
})
