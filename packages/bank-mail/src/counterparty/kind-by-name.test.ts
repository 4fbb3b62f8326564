import { expect, it } from 'vitest'
import { cuesIn } from '../general/cue-search.ts'
import type { Kind } from '../kinds.ts'
import { documentOf } from '../template/document.ts'
import { counterpartyOf } from './counterparty.ts'
import { kindByName } from './kind-by-name.ts'

it.each<[from: Kind, to: Kind, text: string]>([
  [
    'purchase',
    'transfer_out',
    'Transaction type: Transfer\nTransfer amount: USD 5.00\nBeneficiary: Oscar Gil',
  ],
  ['purchase', 'purchase', 'Transaction amount: USD 5.00\nMerchant: BLUE CAFE'],
  [
    'purchase',
    'payment',
    'Rs.450.00 debited from your account towards mandate of RIVER FUND, UMRN 123456.',
  ],
  ['purchase', 'transfer_out', 'Rs.450.00 debited from A/c XX3310 for NEFT to MEERA NAIR.'],
  ['payment', 'purchase', 'You made a QR payment of SGD 5.00 to NOODLE HALL.'],
  ['payment', 'payment', 'Bill payment of USD 5.00\nMerchant name: CITY WATER'],
  ['deposit', 'transfer_in', 'Rs.825.00 credited to your account.\nSender: MEERA NAIR'],
  ['transfer_in', 'deposit', 'Recibiste un pago de nómina de ACME SAS por USD 5.00'],
  ['deposit', 'refund', 'We have credited your account\nAmount: USD 5.00\nMerchant: BLUE GARDEN'],
  ['withdrawal', 'withdrawal', 'Transfer of USD 5.00 to Oscar Gil'],
])('%s is %s: %s', (from, to, text) => {
  const document = documentOf(text, '')
  const start = document.masked.indexOf('\ue000')
  const end = document.masked.lastIndexOf('\ue000') + 1
  const cues = cuesIn(document)
  expect(
    kindByName(from, counterpartyOf(document, from, { start, end }, cues), cues, document),
  ).toBe(to)
})
