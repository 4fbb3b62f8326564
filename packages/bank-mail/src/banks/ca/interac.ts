import type { Bank } from '../../template/types.ts'

const DETAILS = { date: 'date', reference: 'reference number|numéro de référence' }

/** e-Transfers, sent in the bank's name: only one that has been deposited has moved. */
export const interac: Bank = {
  id: 'interac',
  name: 'Interac',
  country: 'CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  decimal: 'either',
  dateOrder: 'MDY',
  senders: ['interac.ca'],
  names: ['interac e-transfer', 'virement interac'],
  templates: [
    {
      id: 'request',
      when: [
        '(requested|is requesting|has requested) (money|{amount})|money request|vous demande (de l’argent|{amount})|demande d’argent',
      ],
      unless: ['fulfilled|deposited|déposé~'],
      ignored: 'reminder',
    },
    {
      id: 'not-deposited',
      when: [
        '(has expired|has not been deposited|not yet deposited|was cancelled|has been cancelled|declined your {_}transfer|(est expiré|a expiré|a été annulé|pas été déposé|a refusé votre virement))',
      ],
      unless: ['successfully deposited|automatically deposited'],
      ignored: 'declined',
    },
    {
      id: 'waiting',
      when: [
        '(claim|deposit) your (deposit|money) [by]|select your financial institution|déposez votre argent',
      ],
      unless: ['automatically|automatiquement|has been deposited|successfully deposited'],
      ignored: 'reminder',
    },
    {
      id: 'request-fulfilled',
      kind: 'transfer_in',
      unless: ['not yet|expired|cancelled'],
      sentences: ['{merchant} has fulfilled your request for {money}'],
      labels: DETAILS,
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      isCommon: true,
      when: ['(has been|was) {_}(deposited|accepted)|a été {_}(déposé~|accepté~)'],
      unless: [
        'returned|cancelled|expired|expiré|annulé|has sent you|sent you|vous a envoyé|your request for',
      ],
      sentences: [
        'transfer {_}you sent to {merchant} for the amount of {money}',
        '{money} {_}you sent to {merchant} (has been|was|on {date}|{stop})',
        'transfer (of|for) {money} {_}to {merchant} (has been|was|on {date}|{stop})',
        '{money} {_}que vous avez (envoyé|envoyés|transféré) à {merchant} (a été|ont été|{stop})',
        'virement de {money} {_}à {merchant} (a été|{stop})',
      ],
      labels: DETAILS,
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      when: [
        'automatically deposited|has been deposited into your|was deposited into your|funds deposited|(a été|ont été) {_}(déposé~) automatiquement|automatiquement (déposé~)',
      ],
      sentences: [
        '{merchant} (has sent you|sent you) {_}{money}',
        '{money} {_}from {merchant} (has been|was|and it|and the|{stop})',
        '{merchant} vous a envoyé {_}{money}',
        'vous avez reçu {money} {_}de {merchant} (et|le {date}|{stop})',
      ],
      labels: DETAILS,
    },
  ],
}
