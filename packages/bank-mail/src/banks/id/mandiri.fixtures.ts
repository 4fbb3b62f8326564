import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { quietFixtures } from './shared-fixtures.ts'

const { recorded, ignored, ignoredBy } = fixturesFrom('Livin <noreply.livin@bankmandiri.co.id>')
const currency = 'IDR'
const date = '2026-02-11'

function table(rows: ReadonlyArray<readonly [string, string]>): string {
  return `<p>Hai DANA</p><table>${rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`
}

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'transfer, fee and total below',
    [
      'Transfer Berhasil!',
      table([
        ['Penerima', 'INES RABE'],
        ['Tanggal', '11 Feb 2026'],
        ['Jam', '10:22:11 WIB'],
        ['Jumlah Transfer', 'Rp 640.000,00'],
        ['Biaya Transaksi', 'Rp 2.500,00'],
        ['Total Transaksi', 'Rp 642.500,00'],
        ['No. Referensi', '702602110001'],
        ['Rekening Sumber', '***5566'],
      ]),
    ],
    'transfer-out',
    {
      kind: 'transfer_out',
      amount: '640000.00',
      currency,
      merchant: 'INES RABE',
      date,
      account: '5566',
      reference: '702602110001',
    },
  ),
  recorded(
    'top-up',
    [
      'Top-up Berhasil!',
      table([
        ['Penyedia Jasa', 'DompetKita'],
        ['Nominal Top-up', 'Rp 100.000'],
        ['Biaya Transaksi', 'Rp 1.000'],
        ['Tanggal', '11 Feb 2026'],
      ]),
    ],
    'top-up',
    { kind: 'payment', amount: '100000.00', currency, merchant: 'DompetKita', date },
  ),
  recorded(
    'QR payment',
    [
      'Pembayaran Berhasil!',
      table([
        ['Penerima', 'WARUNG HALM'],
        ['Nominal Transaksi', 'Rp 24.500,00'],
        ['Tanggal', '11 Feb 2026'],
        ['Sumber Dana', '***5566'],
      ]),
    ],
    'payment',
    {
      kind: 'purchase',
      amount: '24500.00',
      currency,
      merchant: 'WARUNG HALM',
      date,
      account: '5566',
    },
  ),
  ignored(
    'failed',
    'Transfer Gagal',
    'Transfer Rp 640.000,00 ke INES RABE gagal diproses.',
    'declined',
  ),
  ignoredBy(
    'not-done',
    'payment that did not succeed',
    'Notifikasi Transaksi',
    'Pembayaran Tidak Berhasil\nMerchant\nTOKO LENTERA\nTanggal 11 Feb 2026\nTotal Transaksi Rp 38.000,00',
    'declined',
  ),
  recorded(
    'payment, in English',
    [
      'Payment Successful!',
      'Payment Successful\nRecipient\nTOKO LENTERA\nBANDUNG - ID\nDate\n11 Feb 2026\nTime\n16:03:11 WIB\nTransaction Amount\nRp 29.500,00\nSource of Fund\nINES RABE\n*****5566',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '29500.00',
      currency,
      merchant: 'TOKO LENTERA',
      date,
      account: '5566',
    },
  ),
  recorded(
    'transfer, in English',
    [
      'Transfer Successful',
      'Transfer Successful\nRecipient\nMIRA ULM\nBank Mandiri - 1570001234509\nDate\n11 Feb 2026\nTransfer Amount\nRp 200.000,00\nSource Account\nINES RABE\n*****5566',
    ],
    'transfer',
    {
      kind: 'transfer_out',
      amount: '200000.00',
      currency,
      merchant: 'MIRA ULM',
      date,
      account: '5566',
    },
  ),
  ...quietFixtures('noreply.livin@bankmandiri.co.id'),
]
