import type { Bank } from '../../template/types.ts'

/** Card, day, a number and the shop, "firmasında", the amount; what is left stands behind. */
export const enpara: Bank = {
  id: 'enpara',
  name: 'Enpara',
  country: 'TR',
  timeZone: 'Europe/Istanbul',
  currency: 'TRY',
  decimal: ',',
  dateOrder: 'DMY',
  senders: ['enpara.com', 'qnbfinansbank.com'],
  names: ['enpara.com'],
  templates: [
    {
      id: 'not-done',
      when: ['reddedil~|gerçekleşme~|onaylanma~|yapılamadı|iptal edil~'],
      ignored: 'declined',
    },
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      sentences: [
        '{account} ile biten {_}{date} tarihinde {digits}-{merchant} firmasında {money} tutarında harcama yapıldı',
        '{date} tarihinde {merchant} firmasında {money} tutarında harcama yapıldı',
        '{account} ile biten',
      ],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      isCommon: true,
      sentences: [
        '{date} tarihinde {_}hesabınızdan {merchant} adlı alıcıya {money} tutarında para transferi {_}yapıldı',
      ],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      sentences: [
        'hesabınıza {date} tarihinde {merchant} tarafından yapılan para transferi {_}sonucunda {money} giriş oldu',
      ],
    },
  ],
}
