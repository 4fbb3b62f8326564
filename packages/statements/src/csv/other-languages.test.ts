/** Files of banks in languages whose columns few trackers know; header and rows of our own. */
import { expect, test } from 'vitest'
import { readStatement } from '../read-statement.ts'
import { payeeIn } from './payee-in-text.ts'

const read = (text: string) => {
  const { statement, csv } = readStatement(new TextEncoder().encode(text))
  expect([csv?.questions, statement.problems]).toEqual([[], []])
  return statement.rows.map(({ date, amount, currency, merchant, operation }) =>
    [date, amount, currency, merchant, operation].join(' '),
  )
}

test('Polish: the payee in its field of the text, the type, the currency, not the balance', () => {
  expect(
    read(`"Data operacji";"Data waluty";"Typ transakcji";"Kwota";"Waluta";"Saldo po transakcji";"Opis transakcji"
"2026-11-28";"2026-11-27";"Płatność kartą";"-84,90";"PLN";"4 215,10";"Lokalizacja: Adres: KIOSK ZEBRA 12 Miasto: KRAKOW Kraj: POLSKA"
"2026-11-18";"2026-11-18";"Zwrot płatności kartą";"+129,00";"PLN";"4 300,00";"Lokalizacja: Adres: ZEBRA SE Miasto: BERLIN"
"2026-11-15";"2026-11-15";"Wypłata z bankomatu";"-300,00";"PLN";"4 171,00";"Bankomat 12"`),
  ).toEqual([
    '2026-11-28 -84.9 PLN KIOSK ZEBRA 12 ',
    '2026-11-18 129 PLN ZEBRA SE refund',
    '2026-11-15 -300 PLN Bankomat 12 withdrawal',
  ])
})

test('Turkish and Indonesian: a balance before the amount, and a column of DB and CR without a name', () => {
  expect(
    read('Tarih;Bakiye;Açıklama;Tutar (TL);Döviz\n28.11.2026;12.500,65;KUZEY FIRIN;-1.284,35;TRY'),
  ).toEqual(['2026-11-28 -1284.35 TRY KUZEY FIRIN '])
  expect(
    read(
      'Tanggal,Keterangan,Jumlah,,Saldo,Mata Uang\n28/11/2026,KARTU DEBIT TOKO UTARA,"125.500,00",DB,"3.450.000,00",IDR\n27/11/2026,GAJI,"8.500.000,00",CR,"3.575.500,00",IDR',
    ),
  ).toEqual(['2026-11-28 -125500 IDR KARTU DEBIT TOKO UTARA ', '2026-11-27 8500000 IDR GAJI '])
})

test('a column of dashes or of one letter says nothing of the way', () => {
  expect(read('Date,Name,Amount,X,Y,Currency\n2026-11-28,Kiosk,-5.00,-,C,EUR')).toEqual([
    '2026-11-28 -5 EUR Kiosk ',
  ])
})

test.each([
  ['Nadawca: NOWA FIRMA SP Z O O Tytuł: WYNAGRODZENIE 11/2026', 'NOWA FIRMA SP Z O O'],
  ['Odbiorca: JAN ZEBRA', 'JAN ZEBRA'],
  ['Lunch with Odbiorca', null],
  ['Adres: ', null],
])('%s was with %s', (text, payee) => {
  expect(payeeIn(text)).toBe(payee)
})
