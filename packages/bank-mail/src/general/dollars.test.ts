import { expect, it } from 'vitest'
import { readMail } from '../read.ts'
import { emlOf } from '../template/fixture.ts'

const receivedAt = new Date('2026-07-01T00:00:00Z')

/** The currency that is recorded, or why it is asked. */
async function currencyOf(from: string, amount: string, note = '') {
  const text = `You made a purchase of ${amount} with your card ending 2093 at NORTH QUAY BOOKS on 30 May 2026.${note}`
  const mail = emlOf({ from, subject: 'Card purchase', text })
  const reading = await readMail(mail, { receivedAt, admitted: true })
  return reading.reason ?? reading.transactions[0]?.currency
}

it.each([
  ['alerts@northbank.com', 'J$ 3,120.00', 'JMD'],
  ['alerts@northbank.com', 'TT$312.00', 'TTD'],
  ['alerts@northbank.com.fj', 'FJ$ 31.20', 'FJD'],
  ['alerts@northbank.bz', 'BZ$31.20', 'BZD'],
  ['alerts@northbank.com', '$31.20', 'USD'],
])('%s, %s: %s', async (from, amount, currency) => {
  expect(await currencyOf(from, amount)).toBe(currency)
})

it.each([
  ['alerts@northbank.com.fj', '$31.20', ''],
  ['alerts@north-jamaica.com', '$3,120.00', ''],
  ['alerts@northbank.com', '$31.20', '\n\nNorth Bank, Port of Spain, Trinidad and Tobago'],
])(
  'a bare $ of a country with dollars of its own is asked about: %s',
  async (from, amount, note) => {
    expect(await currencyOf(from, amount, note)).toBe('no_currency')
  },
)

it.each(['VALOR DE $ 1.300,00', 'VALOR RS 1.300,00', 'VALOR DE R$ 1.300,00'])(
  'in Brazil a dollar sign alone, or one that got lost, is of reais: %s',
  async (amount) => {
    const text = `COMPRA APROVADA NO CARTAO FINAL 2093 EM 30/05/2026 17:02. ${amount} NO(A) LIVRARIA DO CAIS.`
    for (const from of ['aviso@northbank.com.br', 'aviso@northbank.com']) {
      const mail = emlOf({ from, subject: 'Compra', text: `${text} Seu cartão, sua conta.` })
      const { transactions } = await readMail(mail, { receivedAt, admitted: true })
      for (const { currency } of transactions) expect(currency).toBe('BRL')
      if (from.endsWith('.br')) expect(transactions).toHaveLength(1)
    }
  },
)
