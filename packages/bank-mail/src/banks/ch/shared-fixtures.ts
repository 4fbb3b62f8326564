import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { germanFixtures } from '../german-fixtures.ts'

const currency = 'CHF'
const date = '2026-06-28'

/** Every alert that Swiss banks and card issuers word alike, from `from`. */
export function swissFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignored } = fixturesFrom(from)
  return [
    ...germanFixtures(from, currency),
    recorded(
      'card',
      [
        'Neue Transaktion',
        'Guten Tag\nTransaktion mit Ihrer Karte XXXX 1234: CHF 1’089.90 bei LUMEN SPORT AG am 28.06.2026 um 14:12.',
      ],
      'swiss-card',
      {
        kind: 'purchase',
        amount: '1089.90',
        currency,
        merchant: 'LUMEN SPORT AG',
        date,
        account: '1234',
      },
    ),
    recorded(
      'payment, with what became of it behind the name',
      ['Zahlung', 'Zahlung von CHF 12.50 an LUMEN KIOSK erfolgreich.'],
      'swiss-card',
      { kind: 'purchase', amount: '12.50', currency, merchant: 'LUMEN KIOSK' },
    ),
    recorded(
      'card, in French',
      [
        'Nouvelle transaction',
        'Bonjour, une transaction de CHF 89.90 a été effectuée avec votre carte XXXX 1234 chez LUMEN SPORT Sàrl le 28.06.2026.',
      ],
      'swiss-card',
      {
        kind: 'purchase',
        amount: '89.90',
        currency,
        merchant: 'LUMEN SPORT Sàrl',
        date,
        account: '1234',
      },
    ),
    recorded(
      'card, in Italian',
      [
        'Nuova transazione',
        'Gentile cliente, con la sua carta XXXX 1234 è stata effettuata una transazione di CHF 89.90 presso LUMEN SPORT SA il 28.06.2026.',
      ],
      'swiss-card',
      {
        kind: 'purchase',
        amount: '89.90',
        currency,
        merchant: 'LUMEN SPORT SA',
        date,
        account: '1234',
      },
    ),
    recorded(
      'account debited',
      [
        'Belastungsanzeige',
        'Ihr Konto CH12 **** 1234 wurde am 28.06.2026 mit CHF 2’450.00 belastet. Begünstigter: LUMEN VERWALTUNG AG',
      ],
      'swiss-debit',
      {
        kind: 'purchase',
        amount: '2450.00',
        currency,
        merchant: 'LUMEN VERWALTUNG AG',
        date,
        account: '1234',
      },
    ),
    recorded(
      'account credited',
      [
        'Gutschriftsanzeige',
        'Ihrem Konto CH12 **** 1234 wurden am 28.06.2026 CHF 3’333.33 gutgeschrieben. Auftraggeber: LUMEN AG',
      ],
      'swiss-credit',
      { kind: 'deposit', amount: '3333.33', currency, merchant: 'LUMEN AG', date },
    ),
    ignored(
      'code of a payment',
      '3-D Secure',
      'Ihr Code für die Zahlung von CHF 89.90 bei LUMEN lautet 123456',
      'otp',
    ),
    ignored(
      'declined',
      'Transaktion abgelehnt',
      'Ihre Transaktion von CHF 89.90 bei LUMEN SPORT AG wurde abgelehnt.',
      'declined',
    ),
  ]
}
