import type { Lexicon } from './lexicon.ts'

export const PERSIAN: Lexicon = {
  code: 'fa',
  script: /[\u067e\u0686\u06a9\u06af\u06cc]|حساب شما|مانده/,
  countries: 'IR',
  declined: 'ناموفق|رد شد|انجام نشد|لغو شد|کافی نیست|منقضی شد',
  reversed: 'برگشت (داده شد|خورد|شد)|برگشت وجه|بازگشت وجه',
  pending: 'در (انتظار|حال انجام|حال بررسی)',
  requested: 'درخواست (پرداخت|انتقال) وجه',
  scheduled: 'برداشت خواهد شد|واریز خواهد شد|انجام خواهد شد',
  condition: 'اگر|در صورت|چنانچه',
  refusals: { head: { otp: '(یک بار|یکبار)[ ]رمز|رمز (پویا|دوم)|عدد محرمانه\\:' } },
  said: {
    withdrawal: 'برداشت نقدی',
    deposit: 'واریز|به حساب شما نشست',
    transfer_out: 'انتقال یافت|انتقال داده شد',
    purchase: 'خرید|برداشت|از حساب شما پرید',
  },
  vague: { purchase: 'تراکنش' },
  amounts: {
    moved: 'مبلغ|به مبلغ',
    fee: 'کارمزد|كارمزد',
    balance: 'مانده|موجودی|مانده حساب',
  },
}
