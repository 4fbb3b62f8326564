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
      'Your transaction using OCBC Credit Card was successful. Here are the details:\nCredit Card Number\nNomor Kartu Kredit\n-5566\nDate\nTanggal\nMerchant Name - Amount\nNama Merchant - Jumlah\n11/02/26\nLENTERA *CLOUD 21 - IDR187,450.00',
    ],
    'credit-card',
    {
      kind: 'purchase',
      amount: '187450.00',
      currency: 'IDR',
      merchant: 'LENTERA *CLOUD 21',
      date: '2026-02-11',
      account: '5566',
    },
  ),
  ...sharedFixtures(FROM),
]
