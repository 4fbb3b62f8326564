import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { asianEnglishFixtures } from '../asian-english-fixtures.ts'

const FROM = 'Citi Alerts <alerts@citibank.com.sg>'
const { recorded } = fixturesFrom(FROM)
const SUBJECT = 'Citi Alerts - Credit Card/Ready Credit Transaction'

/** Blanks as uneven as the bank's. */
function alert(what: string, amount: string) {
  return `Dear Customer,\nWe would like to inform you that there is a ${what} made on your Citi Lumen Card:\n\nAccount Number : XXXX-XXXX-XXXX-5566\nTransaction  date: 11/02/26\nTransaction time : 17:05:41\nTransaction  amount : ${amount}\nTransaction  details: fp*LUMEN BOOKS          Singapore     SGP\n\nThank you for using Citi Alerts.`
}

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded('charge in another currency', [SUBJECT, alert('charge', 'JPY4,800')], 'charge', {
    kind: 'purchase',
    amount: '4800',
    currency: 'JPY',
    merchant: 'fp*LUMEN BOOKS',
    date: '2026-02-11',
    account: '5566',
  }),
  recorded('reversal of a charge', [SUBJECT, alert('reversal', 'SGD31.60')], 'reversal', {
    kind: 'refund',
    amount: '31.60',
    currency: 'SGD',
    merchant: 'fp*LUMEN BOOKS',
    date: '2026-02-11',
    account: '5566',
  }),
  ...asianEnglishFixtures(FROM, 'SGD'),
]
