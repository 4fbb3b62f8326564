import { expect, test } from 'vitest'
import { normalise } from '../normalise.ts'

// Invented lines, one for each way in which a bank words it.
test.each([
  ['ZORBLAX BANK ONLINE PMT 0412', 'card_payment'],
  ['CC ZORBLAX CREDIT UNION EPAY', 'card_payment'],
  ['ELECTRONIC PAYMENT - THANK YOU', 'card_payment'],
  ['PAGO TARJETA 1234', 'card_payment'],
  ['ZORBLAX DES:TRANSFER ID:00012 INDN:JANE ROE CO ID:99 PPD', 'transfer'],
  ['ZORBLAX INC DES:PAYROLL ID:00012 INDN:JANE ROE', 'salary'],
  ['MOBILE DEPOSIT 0412', 'income'],
  ['CASH BACK REWARD', 'income'],
  ['Store Return', 'income'],
  ['ATM WITHDRAWAL FEE', 'fees'],
  ['NON-ZORBLAX ATM TRANSACTION FEE', 'fees'],
  ['COBRO MENSAJE ALERTA', 'fees'],
  ['ATM 0042 PLAZA MAYOR', 'cash'],
  ['ZORBLAX BANK ATM', 'cash'],
  ['ZORBLAX ATM 03/18 #000000042 WITHDRWL PLAZA', 'cash'],
  ['FX ATM W/D FEE', 'fees'],
  ['CCY CONVERSION FEE', 'fees'],
  ['POS CHG USD 5', 'fees'],
  ['SCOTIA VISA A1B2C3', 'card_payment'],
  ['PMNT SENT 0412 SQUARE CASH', 'transfer'],
  ['Naknada za podizanje got. novca', 'fees'],
  ['ZX-FERIEPENGE', 'benefits'],
  ['RETIRO CAJERO PLAZA', 'cash'],
  ['SAQUE 24H', 'cash'],
  ['GELDAUTOMAT MUSTERSTADT', 'cash'],
  ['PIX ENVIADO MARIA', 'transfer'],
  ['BONIFICO A MARIO', 'transfer'],
  ['TRSF E-BANKING DB', 'transfer'],
  ['フリコミ ヤマダ', 'transfer'],
  ['NEFT DR-MARIA', 'transfer'],
  ['Комиссия за снятие наличных в чужих ATM', 'fees'],
  ['028:Комісія за послугу СМС', 'fees'],
  ['Obračunata provizija u iznosu od 12.00', 'fees'],
  ['Снятие наличных ZORBLAX 12', 'cash'],
  ['Gotovinska isplata', 'cash'],
  ['Погашение кредита', 'loan'],
  ['Перевод между своими счетами', 'transfer'],
  ['Kosten ZorblaxPakket', 'fees'],
  ['FRAIS ENVOI CHEQUIER', 'fees'],
  ['BETALING, DANK U', 'card_payment'],
  ['ACORNS INVESTING', 'investment'],
  ['ZORBLAX BANK E-PAYMENT 0412', 'card_payment'],
  ['CARD PAYMENT TO BARCLAYCARD', 'card_payment'],
  ['ZORBLAX CARD CC BILL', 'card_payment'],
  ['RETIRADA CAJERO ZORBLAX', 'cash'],
  ['UPI/P2A/0042/MARIA', 'transfer'],
  ['APPLE CASH SENT MONEY', 'transfer'],
])('%s says %s', (line, category) => {
  expect(normalise(line).structure).toMatchObject({ category, isSure: true })
})

test.each([
  'COMPRA MBWAY ZORBLAX',
  'AIRPORT TRANSFER ZORBLAX',
  'TED BAKER LONDON',
  'EL RETIRO PLAZA',
  'DEPOSITO DE MADERAS ZORBLAX',
  'ZORBLAX PENSION',
  'ATMOSPHERE BAR',
  'WDL TFR UPI/DR/000000000042/ZORBLAX/HDFC/zorblax.4/UPI',
  'VISA ZORBLAX',
  'CHECKERS 0042',
  'MOBILE HOME PARK',
  'ZORBLAX COFFEE',
  'ATM ZORBLAX TRASPORTI',
  'ZORBLAX BUS RETIRO',
  'CARD PAYMENT TO ZORBLAX FOODS',
])('%s names a merchant', (line) => {
  expect(normalise(line).structure).toBeNull()
})

test('a fee that a shop charges, and a payment to somebody, only lean', () => {
  expect(normalise('ZORBLAX GYM ANNUAL FEE').structure?.isSure).toBe(false)
  expect(normalise('ZORBLAX TELECOM ONLINE PMT').structure?.isSure).toBe(false)
})
