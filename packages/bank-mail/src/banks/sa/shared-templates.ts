import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'

/*
 * A heading that says what it was, labels below it; in Arabic or English. In Arabic the amount and
 * the shop may hang on a letter: بـSAR 10, لـSHOP.
 */

const BACK = 'refund~|reversal|استرداد|استرجاع|عكس|عكسية'
const AMOUNT = {
  amount: 'amount|مبلغ|بمبلغ|المبلغ',
  date: 'on|at|في',
}
const HANGING = ['بـsar {amount}', 'بـ{amount} (sar|sr)']
const CARD = '(by|via|card|بطاقة|البطاقة|بطاقة مدى|مدى|عبر) {account}'
const DAY = '{date}'

export const CODE: IgnoringTemplate = {
  id: 'code',
  when: ['رمز (التحقق|التفعيل|المرور)'],
  ignored: 'otp',
}

export const NOT_DONE: IgnoringTemplate = {
  id: 'not-done',
  when: [
    '(purchase|withdrawal|transfer|transaction) {_}(declined|rejected)|مرفوض~|تم رفض|غير ناجحة',
  ],
  ignored: 'declined',
}

export const REFUND: RecordingTemplate = {
  id: 'refund',
  kind: 'refund',
  isCommon: true,
  when: [`(purchase|شراء) {_}(${BACK})`],
  sentences: [...HANGING, '(at|لدى|التاجر) {merchant} {end}', CARD, DAY],
  labels: AMOUNT,
}

export const PURCHASE: RecordingTemplate = {
  id: 'purchase',
  kind: 'purchase',
  isCommon: true,
  when: ['(pos|online|local|internet|e-commerce) purchase|{account} purchase|شراء'],
  // The same in two currencies: which is charged is not said the same way everywhere.
  unless: [BACK, '{money} \\({money}|amount {_}\\({_}sar', 'الحد المتاح'],
  sentences: [...HANGING, '(لدى|التاجر) {merchant} {end}', 'لـ{merchant}{end}', CARD, DAY],
  labels: { ...AMOUNT, merchant: 'at|from|من' },
}

export const WITHDRAWAL: RecordingTemplate = {
  id: 'withdrawal',
  kind: 'withdrawal',
  isCommon: true,
  when: ['سحب {_}صراف|atm withdrawal'],
  unless: ['{money} \\({money}|amount {_}\\({_}sar'],
  sentences: ['مكان السحب {merchant} {end}', CARD, DAY],
  labels: AMOUNT,
}

export const SENT: RecordingTemplate = {
  id: 'sent',
  kind: 'transfer_out',
  isCommon: true,
  when: ['حوالة {_}صادرة|outgoing transfer'],
  sentences: [...HANGING, '(الى|إلى) {merchant} {end}', DAY],
  labels: AMOUNT,
}

export const RECEIVED: RecordingTemplate = {
  id: 'received',
  kind: 'transfer_in',
  isCommon: true,
  when: ['حوالة {_}واردة|incoming transfer'],
  sentences: [...HANGING, 'من {merchant} {end}', DAY],
  labels: AMOUNT,
}

export const SAUDI = [CODE, NOT_DONE, REFUND, PURCHASE, WITHDRAWAL, SENT, RECEIVED] as const
