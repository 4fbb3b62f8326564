import type { Template } from '../../template/types.ts'

export const interac: ReadonlyArray<Template> = [
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
    labels: { date: 'date', reference: 'reference number|numéro de référence' },
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
    labels: { date: 'date', reference: 'reference number|numéro de référence' },
  },
]
