import type { Bank } from '../../template/types.ts'

/** "… 10,00 EUR con la carta 1234 presso …". */
export const intesaSanpaolo: Bank = {
  id: 'intesa-sanpaolo',
  name: 'Intesa Sanpaolo',
  country: 'IT',
  timeZone: 'Europe/Rome',
  currency: 'EUR',
  decimal: ',',
  dateOrder: 'DMY',
  senders: ['intesasanpaolo.com', 'intesasanpaolo.it', 'isybank.com'],
  names: ['intesa sanpaolo'],
  templates: [
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: [
        'non è andat~|non eseguit~|annullat~|stornat~|rifiutat~',
        'rimborso|storno|riaccredito|rifiutat~|negat~|annullat~',
      ],
      sentences: [
        '{money} con la [tua|sua] carta {account} presso {merchant} (il {date}|cordiali|{stop})',
        '{money} con la {_}carta {_}presso {merchant} (il {date}|cordiali|{stop})',
      ],
    },
    {
      id: 'refund',
      kind: 'refund',
      isCommon: true,
      unless: ['rifiutat~|negat~'],
      sentences: [
        '(rimborso|storno|riaccredito) di {money} {_}(da|presso) {merchant} (il {date}|cordiali|{stop})',
      ],
    },
  ],
}
