import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { quietFixtures } from './shared-fixtures.ts'

const { recorded, ignored, review } = fixturesFrom('BCA <bca@bca.co.id>')
const card = fixturesFrom('KartuKreditBCA@klikbca.com')

/** A journal as the plain text has it: label, colon and value on lines of their own. */
function journal(
  type: string,
  rows: ReadonlyArray<readonly [string, string]>,
  status = 'Successful',
) {
  const all = [
    ['Status', status],
    ['Transaction Date', '28 May 2026 12:52:33'],
    ['Transaction Type', type],
    ...rows,
  ]
  const lines = all.map(([label, value]) => `${label}\n:\n${value}`)
  return `Hello ASIH RAHAYU,\nYou just made a transaction through myBCA.\n${lines.join('\n')}`
}

const on = { currency: 'IDR', date: '2026-05-28', time: '12:52' }
const SUBJECT = 'Internet Transaction Journal'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'paid by QRIS',
    [
      SUBJECT,
      journal('QRIS Payment', [
        ['Payment to', 'WARUNG MELATI'],
        ['Source of Fund', 'TAHAPAN - 6044****4410'],
        ['Total Payment', 'IDR 86,000.00'],
        ['Reference No.', '95271QRS0001'],
      ]),
    ],
    {
      ...on,
      kind: 'purchase',
      amount: '86000.00',
      merchant: 'WARUNG MELATI',
      account: '4410',
      reference: '95271QRS0001',
    },
  ),
  recorded(
    'transfer to another bank, with its fee',
    [
      SUBJECT,
      journal('Transfer to Other Bank - BI-FAST', [
        ['Source of Fund', 'TAHAPAN - 6044****4410'],
        ['Beneficiary Name', 'DEWI LESTARI'],
        ['Transfer Amount', 'IDR 1,250,000.00'],
        ['Admin Fee', 'IDR 2,500.00'],
      ]),
    ],
    {
      ...on,
      kind: 'transfer_out',
      amount: '1250000.00',
      merchant: 'DEWI LESTARI',
      account: '4410',
    },
  ),
  recorded(
    'wallet topped up through a virtual account',
    [
      SUBJECT,
      journal('Transfer to BCA Virtual Account', [
        ['Company/Product Name', 'DOMPET KITA'],
        ['Source of Fund', 'TAHAPAN - 6044****4410'],
        ['Total Payment', 'IDR 101,000.00'],
      ]),
    ],
    { ...on, kind: 'transfer_out', amount: '101000.00', merchant: 'DOMPET KITA', account: '4410' },
  ),
  review(
    'still being processed',
    SUBJECT,
    journal('QRIS Payment', [['Total Payment', 'IDR 86,000.00']], 'Pending'),
    'no_direction',
  ),
  card.recorded(
    'credit card, thousands by dot',
    [
      'Credit Card Transaction Notification',
      'Yth. Pemegang Kartu Kredit BCA,\nTerima kasih telah bertransaksi menggunakan Kartu Kredit BCA:\nNomor Kartu\n:\n455600XXXX7741\nMerchant / ATM\n:\nAPPLE.COM/BILL\nPada Tanggal\n:\n13-05-2026 08:33:19 WIB\nSejumlah\n:\nIDR 1.185.000',
    ],
    {
      kind: 'purchase',
      amount: '1185000.00',
      currency: 'IDR',
      merchant: 'APPLE.COM/BILL',
      date: '2026-05-13',
      time: '08:33',
      account: '7741',
    },
  ),
  ignored(
    'moved to an own pocket',
    SUBJECT,
    journal('Transaksi Poket', [['Nominal', 'IDR 86,000.00']]),
    'information',
  ),
  recorded(
    'transfer within the bank, both currencies named',
    [
      SUBJECT,
      'Status\t:\tSuccessful\nTransaction Date\t:\t28 May 2026 12:52:33\nTransfer Type\t:\tTransfer to BCA Account\nSource of Fund\t:\t6044xx4410\nSource Currency\t:\tIDR - Indonesian Rupiah\nBeneficiary Account\t:\t1234509876\nBeneficiary Name\t:\tDEWI LESTARI\nTarget Amount\t:\tIDR 1,250,000.00',
    ],
    {
      ...on,
      kind: 'transfer_out',
      amount: '1250000.00',
      merchant: 'DEWI LESTARI',
      account: '4410',
    },
  ),
  ...quietFixtures('bca@bca.co.id'),
]
