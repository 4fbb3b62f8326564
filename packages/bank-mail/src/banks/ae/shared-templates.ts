import type { RecordingTemplate } from '../../template/types.ts'

/* Emirates NBD and Liv, its digital bank, write the same short sentences. */

export const CARD: RecordingTemplate = {
  id: 'card',
  kind: 'purchase',
  isCommon: true,
  unless: ['reversed|reversal'],
  sentences: [
    'purchase of {money} with (credit|debit) card ending {account} at {merchant} (avl|available|{stop})',
    'payment of {money} to {merchant} with (credit|debit) card ending {account}',
  ],
}

export const CREDITED: RecordingTemplate = {
  id: 'credited',
  kind: 'deposit',
  isCommon: true,
  unless: ['reversed|reversal'],
  sentences: ['{money} (has been credited|credited) to (account|a/c) {account}'],
}

export const DEBITED: RecordingTemplate = {
  id: 'debited',
  kind: 'purchase',
  isCommon: true,
  unless: ['reversed|reversal'],
  sentences: ['{money} (has been debited|debited) from (account|a/c) {account}'],
}

export const EMIRATES_NBD = [CARD, CREDITED, DEBITED] as const
