import type { Bank } from '../../template/types.ts'

/** One line: day and time in digits alone, what it was, signed amount, shop, card, balance. */
export const otpBank: Bank = {
  id: 'otp-bank',
  name: 'OTP Bank',
  country: 'HU',
  timeZone: 'Europe/Budapest',
  currency: 'HUF',
  decimal: ',',
  dateOrder: 'YMD',
  senders: ['otpbank.hu', 'otp.hu'],
  names: ['otpdirekt', 'otp bank'],
  templates: [
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['sztornó~', 'sikertelen|elutasít~|visszautasít~|sztornó|jóváírás'],
      sentences: [
        'kártyás vásárlás/zárolás {money}\\; {merchant}\\; kártyaszám {account}\\; egyenleg',
      ],
    },
  ],
}
