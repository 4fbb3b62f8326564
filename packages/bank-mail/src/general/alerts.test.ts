/** Kinds of short alerts that several banks write, in words of our own: what each is read as, or asked about. */
import { expect, it } from 'vitest'
import { minorDigits } from '../currency.ts'
import { readUndescribed as read } from './testing.ts'

it.each([
  // Of two accounts the first is one's own.
  [
    'A/c XX4410 is debited for Rs.250.00 on 31-05-26 and credited to a/c XX1188 (UPI Ref no 615100112233)',
    'purchase 250.00 INR',
  ],
  [
    'A/c XX4410 is credited for Rs.250.00 on 31-05-26 and debited from a/c XX1188 (UPI Ref no 615100112233)',
    'deposit 250.00 INR',
  ],
  // Whose account it was sent to, nothing says.
  ['PKR 8,000.00 sent to NBX A/C ****4410 on 31-May-26 09:10 via RAAST.', 'no_amount'],
  [
    'KES 900.00 has been sent to LUCY ATIENO on 31/05/2026. New balance KES 80.10',
    'transfer_out 900.00 KES LUCY ATIENO',
  ],
  [
    "You've received a payment. You've received AUD 75.00 from K LARSEN on 31 May 2026.",
    'transfer_in 75.00 AUD K LARSEN',
  ],
  // A plus says which way, whatever somebody wrote into the note.
  [
    'TK 0099xxx4410 |GD: +900,000VND 31/05/26 09:11 |SD: 1,020,300VND |ND: TRAN B chuyen tien',
    'transfer_in 900000 VND',
  ],
  // A transfer of which no verb is known goes neither way.
  ['Превод 80,00 лв. по сметка ***4410 на 31.05.2026 г.', 'no_amount'],
  [
    'Получихте превод 80,00 лв. от ЕТ ДИМОВ по сметка ***4410 на 31.05.2026 г.',
    'transfer_in 80.00 BGN',
  ],
  ['Κατάστημα: ΒΙΒΛΙΑ\nΜεταφορά 31,20 EUR 31/05/2026', 'no_amount'],
  [
    'Umetuma TZS 9,000 kwenda ALI OMARI 31/05/2026 14:20. Ada TZS 500. Salio lako ni TZS 84,300.',
    'transfer_out 9000.00 TZS ALI OMARI',
  ],
  [
    'Umepokea TZS 9,000 kutoka kwa ALI OMARI 31/05/2026 10:02. Salio TZS 134,300.',
    'transfer_in 9000.00 TZS ALI OMARI',
  ],
  ['شراء\nبطاقة:4410\nلدى:KITABI\nمبلغ:SAR 31.20\nفي:26-05-31 18:20', 'purchase 31.20 SAR KITABI'],
  [
    'Tililtäsi *4410 on veloitettu 31,20 EUR. Saaja: KIRJAT OY. Päivämäärä 31.05.2026.',
    'purchase 31.20 EUR KIRJAT OY',
  ],
  [
    'Su tarjeta xxxx-4410 fue utilizada por USD 31.20 en LIBROS DEL SUR el 31 may. 2026',
    'purchase 31.20 USD LIBROS DEL SUR',
  ],
  ['СЧЁТ4410 31.05.26 09:02 Покупка 312р KNIGI Баланс: 8 858.55р', 'purchase 312.00 RUB'],
  ['31/05/69 18:22 บช X4410 เงินออก 120.00 บ. คงเหลือ 8,410.22 บ.', 'transfer_out 120.00 THB'],
  [
    'Transakcija\nIznos: 1.450,00 RSD\nMesto: KNJIGE BEOGRAD\nKartica: ****4410\nDatum: 31.05.2026\nRaspoloživo: 41.200,00 RSD',
    'purchase 1450.00 RSD KNJIGE BEOGRAD',
  ],
  // Codes and signs as short alerts write them.
  [
    'Confirmed KES. 700.00 sent to LUCY ATIENO on 31/05/2026. Bal KES. 80.10',
    'transfer_out 700.00 KES LUCY ATIENO',
  ],
  [
    'A/c XX4410 debited INR 700.00 Dt 31-05-26 18:22 thru UPI:615100112233. Bal INR 80.10',
    'purchase 700.00 INR',
  ],
  [
    'A/c *4410 Debited for Rs:360.00 on 31-05-2026 18:22:10 by Mob Bk. Avl Bal Rs:4310.22',
    'purchase 360.00 INR',
  ],
  [
    'Dear Cardmember, thank you for using your card ending 4410 for Rs. 1,24,500.00 at BOOK HOUSE on 31-05-2026. Total limit: Rs. 2,00,000.00',
    'purchase 124500.00 INR BOOK HOUSE',
  ],
  [
    'Money out\n-USD 31.20\nMerchant: BOOK HOUSE\nDate: 31 May 2026',
    'transfer_out 31.20 USD BOOK HOUSE',
  ],
  ['PoS\nBy:4410\nAmount:SAR 31.20\nAt:BOOK HOUSE\n31/05/26 18:22', 'purchase 31.20 SAR'],
  [
    'Oplata 31.20 BYN. KNIGI MINSK. Karta ***4410. 31/05/26 18:22. Dostupno: 310.22 BYN',
    'purchase 31.20 BYN',
  ],
  [
    'Sent 500.00 USD to Ingrid Solheim.\nTotal paid: 504.50 USD\nTransfer fee: 4.50 USD\nThey received: 5,320.00 NOK\nDate: May 31, 2026',
    'transfer_out 500.00 USD Ingrid Solheim',
  ],
  [
    '您尾号4410的储蓄卡于2026年5月31日18时22分消费支出人民币31.20元,商户:北方书店,余额210.44元。',
    'purchase 31.20 CNY',
  ],
  [
    'Kartınızla 31.05.2026 tarihinde KITAP EVI işyerinden 31,20 TL tutarında alışveriş yapılmıştır.',
    'purchase 31.20 TRY KITAP EVI',
  ],
  [
    'A transaction of EUR 31.20 has been effected on your card ending 4410 at BOOK HOUSE on 31/05/2026',
    'purchase 31.20 EUR BOOK HOUSE',
  ],
  // What leads to the amount says what moved, whatever is called a balance or a reward before it.
  ['Your Quay wallet balance is debited for INR 75.00. Reference 88120044', 'purchase 75.00 INR'],
  [
    'Rewards Plus card: You made a $9.40 transaction with PIE SHOP 4410 on May 31, 2026 at 1:56 PM ET.',
    'purchase 9.40 USD PIE SHOP 4410',
  ],
  [
    'Account No. XXXXXX4410 CREDIT with amount Rs. 900.00 on 31-05-2026. Balance: Rs.4000.00.',
    'deposit 900.00 INR',
  ],
  // Who received it from one's own account was paid.
  [
    'Quay Mutual Fund has received Rs 500.00 from your A/c 4410 via NEFT on 31-May-2026 06:50:32.',
    'transfer_out 500.00 INR Quay Mutual Fund',
  ],
  [
    'Card ending in 4410 was not present for a $51.20 transaction at PAPER MILL',
    'purchase 51.20 USD PAPER MILL',
  ],
  [
    'INR 640.00 is paid from account XXXX4410 to WATER BOARD on 31MAY with ref 88120044.',
    'purchase 640.00 INR WATER BOARD',
  ],
  [
    'Muamala umefanikiwa TZS 9,000 kwenda ALI OMARI 0712345678 2026-05-31 14:20:11',
    'transfer_out 9000.00 TZS ALI OMARI',
  ],
  [
    'Kiasi cha TZS 410.00 kimetolewa kwenye akaunti yako, lipa hadi 28-08-2026. 31-05-2026 03:45',
    'purchase 410.00 TZS',
  ],
  [
    'عملية حوالة مالية صادرة\nخصمت من حساب ****4410\nالقيمة SAR 80.00\nالرسوم SAR 0.58\nفي31-05-2026 14:33',
    'transfer_out 80.00 SAR',
  ],
  // Cyrillic words in Latin letters, each bank in its own way.
  [
    'Karta *4410: Snyatie nalichnykh 4 700.00 RUR; 31/05, 09:09; SAMARA. Dostupno 42.78 RUR.',
    'withdrawal 4700.00 RUB',
  ],
  [
    '2026-05-31 09:02:45 Popolnenie 595.01 KZT K**410 Dostupnaya summa:1324.63 KZT',
    'transfer_in 595.01 KZT',
  ],
  [
    'Na schet *4410 postupilo 650.00RUR 31/05/26. Dostupniy limit:900.10RUR',
    'transfer_in 650.00 RUB',
  ],
  [
    'Баланс карты 4410 увеличен на 204.58 RUB 31.05.2026. Доступно: 738.49 RUB',
    'transfer_in 204.58 RUB',
  ],
  [
    'Popovnennya rakhunku: 31.05.2026 14:15, rakhunok 4410 na sumu 2,750.28UAH. Dostupniy zalyshok 3750.28UAH',
    'transfer_in 2750.28 UAH',
  ],
  ['Karta *4410: Pokupka 700.00 RUR. Otkaz: nedostatochno sredstv.', 'declined'],
  // No country is known, and the language is of countries that write the day first.
  ['Karta *4410: Pokupka 70.00 RUR; 06/05, 20:29; KAZAN. Dostupno 51.35 RUR', 'purchase 70.00 RUB'],
  // Who was admitted as a bank and writes an amount is asked about, in whatever language.
  ['Qart *4410: Blorpi 700.25. Fropi 42.78.', 'no_amount'],
  // Whoever asks whether it was you tells nothing yet.
  [
    '¿Es tu transacción?\nCompra en LIBROS SUR, USD 45.80, tarjeta final 4410, 31/05 a las 10:30.\nSi fuiste tú, responde SÍ.',
    'no_direction',
  ],
  // What was spent in all is no movement.
  [
    'Rs.1,500 spent using your Credit Card ending 4410 at PIER BOOKS on 31-May-2026. Total Spends this cycle: Rs. 8,750.',
    'purchase 1500.00 INR PIER BOOKS',
  ],
  // A payment received came in, one to somebody went out.
  ['Vous avez reçu un paiement de 50,00 EUR de JEANNE ROY le 31/05/2026', 'transfer_in 50.00 EUR'],
  [
    'Transfert effectué pour 39,00 EUR à JEANNE ROY le 31/05/2026. Frais : 1,00 EUR.',
    'transfer_out 39.00 EUR JEANNE ROY',
  ],
  // What failed was given back: that is asked about and not put aside.
  [
    'Rs. 900 has been refunded to your A/C for failed transaction at PIER BOOKS on 31-05-2026.',
    'no_direction',
  ],
  [
    'Trx. of AED35.40 on your card ending *410 at PIER BOOKS, UAE is Approved. Trx Date: 31/05/26 17:54',
    'purchase 35.40 AED PIER BOOKS',
  ],
  [
    'SGD 15.40 was debited from your card XX4410 on 2026-05-31 towards your transaction of USD 11.50 at PIER BOOKS.',
    'purchase 15.40 SGD PIER BOOKS',
  ],
  [
    'Rs. 200 received from ANA RAO via Google Pay UPI on 31-05-2026 at 11:15.',
    'transfer_in 200.00 INR ANA RAO',
  ],
  [
    "Dear Customer, ANARAO has deposited ETB 80.00 to your account '5016***410' on 31/05/2026.",
    'deposit 80.00 ETB ANARAO',
  ],
  [
    "Axess kartınızdan KİTAPÇI'dan 145,00 TL harcama yapıldı. 12,50 TL Worldpuan kazandınız.",
    'purchase 145.00 TRY KİTAPÇI',
  ],
  [
    'Akbank: Hesabınıza AYŞE KAYA tarafından 750,00 TL EFT gelmiştir.',
    'transfer_in 750.00 TRY AYŞE KAYA',
  ],
  ['삼성카드9785\n05/31 18:45\n10,000원\n일시불\n부두책방', 'purchase 10000 KRW'],
  ['आपके खाते XX4410 से रु 500.00 दिनांक 31-05-2026 को डेबिट किए गए। शेष रु 900.00', 'purchase 500.00 INR'],
  ['तपाईंको खाता #4410 मा रु. १,२५०.०० २०२६/०५/३१ मा जम्मा भएको छ।', 'transfer_in 1250.00 NPR'],
  // Book-keepers write behind it what is less.
  ['Kontoumsatz\nEUR 45,20-\nBUCHLADEN NORD\n31.05.2026', 'transfer_out 45.20 EUR'],
  [
    'Transakcja 12,00 EUR (52,18 PLN) w KSIĘGARNIA, 31.05.2026, karta *4410. Saldo 100,00 PLN',
    'purchase 52.18 PLN KSIĘGARNIA',
  ],
  // What moved is recorded; a fee told beside it is another amount, alone it is the movement, and
  // where one sum is said to hold it, that sum left the account.
  [
    'Purchase USD 20.00 at PIER BOOKS on 31 May 2026. Foreign transaction fee USD 0.60 was charged as well.',
    'purchase 20.00 USD PIER BOOKS',
  ],
  [
    'Transfer of USD 500.00 to ANA LEE on 31 May 2026. Fee: USD 2.50. Total debited: USD 502.50.',
    'transfer_out 500.00 USD ANA LEE',
  ],
  [
    'USD 502.50 was debited from your account on 31 May 2026 for a wire to ANA LEE, including a fee of USD 2.50.',
    'transfer_out 502.50 USD ANA LEE',
  ],
  ['A wire transfer fee of USD 15.00 was charged on 31 May 2026.', 'fee 15.00 USD'],
  ['Se cobró una comisión de 0,90 EUR por tu transferencia el 31/05/2026.', 'fee 0.90 EUR'],
  // It will not be taken.
  [
    'Le paiement de 19,90 € chez LIVRES DU SUD du 31/05/2026 a été annulé. Vous ne serez pas débité.',
    'declined',
  ],
  // Another movement is undone than the one told of.
  [
    'Shop: BLUE CAFE\nAmount: USD 12.50\nDate: 31 May 2026\nThe amount has been reversed.',
    'reversed',
  ],
  [
    'Comercio: CAFE AZUL\nMonto: USD 12.50\nFecha: 31/05/2026\nEl monto fue reversado a su cuenta.',
    'reversed',
  ],
  [
    'Your purchase of USD 12.50 at BLUE CAFE on 31 May 2026 has been reversed.',
    'refund 12.50 USD BLUE CAFE',
  ],
])('%s', async (text, wanted) => {
  const { outcome, reason, transactions } = await read('Alert', text)
  const [told] = transactions
  if (outcome !== 'recorded' || !told) return expect(reason).toBe(wanted)
  const digits = minorDigits(told.currency)
  const amount = (told.amountMinor / 10 ** digits).toFixed(digits)
  const shown = `${told.kind} ${amount} ${told.currency} ${told.merchant ?? ''}`.trim()
  expect(wanted.split(' ').length > 3 ? shown : shown.split(' ').slice(0, 3).join(' ')).toBe(wanted)
})
