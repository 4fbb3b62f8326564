import type { Bank } from '../../template/types.ts'
import { GERMAN } from '../german-templates.ts'

/** Card or account in quotes, as its owner named it; the shop stands after the sentence. */
export const ubs: Bank = {
  id: 'ubs',
  name: 'UBS',
  country: 'CH',
  timeZone: 'Europe/Zurich',
  currency: 'CHF',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['ubs.com'],
  names: ['ubs switzerland'],
  templates: [
    {
      id: 'available',
      when: [
        'amount available on card|verfügbarer betrag (auf|der) karte|montant disponible sur la carte',
      ],
      unless: ['charged|belastet|débit~'],
      ignored: 'information',
    },
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['storniert|reversed'],
      sentences: [
        '{money} have been charged to card "{account}". {merchant}. available amount',
        'karte "{account}" wurde mit {money} belastet. {merchant}. verfügbarer betrag',
        '{money} have been charged to card',
        'karte {_}wurde mit {money} belastet',
      ],
    },
    {
      id: 'account-credited',
      kind: 'deposit',
      isCommon: true,
      unless: ['storniert|reversed'],
      sentences: [
        'account {_}has been credited {money}',
        'konto {_}(wurde|wurden) {money} gutgeschrieben',
        'compte {_}a été crédité de {money}',
      ],
    },
    {
      id: 'account-debited',
      kind: 'purchase',
      isCommon: true,
      unless: ['storniert|reversed'],
      sentences: [
        'account {_}has been debited {money}',
        'konto {_}(wurde|wurden) mit {money} belastet',
        'compte {_}a été débité de {money}',
      ],
    },
    ...GERMAN,
  ],
}
