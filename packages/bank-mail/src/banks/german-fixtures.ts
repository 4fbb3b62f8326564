/** One mail for each of the German templates, as a given bank would sign it. */
import type { Fixture } from '../template/fixture.ts'
import { fixturesFrom } from '../template/fixtures-from.ts'

/** For every template of `GERMAN`; `from` is the bank's own sender, `currency` what it counts in. */
export function germanFixtures(from: string, currency: 'EUR' | 'CHF'): ReadonlyArray<Fixture> {
  const { recorded, ignoredBy } = fixturesFrom(from)
  const money = (euros: string) =>
    currency === 'EUR' ? `${euros.replace('.', ',')} EUR` : `CHF ${euros}`
  return [
    ignoredBy(
      'to-come',
      'standing order to come',
      'Dauerauftrag',
      `Ihr Dauerauftrag über ${money('640.00')} an HAUSVERWALTUNG ULME wird am 01.03.2026 ausgeführt.`,
      'reminder',
    ),
    ignoredBy(
      'not-done',
      'direct debit returned',
      'Lastschrift',
      `Die Lastschrift über ${money('61.10')} von STADTWERKE ULM wurde mangels Deckung zurückgegeben.`,
      'declined',
    ),
    ignoredBy(
      'low-balance',
      'low balance',
      'Kontostand',
      `Ihr Kontostand beträgt ${money('31.20')} und liegt unter ${money('50.00')}.`,
      'information',
    ),
    recorded(
      'refund',
      [
        'Rückerstattung',
        `Sie haben eine Rückerstattung über ${money('18.40')} von SCHUHWERK auf Ihre Karte *4417 erhalten.`,
      ],
      'refund',
      { kind: 'refund', amount: '18.40', currency, merchant: 'SCHUHWERK', account: '4417' },
    ),
    recorded(
      'withdrawal',
      [
        'Geld abgehoben',
        `Du hast am 11.02.2026 ${money('80.00')} am Geldautomaten NORDTOR abgehoben.`,
      ],
      'withdrawal',
      {
        kind: 'withdrawal',
        amount: '80.00',
        currency,
        merchant: 'NORDTOR',
        date: '2026-02-11',
      },
    ),
    recorded(
      'money received',
      ['Geld erhalten', `Du hast ${money('35.00')} von Ines Rabe erhalten.`],
      'received',
      { kind: 'transfer_in', amount: '35.00', currency, merchant: 'Ines Rabe' },
    ),
    recorded(
      'transfer sent',
      ['Überweisung', `Deine Überweisung über ${money('120.00')} an Ines Rabe wurde ausgeführt.`],
      'sent',
      { kind: 'transfer_out', amount: '120.00', currency, merchant: 'Ines Rabe' },
    ),
    recorded(
      'card payment',
      [
        'Kartenzahlung',
        `Mit Ihrer Karte **** 4417 wurden am 11.02.2026 um 12:33 Uhr ${money('24.50')} bei BÄCKEREI HALM bezahlt.`,
      ],
      'purchase',
      {
        kind: 'purchase',
        amount: '24.50',
        currency,
        merchant: 'BÄCKEREI HALM',
        date: '2026-02-11',
        account: '4417',
      },
    ),
    recorded(
      'direct debit',
      [
        'Lastschrift',
        `<p>Folgende Lastschrift wurde von Ihrem Konto abgebucht:</p><table><tr><td>Zahlungsempfänger</td><td>STADTWERKE ULM</td></tr><tr><td>Betrag</td><td>-${money('61.10')}</td></tr><tr><td>Datum</td><td>11.02.2026</td></tr></table>`,
      ],
      'direct-debit',
      {
        kind: 'payment',
        amount: '61.10',
        currency,
        merchant: 'STADTWERKE ULM',
        date: '2026-02-11',
      },
    ),
    recorded(
      'debited',
      [
        'Kontobewegung',
        `Belastung auf Ihrem Konto ***4567: ${money('48.50')} am 11.02.2026.\nEmpfänger: GARTEN KOCH`,
      ],
      'debited',
      { kind: 'purchase', amount: '48.50', currency, merchant: 'GARTEN KOCH', account: '4567' },
    ),
  ]
}
