import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('RBC Royal Bank <rbcroyalbankalerts@alerts.rbc.com>')
const currency = 'CAD'
const date = '2026-02-11'

function table(rows: ReadonlyArray<readonly [string, string]>): string {
  return `<table>${rows.map(([label, value]) => `<tr><td>${label}</td></tr><tr><td>${value}</td></tr>`).join('')}</table>`
}

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase, its sentence without amount and merchant',
    [
      'You made a purchase.',
      `<p>Hello,</p><p>As requested, a purchase of $ was made on your RBC Royal Bank credit card account ************7781 on February 11, 2026 towards .</p>${table(
        [
          ['Account:', '************7781'],
          ['Purchase Amount:', '$61.05'],
          ['Transaction Date:', 'February 11, 2026'],
          ['Transaction Description:', 'LINDEN GROCER'],
        ],
      )}`,
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '61.05',
      currency,
      merchant: 'LINDEN GROCER',
      date,
      account: '7781',
    },
  ),
  recorded(
    'purchase in French',
    [
      'Vous avez effectué un achat.',
      'Bonjour,\n\nUn achat de 1 061,05 $ a été effectué avec votre carte de crédit ************7781 le 11 février 2026.\n\nCompte :\n\n************7781\n\nMontant de l’achat :\n\n1 061,05 $\n\nDescription de l’opération :\n\nLINDEN ÉPICERIE',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '1061.05',
      currency,
      merchant: 'LINDEN ÉPICERIE',
      date,
      account: '7781',
    },
  ),
  recorded(
    'purchase, all in its sentence',
    [
      'You made a purchase.',
      'As requested, a purchase of $61.05 was made on your RBC Royal Bank credit card account ************7781 on February 11, 2026 towards LINDEN GROCER.',
    ],
    'purchase-told',
    {
      kind: 'purchase',
      amount: '61.05',
      currency,
      merchant: 'LINDEN GROCER',
      date,
      account: '7781',
    },
  ),
  recorded(
    'withdrawal',
    [
      'You made a withdrawal of $230.00',
      `<p>A withdrawal of $ was debited from your bank account ********1122. The full details of this transaction are below:</p>${table(
        [
          ['Account:', '********1122'],
          ['Withdrawal Amount:', '$230.00'],
          ['Transaction Date:', 'February 11, 2026'],
        ],
      )}`,
    ],
    'withdrawal',
    { kind: 'withdrawal', amount: '230.00', currency, merchant: null, date, account: '1122' },
  ),
  recorded(
    'deposit',
    [
      'You have a deposit.',
      'A deposit of $1,850.11 was made to your bank account ********1122 on February 11, 2026.',
    ],
    'deposit',
    { kind: 'deposit', amount: '1850.11', currency, date, account: '1122' },
  ),
  recorded(
    'payment of the card',
    [
      'A payment was made',
      'A payment of $400.00 was made to your RBC Royal Bank credit card account ************7781 on February 11, 2026.',
    ],
    'payment',
    { kind: 'payment', amount: '400.00', currency, date, account: '7781' },
  ),
  recorded(
    'credit',
    [
      'You have a credit',
      'A credit of $20.00 was applied to your RBC Royal Bank credit card account ************7781 on February 11, 2026 from LINDEN GROCER.',
    ],
    'credit',
    { kind: 'refund', amount: '20.00', currency, merchant: 'LINDEN GROCER', date, account: '7781' },
  ),
  ignored(
    'declined',
    'Purchase declined',
    'A purchase of $61.05 at LINDEN GROCER on your credit card ************7781 was declined on February 11, 2026.',
    'declined',
  ),
]
