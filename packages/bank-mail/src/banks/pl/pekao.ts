import type { Bank } from '../../template/types.ts'

/** "Zapłacono kwotę 10,00 PLN kartą *1234 dnia … w …. Bank Pekao S.A." */
export const pekao: Bank = {
  id: 'pekao',
  name: 'Bank Pekao',
  country: 'PL',
  timeZone: 'Europe/Warsaw',
  currency: 'PLN',
  decimal: ',',
  dateOrder: 'DMY',
  senders: ['pekao.com.pl'],
  names: ['bank pekao'],
  templates: [
    {
      id: 'not-done',
      when: ['odrzucon~|nie została zrealizowana|brak środków'],
      ignored: 'declined',
    },
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['anulowan~|niezrealizowan~'],
      sentences: [
        'zapłacono kwotę {money} kartą {account} dnia {date} [godz. {time}] w {merchant}. bank pekao',
        'zapłacono kwotę {money} kartą {account} dnia {date}',
      ],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['anulowan~|niezrealizowan~'],
      sentences: ['wpłynęło {money} na konto {account} od {merchant}. bank pekao'],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['anulowan~|niezrealizowan~'],
      sentences: [
        'wykonano przelew na kwotę {money} z konta {account} na konto{_}odbiorca {merchant}. bank pekao',
      ],
    },
    {
      id: 'top-up',
      kind: 'purchase',
      isCommon: true,
      unless: ['anulowan~|niezrealizowan~'],
      sentences: [
        'wykonano doładowanie telefonu {_}na kwotę {money} z konta{_}operator {merchant}. bank pekao',
      ],
    },
  ],
}
