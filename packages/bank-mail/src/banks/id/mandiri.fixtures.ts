import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Livin <noreply.livin@bankmandiri.co.id>')
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
]
