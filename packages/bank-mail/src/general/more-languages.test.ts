/** Languages of which only the words of short alerts are known. */
import { describe, expect, it } from 'vitest'
import { readUndescribed as read } from './testing.ts'

describe('reads', () => {
  it.each([
    [
      'Zarlaga',
      'Zarlaga: 24,500.00 MNT, dans 2093, 2026-05-30 18:22, NOM DELGUUR. Uldegdel: 310,220.00 MNT',
      'purchase',
      2450000,
      'MNT',
    ],
    [
      'Покупка',
      'Карта *2093. Покупка 730 ₽. KNIGA SEVER. Доступно 9 120,40 ₽',
      'purchase',
      73000,
      'RUB',
    ],
    [
      'Оплата',
      '30.05.2026 Картка *2093: оплата 312,40 грн, КНИГАРНЯ. Залишок 901,10 грн.',
      'purchase',
      31240,
      'UAH',
    ],
    [
      'Плащане',
      'Плащане с карта *2093: 31,20 BGN в KNIGI SOFIA на 30.05.2026. Наличност: 90,40 BGN',
      'purchase',
      3120,
      'BGN',
    ],
    [
      'Πίστωση',
      'Ο λογαριασμός σας *2093 πιστώθηκε με ποσό 31,20€. Υπόλοιπο 90,40€.',
      'transfer_in',
      3120,
      'EUR',
    ],
    [
      'עסקה',
      'בכרטיסך המסתיים ב-2093 בוצעה עסקה בסך 31.20 ש"ח בבית העסק ספרים בתאריך 30/05/2026.',
      'purchase',
      3120,
      'ILS',
    ],
    [
      'Kupnja',
      'Kupnja karticom *2093 u iznosu 31,20 EUR na prodajnom mjestu KNJIGE, 30.05.2026. Raspoloživo: 90,40 EUR',
      'purchase',
      3120,
      'EUR',
    ],
    [
      'Mokėjimas',
      'Mokėjimas kortele *2093: 31,20 EUR KNYGOS 2026-05-30. Likutis: 90,40 EUR',
      'purchase',
      3120,
      'EUR',
    ],
    [
      'شراء',
      'تم استخدام بطاقتك المنتهية بـ 2093 لمبلغ 8.250 د.ك. لدى مكتبة الشمال',
      'purchase',
      8250,
      'KWD',
    ],
  ])('%s: %s', async (subject, text, kind, amountMinor, currency) => {
    expect(await read(subject, text)).toMatchObject({
      outcome: 'recorded',
      transactions: [{ kind, amountMinor, currency }],
    })
  })
})

describe('does not record', () => {
  it.each([
    ['Покупка', 'Карта *2093. Покупка 730 ₽. KNIGA SEVER. Отказ: недостаточно средств.'],
    ['Плащане', 'Плащане с карта *2093: 31,20 BGN в KNIGI SOFIA е отхвърлено.'],
    ['Αγορά', 'Η αγορά ποσού 31,20€ με την κάρτα σας *2093 απορρίφθηκε.'],
    ['עסקה', 'עסקה בסך 31.20 ש"ח בכרטיסך המסתיים ב-2093 נדחתה.'],
    ['Kupnja', 'Kupnja karticom *2093 u iznosu 31,20 EUR je odbijena.'],
    ['Mokėjimas', 'Mokėjimas kortele *2093: 31,20 EUR KNYGOS atmestas.'],
    ['Blerje', 'Transaksioni juaj prej 5.000,00 LEK te KAFE LIBRI u refuzua. Karta 2093.'],
  ])('%s: %s', async (subject, text) => {
    expect((await read(subject, text)).outcome).not.toBe('recorded')
  })
})

it('reads a day of a Chinese mail without its year', async () => {
  const mail = '您尾号2093的卡5月29日18:20在北方书店消费人民币120.00元。'
  expect((await read('消费提醒', mail)).transactions[0]).toMatchObject({
    occurredOn: '2026-05-29',
    dateSource: 'body',
  })
})
