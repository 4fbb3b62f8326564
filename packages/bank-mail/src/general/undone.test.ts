/** What was charged twice, by mistake or in parts, what would have been, and what came back: asked, or the right sum. */
import { describe, expect, it } from 'vitest'
import { readUndescribed as read } from './testing.ts'

describe('asks where', () => {
  it.each([
    [
      'one of two charges is taken back',
      'We saw that QUAY BOOKS charged your card ending 2093 twice for $31.20. We have removed the second charge. You paid once.',
    ],
    [
      'it was charged twice',
      'QUAY BOOKS charged your card ending 2093 $31.20 two times on 05/30/2026 (total $62.40).',
    ],
    [
      'a mistake was put right',
      'On 05/29 we debited $31.20 from your account 2093 in error. On 05/30/2026 we put it back.',
    ],
    ['it would have been', 'You would have been charged $6.20 for your overdraft on account 2093.'],
    [
      'out and in are two sentences',
      'Cargo de 31,20 € en HOTEL MUELLE el 29/05/2026. Abono por anulación de 31,20 € el 30/05/2026. Tarjeta *2093.',
    ],
    [
      'a part was paid with points',
      'Compra de R$ 250,00 na LIVRARIA CAIS: R$ 50,00 pagos com pontos e R$ 200,00 no cartão final 2093, 30/05/2026.',
    ],
    [
      'an older movement is repeated',
      'A/c XX2093: Avl Bal INR 8,100.00 as on 30-05-26. Last txn: INR 500.00 debit on 29-05-26.',
    ],
    [
      'a line below speaks of payments that fail',
      'You made a purchase of $31.20 at QUAY BOOKS with card 2093.\nSee declined payments in the app.',
    ],
    [
      'a budget is told of',
      'You have spent $480.00 of your $500.00 dining budget. Latest: $22.00 at QUAY TACOS.',
    ],
    [
      'points were won',
      '30.05.2026 tarihinde RIHTIM alışverişinizden 12,50 TL değerinde puan kazandınız.',
    ],
    ['points are offered for what is spent', 'Bu ay 2.000 TL harcamanıza 200 TL bonus!'],
    [
      'a Vietnamese payment was paid back',
      'Thẻ 2093 thanh toán 459,000 VND tại CA PHE BEN ngày 30/05/2026.\nGiao dịch này đã được hoàn tiền.',
    ],
    [
      'a Japanese payment was paid back',
      'カード 2093\n利用日時 2026/05/30 20:14\n利用先 埠頭書店\n利用金額 2,138円\nこのお支払いは返金されました。',
    ],
    [
      'a Russian payment was given back',
      'Покупка 459,00 RUB в КАФЕ ПРИЧАЛ, карта 2093, 30.05.2026.\nЭтот платеж возвращен.',
    ],
    [
      'one of several instalments was charged',
      'Se cargó la mensualidad 3 de 12 por $999.00 MXN de tu compra de $11,988.00 MXN en MUELLE a tu tarjeta 2093 el 30/05/2026.',
    ],
    [
      'only a price a month is told',
      'Compra aprovada: 10x R$ 45,00 na LIVRARIA CAIS, cartão final 2093, 30/05/2026.',
    ],
    [
      'a share of a limit was used',
      'You have used 80% of your limit: US$800.00 of US$1,000.00 on card 2093.',
    ],
    [
      'shares were bought',
      'You bought 3 shares of QUAY INC at US$10.00 for a total of US$30.00 on 05/30/2026.',
    ],
    [
      'a credit was taken back',
      'We removed the provisional credit of US$88.10 from your account ending 2093 on 05/30/2026.',
    ],
    [
      'an order for a transfer was taken',
      'Заявка на перевод 5 000 ₽ ИВАНУ П. принята и будет исполнена 31.05.2026. Карта *2093',
    ],
    [
      'it says that it is not final',
      '利用日時 2026/05/30 20:14\n利用先 埠頭書店\n利用金額 2,138円\n※確定ではありません。',
    ],
    [
      'tomans are ten rials, or none',
      'خرید ۸۵,۰۰۰ تومان از کافه اسکله با کارت ۲۰۹۳ در تاریخ ۱۴۰۵/۰۳/۰۹',
    ],
  ])('%s', async (_, text) => {
    expect((await read('Alert', text)).outcome).not.toBe('recorded')
  })
})

it.each([
  'Your transaction of Rs.1,249.00 at QUAY BOOKS requires authentication.',
  'Sua compra de R$ 45,90 na LOJA CAIS requer autenticação.',
  'Paiement de 45,90 EUR chez QUAI à confirmer dans votre application.',
  'Ihre Zahlung von 45,90 EUR bei KAI erfordert eine Freigabe.',
  'Il pagamento di 45,90 EUR presso MOLO richiede autenticazione.',
  'Betaling van 45,90 EUR bij KADE moet nog worden bevestigd.',
  'Płatność 45,90 PLN w MOLO wymaga potwierdzenia.',
  'Pembayaran Rp 45.900 di DERMAGA memerlukan verifikasi.',
  'Giao dịch 459,000 VND tại BEN cần xác thực.',
  'Покупка 459,00 RUB в ПРИЧАЛ требует подтверждения.',
  '您於碼頭書店消費NT$459元，需要驗證。',
  '부두서점 45,900원 결제 인증이 필요합니다.',
])('asks where somebody has to confirm it first: %s', async (text) => {
  expect(await read('Alert', text)).toMatchObject({ outcome: 'review', reason: 'pending' })
})

it('never puts a charge aside because a dispute ended', async () => {
  const reading = await read(
    'Dispute closed',
    'Your dispute was closed in the merchant’s favor. We charged US$88.10 for QUAY GADGETS back to your card ending 2093 on 05/30/2026.',
  )
  expect(reading.outcome).not.toBe('ignored')
})

it.each([
  'Tentative de paiement de 45,90 EUR chez QUAI avec votre carte 2093.',
  'Tentativo di pagamento di 45,90 EUR presso MOLO con carta 2093.',
  'Poging tot betaling van 45,90 EUR bij KADE met pas 2093.',
  '2093 kartınızla RIHTIM işyerinde 45,90 TL harcama denemesi yapıldı.',
  '45,90 TL yarın hesabınızdan çekilecek: RIHTIM.',
  'Besok Rp 45.900 akan didebit dari rekening Anda untuk DERMAGA.',
  '您是否於碼頭書店消費NT$459元？請回覆Y或N。',
  '明日、2,138円を埠頭書店へお引き落としします。',
  '부두서점 45,900원 결제 시도가 있었습니다.',
  '내일 45,900원이 부두서점으로 출금됩니다.',
])('asks where it was only tried, is asked, or comes tomorrow: %s', async (text) => {
  expect((await read('Alert', text)).outcome).toBe('review')
})

it.each([
  'Your txn of Rs 350.00 on 30-05-26 to QUAY TEA has failed. Rs 350.00 has been credited back to A/c XX2093.',
  'Reversal of Rs 350.00 for failed UPI txn to QUAY TEA credited to A/c XX2093 on 30-05-26.',
])('never puts money aside that came back because a payment failed: %s', async (text) => {
  expect((await read('Alert', text)).outcome).toBe('review')
})

it.each([
  'Your txn of Rs 350.00 on 30-05-26 to QUAY TEA has failed. Any amount debited will be credited back to A/c XX2093.',
  'Your purchase of $31.20 at QUAY TEA was declined. No amount has been charged; $0.00 was debited.',
])('puts a refusal aside that only says what would come back: %s', async (text) => {
  expect((await read('Alert', text)).outcome).toBe('ignored')
})

it('never puts a purchase aside because the card will be charged for it', async () => {
  const text =
    'Estimado cliente,\nEl 30/05/2026 realizó un consumo en CAFE MUELLE por S/ 50.00\nSe cargará en su tarjeta terminada en **2093'
  expect((await read('Consumo', text)).outcome).not.toBe('ignored')
})

it('never puts a fee aside because something else was refused', async () => {
  const reading = await read(
    'Fee',
    'A returned item fee of $34.00 was charged to account ending 2093 on 05/30/2026 because an item of $212.49 was rejected.',
  )
  expect(reading.outcome).toBe('review')
})

describe('reads', () => {
  it.each([
    [
      'which way an Hungarian transfer was booked',
      'Átutalás jóváírva: 45.000 Ft, Küldő: KIS ÉVA, 2026.05.30. Számla ...2093',
      { kind: 'transfer_in', amountMinor: 4_500_000 },
    ],
    [
      'a payment from one’s own savings',
      'Payment of ZAR 1,500.00 from Savings ..2093 to L QUAY was successful. 30May2026 10:22',
      { kind: 'payment', amountMinor: 150_000, merchant: 'L QUAY' },
    ],
    [
      'a signed amount that begins a line',
      '-AU$19.90 at QUAY PHARMACY, 30 May 2026, account x2093',
      { amountMinor: 1990, merchant: 'QUAY PHARMACY' },
    ],
    [
      'the account that a transfer came to',
      'PKR 12,000.00 received from SANA QUAY in A/C **2093 via IBFT on 30-May-2026 14:10.',
      { kind: 'transfer_in', account: '2093', merchant: 'SANA QUAY' },
    ],
    [
      'a check that cleared',
      'Check #1044 for US$375.00 cleared your account ending 2093 on 05/30/2026.',
      { kind: 'payment', amountMinor: 37_500 },
    ],
    [
      'a Turkish bill that was paid',
      'RIHTIM SU faturanız 412,30 TL olarak 30.05.2026 tarihinde *2093 no.lu hesabınızdan ödenmiştir.',
      { amountMinor: 41_230 },
    ],
    [
      'the sum of its instalments',
      'Compra en 6 cuotas por CLP 120.000 en TIENDA MUELLE, tarjeta ****2093, 30/05/2026. Valor cuota: CLP 20.000',
      { kind: 'purchase', amountMinor: 120_000 },
    ],
    [
      'the sum before what is paid a month',
      'Compraste a 12 meses sin intereses.\nComercio: TIENDA MUELLE\nImporte total: $11,988.00 MXN\nPago mensual: $999.00 MXN\nTarjeta terminada en 2093\n30/05/2026 13:02',
      { kind: 'purchase', amountMinor: 1_198_800 },
    ],
    [
      'what a refund says of a mistake',
      'We refunded £12.00 to account ending 2093 on 30 May 2026 for a fee charged in error.',
      { kind: 'refund', amountMinor: 1200 },
    ],
    [
      'cashback that came in',
      'Cashback of SGD 8.20 has been credited to your card ending 2093 on 30 May 2026.',
      { kind: 'refund', amountMinor: 820 },
    ],
    [
      'who sent it, in a mail of few words',
      'Bizum enviado de 15,00€ a Ana Muelle',
      { kind: 'transfer_out', amountMinor: 1500, merchant: 'Ana Muelle' },
    ],
    [
      'a payment from a wallet, at the beginning of a line',
      'Paid Rs 220 to QUAY PIZZA using Paytm UPI on 30-05-2026. Wallet balance Rs 410.',
      { amountMinor: 22_000, merchant: 'QUAY PIZZA' },
    ],
    [
      'a bill that was paid from an account',
      'Bill pay of US$120.00 to QUAY POWER was sent from checking ending 2093 on 05/30/2026.',
      { kind: 'payment', amountMinor: 12_000, merchant: 'QUAY POWER' },
    ],
    [
      'a transfer before its charge',
      'CEFTS transfer of LKR 25,000.00 to N PERERA (A/C **7781) from your A/C **2093 on 30/05/2026 10:33 is successful. Charge LKR 25.00',
      { kind: 'transfer_out', amountMinor: 2_500_000 },
    ],
    [
      'an approved payment at a merchant',
      'Tarjeta\t************2093\nMoneda\tRD$\nMonto\t1,780.00\nComercio\tCOLMADO MUELLE\nFecha\t30/05/2026\nEstado\tAPROBADA',
      { kind: 'purchase', amountMinor: 178_000 },
    ],
    [
      'past small print of what may be',
      'Un prélèvement a été débité\nCréancier\tASSUR QUAI\nMontant\t- 48,90 €\nCompte\t*2093\nDate\t30/05/2026\nUn remboursement peut prendre 5 jours.',
      { kind: 'payment', amountMinor: 4890 },
    ],
    [
      'past small print of larger payments',
      'Sie haben mit Ihrer Karte bezahlt\nHändler\tBUCHKAI\nBetrag\t27,86 €\nKarte\t**** 2093\nZeitpunkt\t30.05.2026, 17:52 Uhr\nZahlungen über 2.000 EUR können abgelehnt werden.',
      { kind: 'purchase', amountMinor: 2786 },
    ],
    [
      'an amount that is grouped by spaces and has one decimal',
      'На карту *2093 зачислено 27 004.5 р. Доступно 27 004.5 р.',
      { kind: 'transfer_in', amountMinor: 2_700_450 },
    ],
    [
      'a movement with a card',
      'Movimiento con su tarjeta ...2093 en LIBRERIA MUELLE por importe de 23,45 EUR el 30/05/2026 a las 12:31.',
      { kind: 'purchase', amountMinor: 2345, merchant: 'LIBRERIA MUELLE' },
    ],
    [
      'a purchase with a card that is called by its bonus',
      'Bonus kartınızla 30.05.2026 tarihinde RIHTIM CAFE işyerinde 1.234,56 TL harcama yapılmıştır.',
      { kind: 'purchase', amountMinor: 123_456 },
    ],
    [
      'what a bank puts before a name',
      'Descrição\tCOMPRA 2093 LIVRARIA CAIS\nValor\t-7,85 EUR\nData\t30-05-2026\nSaldo contabilístico\t1.204,10 EUR',
      { kind: 'purchase', amountMinor: 785, merchant: 'LIVRARIA CAIS' },
    ],
  ])('%s', async (_, text, transaction) => {
    const reading = await read('Alert', text)
    expect(reading).toMatchObject({ outcome: 'recorded', transactions: [transaction] })
  })
})

it('takes a lone amount under a subject that names what happened', async () => {
  const reading = await read(
    'Charge on your card',
    'US$19.06\nQUAY SMOOTHIES\nMay 30, 2026 9:14 AM\nCard ••2093',
  )
  expect(reading).toMatchObject({ outcome: 'recorded', transactions: [{ amountMinor: 1906 }] })
})
