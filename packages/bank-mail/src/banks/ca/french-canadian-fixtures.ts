/** One mail for each of the templates of French Canada, as a given bank would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { frenchFixtures } from '../french-fixtures.ts'

const currency = 'CAD'
const date = '2026-02-11'

/** For every template of `FRENCH_CANADIAN`; `from` is the bank's own sender. */
export function frenchCanadianFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignored, ignoredBy } = fixturesFrom(from)
  return [
    ...frenchFixtures(from, currency),
    recorded(
      'card purchase',
      [
        'Alerte transaction',
        'Une transaction de 45,10 $ a été autorisée chez ÉPICERIE LINDEN le 11 février 2026 avec votre carte se terminant par 4417.',
      ],
      'purchase',
      {
        kind: 'purchase',
        amount: '45.10',
        currency,
        merchant: 'ÉPICERIE LINDEN',
        date,
        account: '4417',
      },
    ),
    recorded(
      'card purchase, its merchant in a table',
      [
        'Alerte achat',
        'Un achat de 52,13 $ a été effectué avec votre carte se terminant par 4417 le 11 février 2026.\n\nMarchand : ÉPICERIE LINDEN # 48',
      ],
      'purchase',
      { kind: 'purchase', amount: '52.13', currency, merchant: 'ÉPICERIE LINDEN # 48', date },
    ),
    recorded(
      'cash',
      [
        'Retrait de votre compte',
        'Un retrait de 1 060,00 $ a été effectué de votre compte EOP ****5566 le 11 février 2026.',
      ],
      'withdrawal',
      { kind: 'withdrawal', amount: '1060.00', currency, merchant: null, date, account: '5566' },
    ),
    recorded(
      'bill',
      [
        'Paiement effectué',
        'Un paiement de facture de 88,10 $ à HYDRO LINDEN a été effectué le 11 février 2026 de votre compte EOP ****5566.',
      ],
      'bill',
      { kind: 'payment', amount: '88.10', currency, merchant: 'HYDRO LINDEN', date },
    ),
    recorded(
      'credit on the card',
      [
        'Crédit',
        'Un crédit de 18,40 $ de CHAUSSURES LINDEN a été porté à votre carte se terminant par 4417 le 11 février 2026.',
      ],
      'credit',
      { kind: 'refund', amount: '18.40', currency, merchant: 'CHAUSSURES LINDEN', date },
    ),
    ignoredBy(
      'balance',
      'balance',
      'Solde du compte',
      'Le solde de votre compte se terminant par 5566 est de 45,10 $.',
      'information',
    ),
    ignored(
      'declined in French',
      'Transaction refusée',
      'Une transaction de 45,10 $ chez ÉPICERIE LINDEN a été refusée.',
      'declined',
    ),
    ignored('code', 'Code de sécurité', 'Votre code de sécurité est 118201.', 'otp'),
  ]
}
