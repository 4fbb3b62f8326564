import { expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { outcomesIn } from './outcome.ts'

const told = (text: string, country: string | null = null) =>
  [...new Set(outcomesIn(fold(text), country).map(({ outcome }) => outcome))].join(' ')

it.each([
  ['US', 'Your purchase at BLUE CAFE did not go through.', 'declined'],
  ['US', 'No money has left your account.', 'declined'],
  ['US', 'The merchant has since voided it: this charge was cancelled.', 'reversed'],
  ['US', 'Status: Pending', 'pending'],
  ['US', 'The transfer is scheduled for Friday.', 'scheduled'],
  ['MX', 'Tu compra no pudo procesarse, no se realizó el cargo.', 'declined'],
  ['MX', 'El cargo fue cancelado por el comercio.', 'reversed'],
  ['BR', 'O Pix ainda está em análise.', 'pending'],
  ['FR', 'Votre paiement n’a pas abouti.', 'declined'],
  ['DE', 'Der Betrag wurde Ihrem Konto nicht belastet.', 'declined'],
  ['DE', 'Die Buchung wurde rückgängig gemacht.', 'reversed'],
  ['IT', 'Il bonifico non è stato eseguito.', 'declined'],
  ['NL', 'De betaling is niet gelukt.', 'declined'],
  ['PL', 'Płatność kartą nie powiodła się.', 'declined'],
  ['CZ', 'Platba kartou byla zamítnuta.', 'declined'],
  ['CZ', 'Tato transakce čeká na zpracování.', 'pending'],
  ['TR', 'Kartınızla yapılan harcama iptal edildi.', 'reversed'],
  ['ID', 'Transaksi Anda gagal.', 'declined'],
  ['TH', 'รายการไม่สำเร็จ', 'declined'],
  ['VN', 'Giao dịch không thành công.', 'declined'],
  ['JP', 'ご利用は取り消されました。', 'reversed'],
  ['TW', '本筆交易未成功。', 'declined'],
  ['CN', '该笔交易已撤销。', 'reversed'],
  ['KR', '결제가 거절되었습니다.', 'declined'],
  ['SA', 'تم رفض العملية', 'declined'],
  ['SE', 'Köpet medgavs inte.', 'declined'],
  // What another sentence says of cases, or asks, changes nothing.
  ['US', 'If you have questions, call us. This payment was declined.', 'declined'],
  ['MX', '¿Dudas? Llámanos. El cargo fue cancelado.', 'reversed'],
  ['JP', 'ご利用は取り消されました。別の場合はご連絡ください。', 'reversed'],
  ['NO', 'Kjøpet ble ikke gjennomført.', 'declined'],
])('%s: %s', (country, text, outcome) => {
  expect(told(text, country)).toBe(outcome)
})

it.each([
  ['US', 'If this purchase was declined, the money stays in your account.'],
  ['US', 'Purchases may be declined where your limit is reached.'],
  ['US', 'Pending transactions are not part of this balance.'],
  ['US', 'Was this purchase declined?'],
  ['MX', 'Las compras pueden ser rechazadas por fondos insuficientes.'],
  ['MX', 'En caso de que el cargo haya sido cancelado, llámanos.'],
  ['DE', 'Zahlungen können abgelehnt werden.'],
  ['FR', 'Une opération peut être refusée.'],
  ['JP', 'ご利用がキャンセルされた場合でも届きます。'],
  ['KR', '결제가 취소될 경우 환불됩니다.'],
])('%s, of nothing that happened: %s', (country, text) => {
  expect(told(text, country)).toBe('')
})

it('knows the language of the bank’s country where the mail shows another', () => {
  const text = 'The card of your account was used at BLUE CAFE and iptal edildi.'
  expect(told(text, null)).toBe('')
  expect(told(text, 'TR')).toBe('reversed')
})
