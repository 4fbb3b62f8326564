import { expect, it } from 'vitest'
import { readMail } from '../read.ts'
import { emlOf } from '../template/fixture.ts'

const receivedAt = new Date('2026-07-01T00:00:00Z')

/** The currency that is recorded, or why it is asked. */
async function currencyOf(
  from: string,
  amount: string,
  note = '',
  homeCurrency: string | null = null,
) {
  const text = `You made a purchase of ${amount} with your card ending 2093 at NORTH QUAY BOOKS on 30 May 2026.${note}`
  const mail = emlOf({ from, subject: 'Card purchase', text })
  const reading = await readMail(mail, { receivedAt, admitted: true, homeCurrency })
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

it.each([
  ['CAD', 'no_currency'],
  ['SGD', 'no_currency'],
  ['USD', 'USD'],
  ['EUR', 'USD'],
])(
  'a bare $ that tells nothing of its country, to who counts in %s: %s',
  async (home, currency) => {
    expect(await currencyOf('alerts@northbank.com', '$31.20', '', home)).toBe(currency)
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

it.each([
  [
    'Your A/c no XXXX2093 is credited with 15000.00 on 30-05-2026 by Loan Recovery. Balance is 57.00',
    { kind: 'deposit', amount: '15000', merchant: 'Loan Recovery', account: '2093' },
  ],
  [
    'Acct:421****2093\nDT:30/05/2026 03:23:17 PM\nDR Amt:650.50\nBal:289.69',
    { kind: 'purchase', amount: '650.50', merchant: null, account: '2093' },
  ],
  [
    'حساب1234562093\nبرداشت1,250,000\nمانده18,750,000\n30/05/2026-21:40',
    { kind: 'purchase', amount: '1250000', merchant: null },
  ],
  [
    '부두05/30 19:26\n110-***-2093\n출금     850,000\n김부두',
    { kind: 'withdrawal', amount: '850000' },
  ],
  [
    'Ana: enviaste $30.000 a PEDRO GIL el 30/05/2026.',
    { kind: 'transfer_out', amount: '30000', merchant: 'PEDRO GIL' },
  ],
])('a currency that nothing tells is the only question: %s', async (text, told) => {
  const mail = emlOf({ from: 'alerts@northbank.example', subject: 'Alert', text })
  const reading = await readMail(mail, { receivedAt, admitted: true, banks: [] })
  expect(reading).toMatchObject({ reason: 'no_currency', transactions: [] })
  expect(reading.withoutCurrency).toMatchObject({ ...told, occurredOn: '2026-05-30' })
})
