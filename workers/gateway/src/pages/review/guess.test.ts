import type { ReadTransaction } from 'bank-mail'
import { describe, expect, it } from 'vitest'
import { formatsFor } from '#shared/i18n/formats.ts'
import type { Mail } from '../../ledger/store.ts'
import { parseEntry, type Typed } from '../entry/parse.ts'
import { guessesOf, resolutionOf } from './guess.ts'

const READ: ReadTransaction = {
  kind: 'purchase',
  amountMinor: 123450,
  currency: 'USD',
  merchant: 'Harbour Books',
  occurredOn: '2026-11-20',
  occurredTime: '18:05',
  timeZone: 'America/New_York',
  dateSource: 'body',
  account: '4412',
  reference: 'R-77',
  mcc: null,
}

const MAIL: Mail = {
  id: 'm',
  receivedAt: '2026-11-20T23:30:00.000Z',
  sentAt: null,
  sender: 'alerts@bank.example',
  subject: 'A payment',
  bank: null,
  country: null,
  template: 'general',
  status: 'review',
  statusBy: 'reader',
  reason: 'unknown_bank',
  verdict: null,
  outerFrom: null,
  outerDomain: null,
  wayIn: null,
  isPending: false,
  sizeBytes: 100,
  version: '01a00000-0000-7000-8000-000000000009',
  recipient: 'in@ledger.example',
  envelopeFrom: 'me@home.example',
  messageId: null,
  readerVersion: 1,
  text: 'text',
  read: [READ],
  withoutCurrency: null,
  confirmation: null,
  transactions: [],
  values: [],
  why: [],
  hasRaw: true,
  admissible: null,
}

function submit(typed: Array<Typed>) {
  return typed.map((one) => {
    const parsed = parseEntry(one, 'de')
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
    return parsed.entry
  })
}

describe('a guess', () => {
  const formats = formatsFor('de')

  it('that is left as it is counts as the reading', () => {
    const typed = guessesOf(MAIL, [], formats, { timeZone: 'UTC', homeCurrency: null })
    expect(typed[0]).toMatchObject({ amount: '1234,50', date: '2026-11-20', time: '18:05' })
    expect(resolutionOf(MAIL, [], submit(typed))).toEqual({ as: 'guess' })
  })

  it('knows the account that the mail names, where it was met before', () => {
    const mail = { ...MAIL, bank: 'Northbank' }
    const account = { id: 'a1', bank: 'Northbank', mask: '4412', title: null, person: null }
    const typed = guessesOf(mail, [account], formats, { timeZone: 'UTC', homeCurrency: null })
    expect(typed[0]?.account).toBe('a1')
    expect(resolutionOf(mail, [account], submit(typed))).toEqual({ as: 'guess' })
    const other = submit(typed.map((one) => ({ ...one, account: '' })))
    expect(resolutionOf(mail, [account], other).as).toBe('entries')
  })

  it('that is changed, or joined by another, is what the person says', () => {
    const [first] = guessesOf(MAIL, [], formats, { timeZone: 'UTC', homeCurrency: null })
    if (!first) throw new Error('no guess')
    const changed = resolutionOf(MAIL, [], submit([{ ...first, amount: '1.234,51' }]))
    expect(changed).toMatchObject({ as: 'entries', entries: [{ amountMinor: 123451 }] })
    expect(resolutionOf(MAIL, [], submit([first, first])).as).toBe('entries')
    expect(resolutionOf(MAIL, [], submit([{ ...first, note: 'mine' }])).as).toBe('entries')
  })

  it('of a movement without a currency comes with all that is told, and asks for the currency', () => {
    const { amountMinor: _, currency: __, ...told } = READ
    const open = (amount: string, homeCurrency: string | null) => {
      const mail = { ...MAIL, read: [], withoutCurrency: { ...told, amount } }
      return guessesOf(mail, [], formats, { timeZone: 'UTC', homeCurrency })[0]
    }
    expect(open('1234.50', null)).toMatchObject({
      amount: '1234,50',
      currency: '',
      merchant: 'Harbour Books',
      date: '2026-11-20',
      time: '18:05',
    })
    expect(open('15000', 'CLP')).toMatchObject({ amount: '15000', currency: 'CLP' })
    expect(open('', null)).toMatchObject({ amount: '', merchant: 'Harbour Books' })
  })

  it('is an empty form in the home currency on the local day the mail came, where there is none', () => {
    const [typed] = guessesOf({ ...MAIL, read: [] }, [], formats, {
      timeZone: 'Asia/Kathmandu',
      homeCurrency: 'NPR',
    })
    expect(typed).toMatchObject({ amount: '', currency: 'NPR', date: '2026-11-21' })
  })
})
