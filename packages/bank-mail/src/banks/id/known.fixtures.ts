/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const SEABANK = 'alerts@seabank.co.id'

const transfer = fixturesFrom(SEABANK).recorded(
  'transfer, the account behind its owner',
  [
    'Transfer Berhasil',
    'Waktu Transaksi : 11 Feb 2026 12:45\nJenis Transaksi : Real Time (BI-FAST)\nTransfer Dari : RATNA DEWI-XXXXXXXXX5566\nRekening Tujuan : MANDIRI-XXXXXXXXX1188\nJumlah : Rp125.000\nNo. Referensi : 202602110001112223',
  ],
  {
    kind: 'transfer_out',
    amount: '125000.00',
    currency: 'IDR',
    date: '2026-02-11',
    account: '5566',
    reference: '202602110001112223',
  },
)

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  bri: sharedFixtures('noreply@bri.co.id'),
  ovo: sharedFixtures('noreply@ovo.id'),
  'seabank-indonesia': [...sharedFixtures(SEABANK), transfer],
}
