import { expect, it } from 'vitest'
import { banksIn } from '../banks/line.ts'
import { read } from '../read.ts'
import { bankFile } from './bank-file.ts'
import { isWording } from './is-wording.ts'
import { learn } from './learn.ts'
import { movement, taughtMail } from './testing.ts'

const TEXT = `Hola Lucía Prado,
Pagaste 12,50 EUR en BLUE CAFE con tu tarjeta *4417.
Fecha\t04/03/2026
Referencia 8842210
Escribe a lucia.prado@quellbank.example`

function wordingOf(text = TEXT) {
  const wording = learn(taughtMail(text, 'Pago con tarjeta'), movement())
  if (wording === null) throw new Error('nothing was learned')
  return wording
}

it("makes a bank's file of a wording, with nobody's digits, name or address", () => {
  const file = bankFile(wordingOf(), { subject: 'Pago con tarjeta', text: TEXT }) ?? ''
  for (const own of ['4417', '12,50', '8842210', 'Lucía', 'lucia', 'Prado']) {
    expect(file).not.toContain(own)
  }
  const [, line = ''] = /below US:\n\/\/ (.*?)\n/.exec(file) ?? []
  const banks = banksIn(`US\n${line}`)
  const reading = read(
    {
      messageId: null,
      from: { name: 'Quell', address: 'notes@quellbank.example' },
      to: [],
      subject: 'Pago con tarjeta',
      sentAt: '2026-03-20T12:00:00.000Z',
      headers: [],
      bodies: [
        TEXT.replace('12,50', '1.733,10').replace('BLUE CAFE', 'Oso').replace('04/03', '19/03'),
      ],
      attached: [],
      doubts: [],
    },
    { receivedAt: new Date('2026-03-20T12:00:00Z'), banks },
  )
  expect(reading).toMatchObject({
    outcome: 'recorded',
    bank: 'quellbank.example',
    transactions: [{ amountMinor: 173_310, merchant: 'Oso', occurredOn: '2026-03-19' }],
  })
})

it('takes only what is a wording', () => {
  const wording = wordingOf()
  expect(isWording(JSON.parse(JSON.stringify(wording)))).toBe(true)
  for (const wrong of [
    null,
    {},
    { ...wording, kind: 'gift' },
    { ...wording, currency: 'euros' },
    { ...wording, skeleton: 'no amount here' },
    { ...wording, timeZone: 'Moon/Base' },
    { ...wording, currencies: { eur: 7 } },
  ]) {
    expect(isWording(wrong)).toBe(false)
  }
})
