import type { Bank } from '../../template/types.ts'

/** "4321 ile biten … kartınızla 10.00 TL tutarında … harcaması yapılmıştır": what kind of shop, never which. */
export const akbank: Bank = {
  id: 'akbank',
  name: 'Akbank',
  country: 'TR',
  timeZone: 'Europe/Istanbul',
  currency: 'TRY',
  decimal: 'either',
  dateOrder: 'DMY',
  senders: ['akbank.com'],
  names: ['akbank'],
  templates: [
    {
      id: 'not-done',
      when: ['gerçekleşme~|onaylanma~|reddedil~'],
      ignored: 'declined',
    },
    {
      id: 'cancelled',
      kind: 'refund',
      isCommon: true,
      sentences: ['{account} ile biten … {money} {_}tutarındaki … harcamanız iptal edilmiştir'],
    },
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['iptal edilmiştir'],
      sentences: ['{account} ile biten … {money} tutarında … harcaması {_}yapılmıştır'],
    },
  ],
}
