import { expect, it } from 'vitest'
import { readMail } from '../read.ts'
import { emlOf } from '../template/fixture.ts'

const receivedAt = new Date('2026-07-01T00:00:00Z')

it.each(['Converted from CHF 31.90', 'Conversion rate: 0.9412', 'Exchange rate €1 = CHF 0.9412'])(
  'what was converted is no second amount: %s',
  async (line) => {
    const text = `You spent €33.89 at Harbour Bakery\nCard •• 2093\n30 May 2026, 19:20\n${line}`
    const mail = emlOf({ from: 'alerts@northbank.ie', subject: 'Card payment', text })
    expect(await readMail(mail, { receivedAt, admitted: true })).toMatchObject({
      outcome: 'recorded',
      transactions: [{ amountMinor: 3389, currency: 'EUR' }],
    })
  },
)
