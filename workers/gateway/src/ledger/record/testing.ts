/** What the tests of tellings share. */
import type { Told } from './judge.ts'

/** A card purchase, as a mail tells of it. */
export const TOLD: Told = {
  bank: 'Harbor Bank',
  account: '4821',
  kind: 'purchase',
  merchant: 'CORNER BAKERY',
  date: '2026-11-20',
  time: '09:14',
  zone: null,
  reference: null,
  eventKey: 'told',
}
