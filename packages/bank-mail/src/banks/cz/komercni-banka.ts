import type { Bank } from '../../template/types.ts'
import { REFUSALS } from './refusals.ts'

/** Long sentences: what was blocked on a card, which payment was made. */
export const komercniBanka: Bank = {
  id: 'komercni-banka',
  name: 'Komerční banka',
  country: 'CZ',
  timeZone: 'Europe/Prague',
  currency: 'CZK',
  decimal: ',',
  dateOrder: 'DMY',
  senders: ['kb.cz'],
  names: ['komercni banka'],
  templates: [
    ...REFUSALS,
    {
      id: 'not-done',
      when: ['autorizace zrušena|zrušena blokace|neprovedení {_}(příkazu|platby|inkasa)'],
      ignored: 'declined',
    },
    {
      id: 'balance',
      when: ['(účetní|použitelný|běžný) zůstatek na {_}(účtu|kartě)'],
      ignored: 'information',
    },
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      sentences: [
        'kartě číslo {account} byla dne {date} blokována částka {money} místo platby {merchant}\\;',
        'kartě číslo {account} byla dne {date} blokována částka {money}',
      ],
    },
    {
      id: 'payment',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      sentences: [
        'provedení platby z účtu číslo {_}na účet číslo {_}částka {money} datum splatnosti {date}',
      ],
    },
  ],
}
