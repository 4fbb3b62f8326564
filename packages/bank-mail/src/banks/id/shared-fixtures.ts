/** Mails in the words that banks of the country share, as a given bank would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** `from` is the bank's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignored } = fixturesFrom(from)
  const currency = 'IDR'
  const date = '2026-02-11'
  const account = '5566'
  const paidFrom = 'Sumber dana\nINES RABE\n*****5566'
  return [
    ignored(
      'payment that did not succeed',
      'Notifikasi Transaksi',
      'Pembayaran Tidak Berhasil\nMerchant\nTOKO LENTERA\nTanggal 11 Feb 2026\nNominal Rp 38.000',
      'declined',
    ),
    ignored(
      'moved between own pockets',
      'Notifikasi Transaksi',
      'Uang Rp75.000 berhasil dipindahkan dari Kantong Belanja ke Kantong Liburan.',
      'information',
    ),
    ...quietFixtures(from),
    ignored(
      'one-time code',
      'Kode verifikasi',
      'Kode OTP Anda adalah 482913 untuk transaksi Rp 38.000. Jangan berikan kepada siapa pun.',
      'otp',
    ),
    recorded(
      'refund',
      [
        'Notifikasi Transaksi',
        'Pengembalian dana berhasil\nMerchant\nTOKO LENTERA\nJumlah\nRp 38.000\nTanggal\n11 Februari 2026',
      ],
      { kind: 'refund', amount: '38000.00', currency, merchant: 'TOKO LENTERA', date },
    ),
    recorded(
      'money received',
      [
        'Notifikasi Transaksi',
        'Kamu menerima transfer dana.\nWaktu Transaksi : 11 Feb 2026 17:26\nPengirim : MIRA ULM\nRekening Tujuan : XXXXXX5566\nJumlah : Rp450.000',
      ],
      { kind: 'transfer_in', amount: '450000.00', currency, merchant: 'MIRA ULM', date, account },
    ),
    recorded(
      'cash from a machine',
      [
        'Notifikasi Transaksi',
        `Tarik Tunai Berhasil\nLokasi\nATM LENTERA 02\nNominal\nRp 300.000,00\nTanggal\n11 Feb 2026\n${paidFrom}`,
      ],
      {
        kind: 'withdrawal',
        amount: '300000.00',
        currency,
        merchant: 'ATM LENTERA 02',
        date,
        account,
      },
    ),
    recorded(
      'wallet topped up, with fee and total',
      [
        'Notifikasi Transaksi',
        `Top-up Berhasil\nPenyedia Jasa\nDompetKita\n****7712\nTanggal\n11 Feb 2026\nNominal Top-up\nRp 90.000,00\nBiaya Transaksi\nRp 1.000,00\nTotal Transaksi\nRp 91.000,00\n${paidFrom}`,
      ],
      { kind: 'payment', amount: '90000.00', currency, merchant: 'DompetKita', date, account },
    ),
    recorded(
      'transfer, with fee and total',
      [
        'Notifikasi Transaksi',
        `Transfer berhasil!\nPenerima\nMIRA ULM\nBANK SATU • 1234509876\n${paidFrom}\nNominal\nRp245.000\nBiaya transaksi\nRp2.500\nTotal\nRp247.500\nTanggal\n11-Feb-2026\nWaktu\n10:11:12 WIB`,
      ],
      { kind: 'transfer_out', amount: '245000.00', currency, merchant: 'MIRA ULM', date, account },
    ),
    recorded(
      'bill',
      [
        'Notifikasi Transaksi',
        'Date\t11 Feb 2026 , 10:42:37 WIB\nTransaction Type\tBRIVA Payment\nMerchant Name\tTOKO LENTERA\nNominal\tRp150.000\nAdmin Fee\tRp1.000\nTotal\tRp151.000',
      ],
      { kind: 'payment', amount: '150000.00', currency, merchant: 'TOKO LENTERA', date },
    ),
    recorded(
      'card, in a sentence',
      [
        'Notifikasi Transaksi',
        'Kartu Kredit 478800xxxxxx5566 di TOKO LENTERA sejumlah Rp 64.000 pada 11-02-2026 11:47:02.',
      ],
      {
        kind: 'purchase',
        amount: '64000.00',
        currency,
        merchant: 'TOKO LENTERA',
        date,
        time: '11:47',
        account,
      },
    ),
    recorded(
      'paid by QRIS',
      [
        'Notifikasi Transaksi',
        `Pembayaran Berhasil\nPenerima\nTOKO LENTERA\nBANDUNG - ID\nTanggal\n11 Februari 2026\nJam\n14:08:31 WIB\nNominal Transaksi\nRp 41.500,00\nNo. Referensi QRIS\n416900000001\n${paidFrom}`,
      ],
      {
        kind: 'purchase',
        amount: '41500.00',
        currency,
        merchant: 'TOKO LENTERA',
        date,
        account,
        reference: '416900000001',
      },
    ),
  ]
}

/** What is to come, was changed or is on offer. */
export function quietFixtures(from: string): ReadonlyArray<Fixture> {
  const { ignored } = fixturesFrom(from)
  return [
    ignored(
      'bill to be paid',
      'Notifikasi',
      'Tagihan listrik Anda sebesar Rp 212.000 akan jatuh tempo pada 20 Februari 2026.',
      'reminder',
    ),
    ignored(
      'limit changed',
      'Notifikasi',
      'Limit transaksi QRIS Anda berhasil diubah.\nNominal\nRp 5.000.000\nTanggal\n11 Februari 2026',
      'settings',
    ),
    ignored(
      'code for a machine',
      'Notifikasi',
      'Kode tarik tunai Anda berlaku 1 jam. Nominal Rp 300.000.',
      'information',
    ),
    ignored(
      'a purchase that could be paid by instalments',
      'Notifikasi',
      'Transaksi Anda di TOKO LENTERA sebesar Rp 2.000.000 dapat diubah menjadi cicilan 3 bulan.',
      'marketing',
    ),
  ]
}
