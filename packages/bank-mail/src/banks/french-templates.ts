/** The alerts that French-speaking banks word alike. Order matters. */
import type { IgnoringTemplate, RecordingTemplate } from '../template/types.ts'

const CARD = '(carte|compte) {_}(se terminant par|terminée par|finissant par|n° ...) {account}'
const ON = 'le {date}'

export const TO_COME: IgnoringTemplate = {
  id: 'to-come',
  when: [
    '(a été|est) programmé~|(sera|seront) {_}(débité~|prélevé~|effectué~|exécuté~)|vous (demande|a demandé) {_}{amount}',
  ],
  // A card whose purchases are charged at the month's end says so below each of them.
  unless: [
    '(achat|paiement|retrait|opération|transaction) {_}a été|vous avez (payé|dépensé|retiré|reçu|envoyé)|utilisée pour un paiement',
  ],
  ignored: 'reminder',
}

export const SPENT_SO_FAR: IgnoringTemplate = {
  id: 'spent-so-far',
  when: [
    'vous avez (dépensé|utilisé|atteint) {_}{money} {_}(ce mois|cette semaine|aujourd’hui|de votre plafond)|plafond {_}est de {money}',
  ],
  ignored: 'information',
}

export const REFUND: RecordingTemplate = {
  id: 'refund',
  kind: 'refund',
  isCommon: true,
  sentences: [
    'remboursement de {money} (de|par|chez) {merchant} (a été|sur|le {date}|{stop})',
    '{merchant} vous a remboursé {money}',
    'remboursement de {money}',
    CARD,
    ON,
  ],
}

export const WITHDRAWAL: RecordingTemplate = {
  id: 'withdrawal',
  kind: 'withdrawal',
  isCommon: true,
  sentences: [
    'retrait de {money} {_}(au distributeur|au guichet|au dab|à) {merchant} (le {date}|avec|par|{stop})',
    'retrait de {money}',
    'vous avez retiré {money}',
    CARD,
    ON,
  ],
}

export const RECEIVED: RecordingTemplate = {
  id: 'received',
  kind: 'transfer_in',
  isCommon: true,
  sentences: [
    'vous avez reçu {_}{money} (de la part de|de) {merchant} (sur|le {date}|par|{stop})',
    '{merchant} vous a (envoyé|viré|transféré|payé) {money}',
    '(virement|paiement) {_}de {money} (de la part de|de|émis par) {merchant} {_}(reçu|crédité)',
    CARD,
    ON,
  ],
}

export const DEPOSIT: RecordingTemplate = {
  id: 'deposit',
  kind: 'deposit',
  isCommon: true,
  sentences: [
    'dépôt de {money} {_}(a été|effectué)',
    'compte {_}a été crédité de {money}',
    CARD,
    ON,
  ],
  labels: { reference: 'référence' },
}

export const DIRECT_DEBIT: RecordingTemplate = {
  id: 'direct-debit',
  kind: 'payment',
  isCommon: true,
  sentences: [
    'prélèvement de {money} (au profit de|en faveur de|de|par) {merchant} (a été|le {date}|sur|{stop})',
    ON,
  ],
}

export const SENT: RecordingTemplate = {
  id: 'sent',
  kind: 'transfer_out',
  isCommon: true,
  sentences: [
    'vous avez (envoyé|transféré|viré) {money} à {merchant} (le {date}|par|depuis|{stop})',
    'virement de {money} (vers|à|au profit de|en faveur de|pour) {merchant} (a été|est|le {date}|{stop})',
    ON,
  ],
}

export const PURCHASE: RecordingTemplate = {
  id: 'purchase',
  kind: 'purchase',
  unless: ['refus~|sera effectué|à venir|préautorisation|en attente|rembours~|annul~'],
  sentences: [
    '(achat|paiement|transaction|opération|dépense) de {money} {_}(chez|auprès de) {merchant} (le {date}|avec|par|a été|au moyen|{stop})',
    'vous avez (payé|dépensé) {money} (chez|à|auprès de) {merchant} (le {date}|avec|par|{stop})',
    CARD,
    ON,
  ],
}

export const OPERATION: RecordingTemplate = {
  id: 'operation',
  kind: 'purchase',
  isCommon: true,
  when: ['carte', '(opération|transaction) {_}(a été|est) {_}(réalisée|effectuée|enregistrée)'],
  unless: ['crédit~|rembours~|annul~'],
  labels: {
    amount: 'montant',
    merchant: 'commerçant|enseigne|marchand',
    account: 'carte|numéro de carte',
    date: 'date',
  },
}

export const FRENCH = [
  TO_COME,
  SPENT_SO_FAR,
  REFUND,
  WITHDRAWAL,
  RECEIVED,
  DEPOSIT,
  DIRECT_DEBIT,
  SENT,
  PURCHASE,
  OPERATION,
] as const
