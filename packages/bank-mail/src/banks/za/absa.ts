import type { Bank } from '../../template/types.ts'

/** NotifyMe: account, what, day, how and where, signed amount, what is available; with commas between. */
export const absa: Bank = {
  id: 'absa',
  name: 'Absa',
  country: 'ZA',
  timeZone: 'Africa/Johannesburg',
  currency: 'ZAR',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['absa.co.za', 'absa.africa'],
  names: ['absa'],
  templates: [
    {
      id: 'not-done',
      when: ['declined|unsuccessful|insufficient funds|reversed'],
      ignored: 'declined',
    },
    {
      id: 'purchase',
      kind: 'purchase',
      isCommon: true,
      when: ['absa: {_}(pur|purchase)', 'available'],
      sentences: [
        '(pur|purchase), {date} {_}(purchase|pos purchase|card purchase|settlement), {merchant}, {money}, available',
        '{money}, available',
        '(cheq|sav|card|crd|chq|acc){account}, pur',
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      isCommon: true,
      when: ['absa: {_}(wthdr|withdrawal|wdl)', 'available'],
      sentences: ['{money}, available'],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      when: ['absa: {_}(dep|deposit)', 'available'],
      sentences: ['{money}, available'],
    },
    {
      id: 'paid',
      kind: 'transfer_out',
      isCommon: true,
      when: ['absa: {_}(pmnt|payment|trf|transf), {date}', 'available'],
      sentences: ['{money}, available'],
    },
  ],
}
