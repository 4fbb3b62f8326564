import { expect, it } from 'vitest'
import { cuesIn } from '../general/cue-search.ts'
import type { Kind } from '../kinds.ts'
import { documentOf } from '../template/document.ts'
import { counterpartyOf } from './counterparty.ts'

/** Who the money of the first amount that names its currency went to, or came from. */
function told(kind: Kind, text: string, subject = '') {
  const document = documentOf(text, subject)
  const start = document.masked.indexOf('\ue000')
  const end = start + (/^\ue000+/.exec(document.masked.slice(start))?.[0].length ?? 0)
  return counterpartyOf(document, kind, { start, end }, cuesIn(document))
}

it.each<[kind: Kind, name: string | null, text: string, subject?: string]>([
  // Labels: beside, in the next cell, below, in a table, in a mail that runs on in one line.
  ['purchase', 'BLUE CAFE', 'Amount: USD 12.50\nMerchant: BLUE CAFE\nDate: 1 May 2026'],
  ['purchase', 'BLUE CAFE', 'Amount\tUSD 12.50\nMerchant name\tBLUE CAFE'],
  ['purchase', 'BLUE CAFE', 'Merchant\tDate\tAmount\nBLUE CAFE\t1 May 2026\tUSD 12.50'],
  [
    'purchase',
    'Cafe Azul',
    'Hola Luz Detalle Comercio Cafe Azul Subtotal $ 9.99 USD Fecha 1 may 2026',
  ],
  ['purchase', 'BLUE STORE 05117', 'Merchant\tBLUE STORE 05117\nAmount\tUSD 12.50'],
  ['purchase', 'BLUE GYM', 'Merchant: BLUE GYMTransaction Amount:HKD 520.00'],
  // The other side, whichever it is; the person's own is none.
  ['transfer_out', 'Oscar Gil', 'From: Ana Rojo\nTo: Oscar Gil\nAmount: EUR 20.00'],
  ['transfer_in', 'Ana Rojo', 'From: Ana Rojo\nTo: Oscar Gil\nAmount: EUR 20.00'],
  [
    'transfer_out',
    'Oscar Gil',
    'Origen\nNombre: Ana Rojo\nDestino\nNombre: Oscar Gil\nMonto: USD 20.00',
  ],
  ['transfer_in', 'ACME A.S.', 'Částka: 1 200,00 CZK\nNázev protistrany: ACME A.S.'],
  // What stands under a label and is no name.
  ['transfer_out', null, 'You sent USD 20.00\nTo account: XXXX1234\nReference: A12345678'],
  ['transfer_out', 'Oscar Gil', 'You sent USD 20.00 to Oscar Gil.\nDestination account: ****4411'],
  // Prepositions, and where a name ends.
  ['purchase', 'BLUE CAFE', 'You spent USD 12.50 at BLUE CAFE on 1 May 2026 with your card.'],
  ['purchase', 'GIFT CARD WORLD', 'A purchase of USD 75.00 was made at GIFT CARD WORLD on 1 May.'],
  ['purchase', 'PIER AND SONS', 'You spent USD 7.00 at PIER AND SONS on 05/01/2026.'],
  [
    'purchase',
    'TIENDA LA LUZ',
    'Realizaste una compra por USD 7.00 en TIENDA LA LUZ con tu tarjeta.',
  ],
  ['transfer_out', 'A Toda Vela SA', 'Pago por USD 7.00 a A Toda Vela SA desde tu cuenta.'],
  ['transfer_in', 'Karen P. Salas', 'Recibiste USD 7.00 de Karen P. Salas. Revisa tu saldo.'],
  ['purchase', 'BLUE CAFE', 'You made a purchase at\nBLUE CAFE\nUSD 7.00'],
  [
    'purchase',
    'NORTH BOOKS',
    'You made a USD 30.00 transaction',
    'Your USD 30.00 transaction with NORTH BOOKS',
  ],
  [
    'payment',
    null,
    'Thank you for your payment of USD 30.00. Log on to Blue Bank Online for more.',
  ],
  // Verbs and postpositions behind a name, descriptors.
  ['transfer_in', 'ANA ROJO', 'ANA ROJO sent you USD 20.00'],
  ['purchase', 'MOBEL LINDE', 'Ihre Zahlung von CHF 80.00 bei MOBEL LINDE wurde ausgeführt.'],
  ['purchase', 'MARKT DIJK', 'Er is EUR 8,00 bij MARKT DIJK betaald.'],
  [
    'purchase',
    'KAHVE EVI',
    "Kartınızla 25.08.2026 tarihinde KAHVE EVI'nde 87,50 TL harcama yapıldı.",
  ],
  [
    'transfer_in',
    'ヤマダ タロウ',
    'お客さまの口座にヤマダ タロウ様から30,000円の振込入金がありました。',
  ],
  ['transfer_out', '王小明', '您向王小明转账人民币3,000.00元'],
  [
    'purchase',
    'BIG GROCER',
    'INR 500.00 debited from A/c XX3310 at UPI/P2M/612300002009/BIG GROCER.',
  ],
  [
    'purchase',
    'KITE CAFE',
    'Rs.75.00 debited and credited to VPA kite.12@okbank (KITE CAFE) on 14-05-26.',
  ],
  [
    'deposit',
    'ShamAli',
    'Dear User, your A/c X7391 credited by Rs.150 from ShamAli Ref No 190200588911 -SBI',
  ],
  [
    'deposit',
    'Sham Al',
    'INR 150.00 in A/c X7391. Info: UPI/TGRB/190200588911/ Sham Al on 26-11-26 19:02:01.',
  ],
  // Instalments and places are no names.
  ['purchase', 'MUEBLES SUR', 'Compra por $ 90.000 CLP en 3 cuotas en MUEBLES SUR el 01/05/2026.'],
])('%s: %s', (kind, name, text, subject) => {
  expect(told(kind, text, subject)?.name ?? null).toBe(name)
})

it('says by what it chose, and before whom', () => {
  const { by, margin, rival, start, end } =
    told('transfer_out', 'Transfer to LAKE FUND of USD 5.00\nBeneficiary name: Oscar Gil') ?? {}
  expect({ by, rival }).toEqual({ by: 'label “Beneficiary name”', rival: 'LAKE FUND' })
  expect(margin).toBeGreaterThan(1)
  expect([start, end]).toEqual([52, 61])
})

it('takes one’s own name for a counterparty only where a label says so and nobody else is named', () => {
  const own = 'Dear Ana Rojo,\nUSD 5.00 was sent to Ana Rojo'
  expect(told('transfer_out', own)).toBe(null)
  expect(told('transfer_out', `${own}\nBeneficiary: Ana Rojo`)?.name).toBe('Ana Rojo')
})
