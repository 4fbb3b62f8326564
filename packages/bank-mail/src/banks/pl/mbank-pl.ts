import type { Bank } from '../../template/types.ts'

const TRANSFER = 'przelew (wych|przych)'
const BOOKED = '(obciazenie|uznanie na) rach'
const DAY = 'z dnia {date}'

/** A table of short notices; a mail with several of them is for a person to look at. */
export const mbankPl: Bank = {
  id: 'mbank-pl',
  name: 'mBank Polska',
  country: 'PL',
  timeZone: 'Europe/Warsaw',
  currency: 'PLN',
  decimal: ',',
  dateOrder: 'DMY',
  senders: ['mbank.pl'],
  names: ['mbank'],
  templates: [
    { id: 'not-done', when: ['odrzucon~|odmowa|nieudan~|brak srodkow'], ignored: 'declined' },
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['anulowan~|niezrealizowan~', TRANSFER, BOOKED],
      sentences: ['autoryzacja karty {account} {merchant}. kwota {money}', DAY],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['anulowan~|niezrealizowan~', 'autoryzacja karty|przelew przych', BOOKED],
      sentences: [
        'przelew wych. z rach. {account} na rach. {_}kwota {money} dla {merchant}(\\;| dost)',
        DAY,
      ],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['anulowan~|niezrealizowan~', 'autoryzacja karty|przelew wych', BOOKED],
      sentences: ['na rach. {account} kwota {money} od {merchant}(\\;| dost)', DAY],
    },
    {
      id: 'debited',
      kind: 'purchase',
      isCommon: true,
      unless: ['anulowan~|niezrealizowan~', 'autoryzacja karty|uznanie na rach', TRANSFER],
      sentences: ['obciazenie rach. {account} na kwote {money} tytulem {merchant}\\;', DAY],
    },
    {
      id: 'credited',
      kind: 'deposit',
      isCommon: true,
      unless: ['anulowan~|niezrealizowan~', 'autoryzacja karty|obciazenie rach', TRANSFER],
      sentences: ['uznanie na rach. {account} na kwote {money} tytulem {merchant}\\;', DAY],
    },
  ],
}
