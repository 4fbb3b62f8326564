import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored, ignoredBy } = fixturesFrom('BMO <bmoalerts@bmo.com>')
const currency = 'CAD'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'BMO Credit Card Alert',
      'Hi Dana,\n\na transaction in the amount of $33.33 at LINDEN GROCER was approved on your BMO® Credit Card ending in 4410.',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '33.33',
      currency,
      merchant: 'LINDEN GROCER',
      account: '4410',
    },
  ),
  recorded(
    'purchase in French',
    [
      'Alerte de carte de crédit BMO',
      'Une opération d’un montant de 1 033,33 $ chez LINDEN ÉPICERIE a été approuvée sur votre carte de crédit BMO se terminant par 4410.',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '1033.33',
      currency,
      merchant: 'LINDEN ÉPICERIE',
      account: '4410',
    },
  ),
  ignored(
    'declined in the same words',
    'BMO Credit Card Alert',
    'Hi Dana,\n\na transaction in the amount of $33.33 at LINDEN GROCER was declined on your BMO® Credit Card ending in 4410.',
    'declined',
  ),
  ignoredBy(
    'credit-left',
    'credit that is left',
    'BMO Credit Card Alert',
    'You have $1,234.56 of available credit left on your BMO credit card ending in 4410.',
    'information',
  ),
]
