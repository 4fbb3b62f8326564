import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const FROM = 'notifikasi@ocbc.id'
const { recorded } = fixturesFrom(FROM)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'credit card, shop and amount in one cell',
    [
      'Credit Card Transaction Notification',
      'Your transaction using OCBC Credit Card was successful. Here are the details:\nCredit Card Number\nNomor Kartu Kredit\n-5566\nDate\nTanggal\nMerchant Name - Amount\nNama Merchant - Jumlah\n11/02/26\nLENTERA *CLOUD 800 - IDR214,008.00',
    ],
    'credit-card',
    {
      kind: 'purchase',
      amount: '214008.00',
      currency: 'IDR',
      merchant: 'LENTERA *CLOUD 800',
      date: '2026-02-11',
      account: '5566',
    },
  ),
  ...sharedFixtures(FROM),
]
