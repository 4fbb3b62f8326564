/** What a mail contradicts, rounds or only shows as an example is never recorded. */
import { describe, expect, it } from 'vitest'
import { readUndescribed } from './testing.ts'

const sent = { from: 'alerts@northbank.com', received: '2026-07-01T00:00:00Z' }

const read = (subject: string, text: string) => readUndescribed(subject, text, sent)

describe('waits', () => {
  it.each([
    ['Purchase of $19.40', 'You spent $91.40 at NORTH QUAY BOOKS with your card ending 2093.'],
    ['Purchase of US$40.00', 'You spent CA$40.00 at NORTH QUAY BOOKS with your card ending 2093.'],
    ['Purchase', 'You spent $1.4K at NORTH QUAY BOOKS with your card ending 2093.'],
    ['Debit', 'Rs 2.5 lakh debited from A/c XX2093 on 12-06-26 to QUAY MOTORS.'],
    ['Debit', 'Rs 3 Cr debited from A/c XX2093 on 12-06-26 to QUAY MOTORS.'],
    ['Compra', 'Compraste por COP 1,5 millones en LIBRERIA NORTE con tu tarjeta *2093.'],
    ['消费提醒', '您尾号2093的卡在北方书店消费人民币1.4万元。'],
    ['Purchase', 'You spent 4. 500,20 EUR at NORTH QUAY BOOKS with your card ending 2093.'],
    ['Purchase', 'You spent EUR 4,\n500.20 at NORTH QUAY BOOKS with your card ending 2093.'],
    ['Purchase', 'You spent 65¢ at NORTH QUAY BOOKS with your card ending 2093.'],
    ['Purchase', 'You made a purchase at LEVEL 42 USD 2024 edition with card ending 2093.'],
    ['Debit alert', 'Your account ending 2093 was credited $80.00 from ANA LEE.'],
    ['Transaction', 'Amount: ($45.30)\nMerchant: NORTH QUAY BOOKS\nCard ending: 2093'],
    ['Alert', 'A transaction of -$45.30 at NORTH QUAY BOOKS was posted to your credit card 2093.'],
    ['-N1', '-N1'],
    ['-€5.20', '-€5.20'],
    ['Info', 'Die Lastschrift über 45,30 EUR von QUAY STROM läuft am 02.07.2026, Konto 2093.'],
    ['Alert', 'Debit of $45.30 to QUAY GYM runs on 07/02/2026. Account 2093.'],
    ['Aviso', 'Resumen de tu mes: tarjeta 2093, se cargaron USD 4.500,30 el 30/06/2026.'],
    ['Info', 'Maandoverzicht: pas 2093, € 4.500,30 afgeschreven op 30-06-2026.'],
    ['TEST alert', 'This is a test: You spent $12.30 at NORTH QUAY BOOKS with card ending 2093.'],
    [
      'Your question',
      'You wrote: I paid $45.30 at NORTH QUAY BOOKS on 2 May and was charged twice.',
    ],
  ])('%s: %s', async (subject, text) => {
    expect((await read(subject, text)).outcome).not.toBe('recorded')
  })
})

describe('is read', () => {
  it.each([
    ['You spent $45', 'You spent $45.30 at NORTH QUAY BOOKS with your card ending 2093.', 4530],
    ['Over $40', 'You spent $45.30 at NORTH QUAY BOOKS with your card ending 2093.', 4530],
    [
      'Alert: more than $40.00',
      'You spent $45.30 at NORTH QUAY BOOKS with card ending 2093.',
      4530,
    ],
    ['Purchase', 'You made a purchase at LEVEL 42 USD 20.24 with card ending 2093.', 2024],
    ['Debit', 'Rs.1,23,456.70 debited from A/c XX2093 on 12-06-26 to QUAY MOTORS.', 12345670],
    ['Credit', 'Rs.500.00 Cr. to A/c XX2093 by NEFT from QUAY MOTORS.', 50000],
    ['Alert', 'Debit: 4471882310 NGN 12,000.00 Desc: QUAY MOTORS Bal: NGN 40,000.00', 1200000],
    // What is looked at ends within a word, of which the half is another one: "recibe".
    [
      'Alertas',
      'Pagaste COP197.920,00 a ENERGIA NORTE  desde tu producto *7714 el 12/06/2026 12:51:20\nRecibes este aviso por tus preferencias.',
      19792000,
    ],
  ])('%s: %s', async (subject, text, amountMinor) => {
    const reading = await read(subject, text)
    expect(reading).toMatchObject({ outcome: 'recorded', transactions: [{ amountMinor }] })
  })
})
