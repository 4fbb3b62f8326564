/** One thing that happens in the demo, before a bank writes a mail about it. */

import type { CardBank } from './letters/card.ts'

export type Bank = 'chase' | 'capital_one' | 'bancolombia' | 'banco_de_chile' | CardBank

export type DemoKind =
  | 'purchase'
  | 'withdrawal'
  | 'transfer_out'
  | 'transfer_in'
  | 'deposit'
  | 'bill'

export type DemoEvent = {
  bank: Bank
  kind: DemoKind
  /** Minor units of the bank's currency. */
  amountMinor: number
  /** As the card network writes it, or the other person. */
  who: string
  /** Local to the bank. */
  date: string
  time: string
}

/** Where each bank's clock hangs. */
export const ZONE_OF: Readonly<Record<Bank, string>> = {
  chase: 'America/New_York',
  capital_one: 'America/New_York',
  bancolombia: 'America/Bogota',
  banco_de_chile: 'America/Santiago',
  bbva_mexico: 'America/Mexico_City',
  nubank: 'America/Sao_Paulo',
  caixabank: 'Europe/Madrid',
  ing_germany: 'Europe/Berlin',
  hdfc: 'Asia/Kolkata',
}

export const CURRENCY_OF: Readonly<Record<Bank, string>> = {
  chase: 'USD',
  capital_one: 'USD',
  bancolombia: 'COP',
  banco_de_chile: 'CLP',
  bbva_mexico: 'MXN',
  nubank: 'BRL',
  caixabank: 'EUR',
  ing_germany: 'EUR',
  hdfc: 'INR',
}

/** A mail before it is written down as MIME. */
export type Letter = {
  from: { name: string; address: string }
  subject: string
  html?: string
  text?: string
}
