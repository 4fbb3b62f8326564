/** Names in alerts of one line, or of lines without labels. */
import { expect, it } from 'vitest'
import { readUndescribed as read } from '../general/testing.ts'

it.each([
  [
    '24.80 EUR; BLUE CAFE; card',
    'Payment: 24.80 EUR; BLUE CAFE; card ***2093; 30/05/2026 19:12',
    'BLUE CAFE',
  ],
  [
    'in small letters, before a label',
    'Покупка 1 245,50 ₽. Книжный двор. Карта *2093',
    'Книжный двор',
  ],
  [
    'Norwegian',
    'Varekjøp 215,00 NOK BRYGGE BOK 30.05.2026 kl 18:20, kort *2093. Disponibelt: 3 210,55 NOK',
    'BRYGGE BOK',
  ],
  [
    'before the own account',
    'R119.90 reserved for purchase @ QUAY BOOKS from Plain Saver a/c..209388 using card..2093. 30May 14:06',
    'QUAY BOOKS',
  ],
  [
    'Korean, behind an account',
    '출금2,500원 05/30 17:43 301-****-2640-41 부두서점 잔액5,428원',
    '부두서점',
  ],
  ['Korean, before the word for it', '나리님 6,500원 부두서점 결제', '부두서점'],
  ['Japanese, under a longer label', '【ご利用金額】1,580円\n【ご利用店舗名】埠頭書店', '埠頭書店'],
  [
    'Hungarian',
    '260530 18:20 Kártyás vásárlás: -4.320 HUF; KÖNYV PART; K:2093; Egy.: +88.110 HUF',
    'KÖNYV PART',
  ],
  [
    'Uruguayan',
    'Compra aprobada $U 1.240,00 TIENDA MUELLE Tarjeta 2093 30/05/26 18:30',
    'TIENDA MUELLE',
  ],
  [
    'Russian',
    'Карта 2093 30.05.26 18:40 Покупка 1 245.50р КНИГИ СЕВЕР Баланс: 8 310.22р',
    'КНИГИ СЕВЕР',
  ],
  [
    'Korean, below the time',
    '[Web발신]\n[북은행] 승인 2093 김*수\n18,700원 일시불\n05/30 12:31\n부두책방\n누적 421,300원',
    '부두책방',
  ],
  [
    'Korean, behind the time',
    '[북카드] 승인\n이*수 34,500원 3개월\n05/30 21:02 부두책방 누적812,000원',
    '부두책방',
  ],
  [
    'Korean, below the amount',
    '북카드체크(4*1*)김*수님\n05/30 08:40\n4,800원\n부두책방\n사용',
    '부두책방',
  ],
  [
    'Korean, who paid',
    '[북은행] 05/30 09:02\n계좌 ***2093\n입금 350,000원\n이영희\n잔액 1,204,300원',
    '이영희',
  ],
  [
    'Chinese, in brackets',
    '您的借记卡账户2093,于05月30日网上支付支出人民币128.00元(码头书店),交易后余额1,210.00',
    '码头书店',
  ],
  [
    'Chinese, a label in a sentence',
    '您尾号2093的账户05月30日10:02转账收入人民币2,000.00元，付款方：王小明，余额5,201.55元。',
    '王小明',
  ],
  [
    'Chinese, before the signature',
    '您尾号2093卡05月30日19:02支出(消费)人民币58元,余额2,143.55元。对方户名：码头书店。【北方银行】',
    '码头书店',
  ],
  [
    'Cantonese',
    '閣下已於 2026年05月30日 20:15 經轉數快成功轉賬 HKD 1,200.00 予 CHAN TAI MAN，由戶口 ***2093。',
    'CHAN TAI MAN',
  ],
  [
    'Japanese, parted by a wide space',
    '5月30日に下記のお引き落としがありました。\n金額　8,420円\n内容　ハトバガス\n',
    'ハトバガス',
  ],
  [
    'on a line between other fields',
    'Spent\nCard no. XX2093\nINR 562\n30-05-26 12:04:18\nPier Books\nAvl Lmt INR 5120.87',
    'Pier Books',
  ],
  [
    'on a line below the amount',
    'Card Purchase\nDebit\nAccount XXXX2093\nTHB 283.00\nWWW.PIERBOOKS.COM BANGKOK TH\n30/05/26 11:51\nAvailable Balance AED 99.00',
    'WWW.PIERBOOKS.COM BANGKOK TH',
  ],
  [
    'a descriptor on a line of its own',
    'Debited INR 165.00 from A/c X2093 on 30-MAY-2026\nUPI/DR/651122781360/PIER BOOKS/UTIB/9180\nBal INR 900',
    'PIER BOOKS',
  ],
  [
    'ending in a number',
    'Karta 2***2093 30-05-26 15:31. Oplata 19.98 BYN. BLR AZS N55. Dostupno: 997.86 BYN.',
    'BLR AZS N55',
  ],
  ['in quotes', 'Oplata 12.90 BYN. BLR RBO N77 "Pier Books". Dostupno: 947.09 BYN.', 'Pier Books'],
  [
    'before a telephone number',
    'KES 50.00 sent to JANE ATIENO 0711 111 111 on 30/5/26 at 6:27 PM.',
    'JANE ATIENO',
  ],
  [
    'behind a number',
    'You had a transaction of $15.00. Description: 8042999971 PIER BOOKS SHOP. Date: May 30, 2026',
    'PIER BOOKS SHOP',
  ],
  [
    'Arabic, at',
    'تم خصم 0.650 OMR من حسابك رقم XXXXX2093 في PIER BOOKS بتاريخ 2026/05/30',
    'PIER BOOKS',
  ],
])('%s', async (_, text, merchant) => {
  const reading = await read('Alert', text)
  expect(reading.transactions[0]).toMatchObject({ merchant })
})

it.each([
  ['Payment of Rs 150.50 successful at merchant. Updated Balance is Rs 850.00', null],
  ['A/c X2093 DEBIT:Rs.983.75 Block A/c? SMS BLK to 9840777222-North Quay Bank', null],
  ['Your wallet balance is debited for INR 250.00 - Powered by Quaypay', null],
])('no name: %s', async (text, merchant) => {
  const reading = await read('Alert', text)
  expect(reading.transactions[0]).toMatchObject({ merchant })
})
