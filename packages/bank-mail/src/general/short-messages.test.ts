/** Messages of few words, as banks write them that charge by the letter: labels run together, balances follow at once. */
import { describe, expect, it } from 'vitest'
import { readUndescribed } from './testing.ts'

const read = async (text: string, from = 'alerts@northbank.com') => {
  const { outcome, reason, transactions } = await readUndescribed('Alert', text, {
    from,
    received: '2026-06-15T18:00:00Z',
  })
  const [first] = transactions
  return outcome === 'recorded' && first
    ? `${first.kind} ${first.amountMinor} ${first.currency}`
    : `${outcome} ${reason}`
}

describe('reads', () => {
  it.each([
    // A currency glued to its number is that number's, whatever follows.
    ['Списано 25RUB 05.06 11:47 Доступно 3410.82RUB', 'purchase 2500 RUB'],
    ['Oplata=524.02 UAH Karta 5168-2319 QUAY SHOP Ostatok=1676.09 UAH', 'purchase 52402 UAH'],
    ['4...9666 2026-06-15 22:36:31 Retail,179.58 MDL QUAY MARKET,CHISINAU', 'purchase 17958 MDL'],
    ['Card sum 35.00RUROstatok 8 328.13 RUR. Spisano 35.00 RUR', 'purchase 3500 RUB'],
    // What stands between two amounts labels the second.
    ['*2413 SPYSANNIA 50.75UAH BALANCE 2199.91UAH VLASNI KOSHTY 2199.91UAH', 'purchase 5075 UAH'],
    [
      'Purchase Amount:-52.70 AZN Fee:0.00 AZN Card:4189***7876 Merchant:QUAY FUEL',
      'purchase 5270 AZN',
    ],
    ['Debit: 100,00 EUR Available balance: 8,78 EUR Own funds: 8,78 EUR', 'purchase 10000 EUR'],
    // The account's currency is that of what is left.
    ['VISA-8261 vydacha nalichnyh 1000.00 ostatok 22750.15 RUR', 'withdrawal 100000 RUB'],
    ['Medaxil 4169**3806 1 483.71 AZN BALANCE 15 038.21 AZN', 'transfer_in 148371 AZN'],
    ['Balans karty #8349 popolnilsya na 518.93 BYN; Ostatok: 517.46 BYN', 'transfer_in 51893 BYN'],
    ['Еламан Б. отправил(а) вам 14 000 тенге', 'transfer_in 1400000 KZT'],
    ['Gadaxda: 22.65 GEL Obiekti: QUAY Xelmisatsvdomi tanxa: 87.46 GEL', 'purchase 2265 GEL'],
    ['YOUR CARD *2523 WAS AUTHORISED FOR QUAY PARKING, €3,00 AT 13:52', 'purchase 300 EUR'],
    [
      'Your card has been used to make a purchase of USD 12.18 on 15-JUN-26 at QUAY',
      'purchase 1218 USD',
    ],
    ['AED 2,560.00 has been received as TELEGRAPHIC TRANSFER.', 'deposit 256000 AED'],
    // Several currencies on one account.
    [
      'Racun 5574****9126 je zaduzen za iznos: 215.00 RSD, Raspolozivo: 1.600.605,12 RSD 0,00 EUR 0,00 USD',
      'purchase 21500 RSD',
    ],
    [
      'INR 1948 was spent on your Credit Card XX0644 at FERNS. Avbl Lmt: Rs.46698.09',
      'purchase 194800 INR',
    ],
    [
      '5295****9317 kartinizla QUAY isyerinden yapilan 88,99 TRY tutarindaki islem',
      'purchase 8899 TRY',
    ],
    ['+20,00 PLN Przelew na telefon - odebrany Nadawca: ANNA', 'transfer_in 2000 PLN'],
    ['Dear Ana, thank you for using your VISA 7490 for BHD 67.180 at QUAY', 'purchase 67180 BHD'],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toBe(expected)
  })
})

describe('does not take for what moved', () => {
  it.each([
    // A balance in a bank's description of a fee.
    'Debit Alert, Charges: GHS0.95, Narration: Account to wallet charges, Current bal:GHS149.09.',
    // What is left after a commission, in words that no list has.
    'So scheta spisana komissiya 500 RUB za tarif. Itogo u vas 15956.30 RUB',
    // An account's number with the currency behind it.
    'ACCT:023901788VND AMOUNT:+2,500,000 SUBJECT:NOP TIEN',
    // The end of an account's number before the amount.
    'Salary to 041-457***-001 AED 8,326.20+ Your available balance is AED 10,511.04',
    // The other currency of an amount whose own is not understood.
    'Oplata NETFLIX.COM 852.63r (11.99 EUR)',
  ])('%s', async (text) => {
    expect(await read(text)).toMatch(/^review/)
  })
})

describe('asks which way', () => {
  it.each([
    // A minus does not agree with money that came in.
    'Perevod, srok zachisleniya do 3 dney=-1300 UAH Ostatok=8802.66 UAH',
    // A card's processor books what comes and what goes as "payment".
    'Izmenenie ostatka: PAYMENT 16 898.10RUR Card_N**9056 ANNA BAL:27 672.73RUR',
    // Both ends of a transfer between cards.
    'Fund Transfer Credited To: *******7001 From: ANNA WEBER Amount: SAR 125.00',
  ])('%s', async (text) => {
    expect(await read(text)).toBe('review no_direction')
  })
})

it('takes a dash between words for no sign', async () => {
  expect(await read('Good news - 4,350.00 USD from LUMEN INC has arrived.')).toBe(
    'transfer_in 435000 USD',
  )
})

describe('takes for the shop what no other word claims', () => {
  it.each([
    [
      'OPLATA 78.00 BYN KARTA #7022 DATA 15.06.2026  07:42:29 QUAY CAFE>MINSK>BY OSTATOK 396.88 BYN',
      'QUAY CAFE>MINSK',
    ],
    [
      'Karta *2789: Spisanie 967.46RUB,15.06.26 20:03,QUAY BOOKS. Ostatok: 1075.31RUB',
      'QUAY BOOKS',
    ],
    // Neither what became of it, nor whom to write to.
    ['OTMENA OPLATA 1.49 BYN KARTA #9043 DATA 15.06.2026 OSTATOK 154.31 BYN', null],
    ['A/c X2093 DEBIT:Rs.983.75 Block A/c? SMS BLK to 9840777222', null],
    // Two stretches: either may be it.
    ['OPLATA 78.00 BYN QUAY CAFE KARTA #7022 OLD MILL OSTATOK 396.88 BYN', null],
  ])('%s', async (text, merchant) => {
    const { transactions } = await readUndescribed('Alert', text, {
      received: '2026-06-15T18:00:00Z',
    })
    expect(transactions[0]?.merchant).toBe(merchant)
  })
})

describe('puts aside or asks about a code for a payment', () => {
  it.each([
    'Списание с карты *4601 на сумму 69RUB quay.ru Никому не говорите код:437361',
    'QUAYBANK Перевод 700.00 р. Получатель: 928xxx Пароль 614242',
    '55358 – код оплаты в QUAY на 5200 ₽',
    'Код:773937 Оплата Интернет QUAY. 747,99р.',
    'Подтвердите платеж: QUAY, 50 руб.',
    'Code: 24057 - payment at QUAY. Card ****8350. Amount: 13,000.00 AMD.',
    'Вы отправили запрос на перевод 200.00 RUR. Подтвердите в приложении.',
    'quay.md a solicitat plata 472.50 MDL',
    // A balance alone.
    'MIR-6647 17:19 Покупка Бал: 24041.36р',
  ])('%s', async (text) => {
    expect(await read(text)).not.toMatch(/^(?:purchase|transfer|payment)/)
  })

  it('and not the code by which a purchase was authorised', async () => {
    expect(await read('Покупка 134,63 RUB по карте *2976, код авторизации 353010')).toBe(
      'purchase 13463 RUB',
    )
  })
})
