/** One mail for each of the French templates, as a given bank would sign it. */
import type { Fixture } from '../template/fixture.ts'
import { fixturesFrom } from '../template/fixtures-from.ts'

/** For every template of `FRENCH`; `from` is the bank's own sender, `currency` what it counts in. */
export function frenchFixtures(from: string, currency: 'EUR' | 'CAD'): ReadonlyArray<Fixture> {
  const { recorded, ignoredBy } = fixturesFrom(from)
  const sign = currency === 'EUR' ? '€' : '$'
  return [
    ignoredBy(
      'to-come',
      'direct debit to come',
      'Votre abonnement',
      `Un montant de 29,90 ${sign} sera débité le 1er mars 2026 par EAUX DU LAC.`,
      'reminder',
    ),
    ignoredBy(
      'spent-so-far',
      'limit',
      'Plafond',
      `Vous avez dépensé 1 800,00 ${sign} ce mois-ci avec votre carte *4417.`,
      'information',
    ),
    recorded(
      'refund',
      [
        'Remboursement',
        `Un remboursement de 18,40 ${sign} de CHAUSSURES NORD a été crédité sur votre carte *4417 le 11 février 2026.`,
      ],
      'refund',
      {
        kind: 'refund',
        amount: '18.40',
        currency,
        merchant: 'CHAUSSURES NORD',
        date: '2026-02-11',
        account: '4417',
      },
    ),
    recorded(
      'withdrawal',
      [
        'Alerte retrait',
        `Un retrait de 80,00 ${sign} a été effectué le 11 février 2026 avec la carte se terminant par 4417.`,
      ],
      'withdrawal',
      {
        kind: 'withdrawal',
        amount: '80.00',
        currency,
        date: '2026-02-11',
        account: '4417',
      },
    ),
    recorded(
      'transfer received',
      [
        'Virement reçu',
        `Vous avez reçu un virement de 1 250,00 ${sign} de la part de INES RABE sur votre compte ****5566.`,
      ],
      'received',
      { kind: 'transfer_in', amount: '1250.00', currency, merchant: 'INES RABE', account: '5566' },
    ),
    recorded(
      'deposit',
      [
        'Dépôt dans votre compte',
        `Un dépôt de 640,00 ${sign} a été effectué dans votre compte se terminant par 5566 le 11 février 2026.`,
      ],
      'deposit',
      { kind: 'deposit', amount: '640.00', currency, merchant: null, date: '2026-02-11' },
    ),
    recorded(
      'direct debit',
      [
        'Prélèvement',
        `Un prélèvement de 29,90 ${sign} au profit de EAUX DU LAC a été débité de votre compte le 11 février 2026.`,
      ],
      'direct-debit',
      { kind: 'payment', amount: '29.90', currency, merchant: 'EAUX DU LAC', date: '2026-02-11' },
    ),
    recorded(
      'transfer sent',
      [
        'Virement émis',
        `Votre virement de 120,00 ${sign} vers INES RABE a été exécuté le 11 février 2026.`,
      ],
      'sent',
      { kind: 'transfer_out', amount: '120.00', currency, merchant: 'INES RABE' },
    ),
    recorded(
      'card payment',
      [
        'Paiement par carte',
        `Un paiement de 24,50 ${sign} a été effectué chez BOULANGERIE HALM le 11 février 2026 avec votre carte **** 4417.`,
      ],
      'purchase',
      {
        kind: 'purchase',
        amount: '24.50',
        currency,
        merchant: 'BOULANGERIE HALM',
        date: '2026-02-11',
        account: '4417',
      },
    ),
    recorded(
      'card payment in a table',
      [
        'Alerte carte',
        `<p>Une opération a été réalisée avec votre carte :</p><table><tr><td>Commerçant</td><td>LIBRAIRIE MER</td></tr><tr><td>Montant</td><td>24,50 ${currency}</td></tr><tr><td>Date</td><td>11 février 2026</td></tr><tr><td>Carte</td><td>XXXX 4417</td></tr></table>`,
      ],
      'operation',
      {
        kind: 'purchase',
        amount: '24.50',
        currency,
        merchant: 'LIBRAIRIE MER',
        date: '2026-02-11',
        account: '4417',
      },
    ),
  ]
}
