/** What a person teaches by settling mails and correcting transactions, with the real reader. */
import { describe, expect, it } from 'vitest'
import { createReader } from '../../../../reader/src/reader.ts'
import type { NewTransaction } from '../store.ts'
import { ANA, anIntake, aReading } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

type Told = { amount: string; shop: string; day: number }

/** Three banks that nobody has heard of; the third writes in a language of no lexicon. */
const BANKS = {
  English: ({ amount, shop, day }: Told) =>
    `Hello Ana,\nwe moved £${amount} over to ${shop} for you, ${day} November 2026.\nStill there: £90.10\nYours, Pebble & Sons`,
  Spanish: ({ amount, shop, day }: Told) =>
    `Salieron de tu bolsillo\t€ ${amount}\nRumbo a\t${shop}\nDía\t${day}/11/2026\nTe quedan\t€ 44,00\nBolsillo Feliz`,
  Quell: ({ amount, shop, day }: Told) =>
    `Hol Ana!\nZan ${amount} EUR ved ${shop} tu ${day} glassen 2026.\nRestu 310,55 EUR\nDankvo pel Quellbank`,
}
type Bank = keyof typeof BANKS
const DECIMAL: Record<Bank, string> = { English: '.', Spanish: ',', Quell: ',' }
const CURRENCY: Record<Bank, string> = { English: 'GBP', Spanish: 'EUR', Quell: 'EUR' }

const SHOPS = ['BLUE CAFE', 'Oso & Hijos', 'Tre 88', 'A', 'The Very Long Name Of A Shop', 'K-Mart']

function written(bank: Bank, minor: number): string {
  const cents = String(minor % 100).padStart(2, '0')
  return `${Math.floor(minor / 100)}${DECIMAL[bank]}${cents}`
}

let mails = 0

/** A mail of `bank` as it arrives and is read, with what the person taught. */
async function take(ledger: TestLedger, bank: Bank, text: string, subject = 'Note 5') {
  mails += 1
  const messageId = `${mails}@${bank.toLowerCase()}.example`
  const raw = new TextEncoder().encode(
    [
      `Message-ID: <${messageId}>`,
      `From: <notes@${bank.toLowerCase()}.example>`,
      'To: <inbox@expenses.example>',
      `Subject: ${subject}`,
      'Date: Sat, 21 Nov 2026 12:00:07 +0000',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
    ].join('\r\n'),
  )
  const receivedAt = '2026-11-21T12:00:09.000Z'
  const known = (keys: Array<string>) => ledger.wordings.known(keys)
  const { reading, sender } = await READER.read(raw, { receivedAt }, known)
  const { mailId } = await ledger.mails.record({
    recipient: 'inbox+secret@expenses.example',
    envelopeFrom: 'notes@bank.example',
    messageId,
    receivedAt,
    raw,
    reading,
    sender,
    labels: reading.transactions.map(() => null),
  })
  return { mailId, reading }
}

const READER = createReader({ VERIFY_SENDERS: 'no' })

/** A ledger whose person admitted the three banks. */
async function openReal(open: OpenDatabase): Promise<TestLedger> {
  const ledger = await openTestLedger(open, {
    timeZone: 'UTC',
    reader: READER,
  })
  for (const bank of Object.keys(BANKS)) {
    const sender = `${bank.toLowerCase()}.example`
    await ledger.database.kysely
      .insertInto('admitted_sender')
      .values({ sender, person: ANA.person, created_at: ledger.clock.now })
      .execute()
  }
  return ledger
}

function entry(bank: Bank, minor: number, shop: string, day: number): NewTransaction {
  return {
    kind: 'purchase',
    amountMinor: minor,
    currency: CURRENCY[bank],
    merchant: shop,
    category: null,
    localDate: `2026-11-${String(day).padStart(2, '0')}`,
    localTime: null,
    accountId: null,
    note: null,
  }
}

const FIRST = { minor: 1250, shop: 'BLUE CAFE', day: 20 }

const firstOf = (bank: Bank) =>
  BANKS[bank]({ amount: written(bank, FIRST.minor), shop: FIRST.shop, day: FIRST.day })

/** A ledger whose person confirmed the first mail of `bank`. */
async function taught(open: OpenDatabase, bank: Bank) {
  const ledger = await openReal(open)
  const { mailId } = await take(ledger, bank, firstOf(bank))
  const entries = [entry(bank, FIRST.minor, FIRST.shop, FIRST.day)]
  await ledger.mails.resolve(mailId, { as: 'entries', entries }, ANA)
  return { ledger, mailId }
}

export function describeWordings(open: OpenDatabase): void {
  describe('a wording', () => {
    it.each(Object.keys(BANKS) as Array<Bank>)(
      "of a stranger's bank (%s) is confirmed once and then read ten times",
      async (bank) => {
        const { ledger } = await taught(open, bank)
        for (let nth = 0; nth < 10; nth++) {
          const minor = 7 + nth * 12_389
          const shop = SHOPS[nth % SHOPS.length] ?? ''
          const day = 1 + nth * 2
          const text = BANKS[bank]({ amount: written(bank, minor), shop, day })
          const { mailId, reading } = await take(ledger, bank, text)
          expect(reading).toMatchObject({ outcome: 'recorded', reason: null })
          expect((await ledger.mails.get(mailId))?.transactions).toMatchObject([
            {
              kind: 'purchase',
              amountMinor: minor,
              currency: CURRENCY[bank],
              merchant: shop,
              localDate: `2026-11-${String(day).padStart(2, '0')}`,
            },
          ])
        }
        const [wording] = await ledger.wordings.list()
        expect(wording).toMatchObject({ lessons: 1, uses: 10 })
      },
    )

    it('is applied at once to the mails that wait, and to no other sender', async () => {
      const ledger = await openReal(open)
      const { mailId } = await take(ledger, 'Quell', firstOf('Quell'))
      const second = BANKS.Quell({ amount: '3,00', shop: 'RED CAFE', day: 19 })
      const waiting = await take(ledger, 'Quell', second)
      const stranger = await take(ledger, 'English', second)
      const entries = [entry('Quell', FIRST.minor, FIRST.shop, FIRST.day)]
      await ledger.mails.resolve(mailId, { as: 'entries', entries }, ANA)
      expect(await ledger.mails.get(waiting.mailId)).toMatchObject({
        status: 'recorded',
        statusBy: 'reader',
        transactions: [{ amountMinor: 300, merchant: 'RED CAFE' }],
      })
      expect(await ledger.mails.get(stranger.mailId)).not.toMatchObject({ status: 'recorded' })
    })

    it('leaves a mail that says more to the person, and takes what they say of it', async () => {
      const { ledger } = await taught(open, 'Quell')
      const more = `${BANKS.Quell({ amount: '9,00', shop: 'RED CAFE', day: 18 })}\nMalakceptita!`
      const { mailId, reading } = await take(ledger, 'Quell', more)
      expect(reading).toMatchObject({
        outcome: 'review',
        reason: 'other_wording',
        transactions: [{ amountMinor: 900, merchant: 'RED CAFE' }],
      })
      await ledger.mails.resolve(mailId, { as: 'dismissed' }, ANA)
      const again = more.replace('9,00', '11,00').replace('RED', 'OLD')
      expect((await take(ledger, 'Quell', again)).reading).toMatchObject({
        outcome: 'ignored',
        reason: 'taught',
      })
      const plain = BANKS.Quell({ amount: '8,00', shop: 'OLD CAFE', day: 17 })
      expect((await take(ledger, 'Quell', plain)).reading.outcome).toBe('recorded')
    })

    it('learns from a corrected transaction', async () => {
      const { ledger, mailId } = await taught(open, 'Spanish')
      const [told] = (await ledger.mails.get(mailId))?.transactions ?? []
      await ledger.transactions.update(told?.id ?? '', { kind: 'payment' }, ANA)
      const next = BANKS.Spanish({ amount: '70,00', shop: 'Ana Rojo', day: 14 })
      expect((await take(ledger, 'Spanish', next)).reading.transactions).toMatchObject([
        { kind: 'payment', amountMinor: 7000 },
      ])
      expect(await ledger.wordings.list()).toHaveLength(1)
    })

    it('is undone with the act that taught it', async () => {
      const { ledger } = await taught(open, 'Quell')
      const [act] = (await ledger.acts.list({ cursor: null, limit: 1 })).items
      expect(await ledger.acts.undo(act?.id ?? '', ANA)).toMatchObject({
        status: 'undone',
        kept: 0,
      })
      expect(await ledger.wordings.list()).toEqual([])
      const text = BANKS.Quell({ amount: '8,00', shop: 'OLD CAFE', day: 17 })
      expect((await take(ledger, 'Quell', text)).reading.outcome).not.toBe('recorded')
    })

    it('is forgotten, and what it recorded taken back', async () => {
      const { ledger } = await taught(open, 'Quell')
      const text = BANKS.Quell({ amount: '8,00', shop: 'OLD CAFE', day: 17 })
      const { mailId } = await take(ledger, 'Quell', text)
      expect(await all(ledger)).toHaveLength(2)
      const [wording] = await ledger.wordings.list()
      expect(await ledger.wordings.takeBack(wording?.id ?? '', ANA)).toBe(1)
      expect(await ledger.wordings.takeBack(wording?.id ?? '', ANA)).toBeNull()
      expect((await ledger.mails.get(mailId))?.status).not.toBe('recorded')
      expect(await all(ledger)).toMatchObject([{ amountMinor: FIRST.minor }])
    })
  })

  describe('saying what a mail tells', () => {
    it('makes money of what was put aside', async () => {
      const { ledger, mailId } = await taught(open, 'Quell')
      await ledger.mails.resolve(mailId, { as: 'dismissed' }, ANA)
      expect(await all(ledger)).toEqual([])
      expect(await ledger.mails.get(mailId)).toMatchObject({ status: 'ignored', transactions: [] })
      const entries = [entry('Quell', FIRST.minor, FIRST.shop, FIRST.day)]
      expect(await ledger.mails.resolve(mailId, { as: 'entries', entries }, ANA)).toMatchObject({
        status: 'resolved',
        mail: { status: 'recorded', transactions: [{ amountMinor: FIRST.minor }] },
      })
    })

    it('lists once a week what was put aside with an amount in it', async () => {
      const ledger = await openTestLedger(open, { timeZone: 'UTC' })
      const ignored = {
        outcome: 'ignored' as const,
        reason: 'statement' as const,
        transactions: [],
      }
      const at = (receivedAt: string, text: string) =>
        ledger.mails.record(anIntake({ receivedAt, reading: aReading({ ...ignored, text }) }))
      await at('2026-11-15T23:59:59.000Z', 'A week before: $5.00')
      const { mailId } = await at('2026-11-18T12:00:00.000Z', 'Your balance is $5.00')
      await at('2026-11-18T12:00:00.000Z', 'Nothing of money')
      const putAside = async (day: string) =>
        (await ledger.summaries.day({ person: ANA.person, localDate: day })).putAside
      const sender = 'alerts@harborbank.example'
      const mails = [{ id: mailId, subject: 'You made a purchase', sender }]
      expect(await putAside('2026-11-22')).toEqual({ count: 1, mails })
      expect(await putAside('2026-11-21')).toEqual({ count: 0, mails: [] })
    })

    it('takes "no transaction" of a recorded mail, and its undoing', async () => {
      const { ledger, mailId } = await taught(open, 'Quell')
      await ledger.mails.resolve(mailId, { as: 'dismissed', learn: false }, ANA)
      const [act] = (await ledger.acts.list({ cursor: null, limit: 1 })).items
      await ledger.acts.undo(act?.id ?? '', ANA)
      expect(await ledger.mails.get(mailId)).toMatchObject({
        status: 'recorded',
        transactions: [{ amountMinor: FIRST.minor }],
      })
    })
  })
}
