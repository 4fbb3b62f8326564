/** Mails that a person settles, and mails that are read again. */
import { describe, expect, it } from 'vitest'
import { ANA, anEntry, anIntake, aRead, aReading, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const DOUBTFUL = aReading({ outcome: 'review', reason: 'ambiguous_amount' })
const UNREAD = aReading({ outcome: 'review', reason: 'unknown_template', transactions: [] })

async function inReview(open: OpenDatabase, reading = DOUBTFUL) {
  const ledger = await openTestLedger(open)
  const { mailId } = await ledger.mails.record(anIntake({ reading }))
  return { ledger, mailId }
}

/** Makes the mail one that another reader read, by its number a newer one. */
async function outdate(ledger: TestLedger) {
  const { kysely } = ledger.database
  await kysely.updateTable('mail').set({ reader_version: 2_000_000_000 }).execute()
}

export function describeReview(open: OpenDatabase): void {
  describe('a mail for review', () => {
    it("is recorded by the reader's guess, which is then the person's", async () => {
      const { ledger, mailId } = await inReview(open)
      const outcome = await ledger.mails.resolve(mailId, { as: 'guess' }, ANA)
      expect(outcome).toMatchObject({
        status: 'resolved',
        mail: { status: 'recorded', statusBy: 'person', reason: 'ambiguous_amount' },
      })
      expect(await all(ledger)).toMatchObject([
        { mailId, amountMinor: 1850, amountBy: 'person', label: { decision: 'pending' } },
      ])
      await ledger.mails.record(anIntake())
      expect(await all(ledger)).toHaveLength(1)
    })

    it('is recorded by what the person enters', async () => {
      const { ledger, mailId } = await inReview(open, UNREAD)
      expect(await ledger.mails.resolve(mailId, { as: 'guess' }, ANA)).toEqual({
        status: 'no_guess',
      })
      const entries = [anEntry(), anEntry()]
      await ledger.mails.resolve(mailId, { as: 'entries', entries }, ANA)
      expect((await ledger.mails.get(mailId))?.transactions).toHaveLength(2)
    })

    it('is dismissed, and stays so', async () => {
      const { ledger, mailId } = await inReview(open)
      await ledger.mails.resolve(mailId, { as: 'dismissed' }, ANA)
      ledger.reader.reading = aReading()
      await outdate(ledger)
      expect(await ledger.mails.rereadOutdated(10)).toBe(0)
      const again = await ledger.mails.reread(mailId)
      expect(again).toMatchObject({ status: 'reread', added: 0, mail: { status: 'ignored' } })
      expect(await all(ledger)).toEqual([])
    })

    it('is settled once, also by two clicks at once', async () => {
      const { ledger, mailId } = await inReview(open)
      const outcomes = await Promise.all([
        ledger.mails.resolve(mailId, { as: 'guess' }, ANA),
        ledger.mails.resolve(mailId, { as: 'guess' }, ANA),
        ledger.mails.resolve(mailId, { as: 'entries', entries: [anEntry()] }, ANA),
      ])
      const statuses = outcomes.map(({ status }) => status).sort()
      expect(statuses).toEqual(['not_in_review', 'not_in_review', 'resolved'])
      expect(await all(ledger)).toHaveLength(1)
      expect((await ledger.mails.get(mailId))?.transactions).toHaveLength(1)
      const audited = (await ledger.audit.recent(10)).map(({ action }) => action)
      expect(audited.filter((action) => action === 'mail.resolve')).toHaveLength(1)
    })

    it('is counted with its sender', async () => {
      const { ledger } = await inReview(open)
      await ledger.mails.record(anIntake({ reading: UNREAD }))
      for (const sender of ['y@other.example', 'x@other.example']) {
        await ledger.mails.record(anIntake({ reading: { ...UNREAD, sender, bank: null } }))
      }
      expect(await ledger.mails.sendersInReview()).toMatchObject([
        { sender: 'alerts@harborbank.example', bank: 'Harbor Bank', count: 2 },
        { sender: 'x@other.example', bank: null, count: 1 },
        { sender: 'y@other.example', bank: null, count: 1 },
      ])
    })

    it('that is not there cannot be settled', async () => {
      const ledger = await openTestLedger(open)
      const outcome = await ledger.mails.resolve('nowhere', { as: 'dismissed' }, ANA)
      expect(outcome).toEqual({ status: 'absent' })
    })
  })

  describe('reading again', () => {
    it('records what an older reader left for review, once', async () => {
      const { ledger, mailId } = await inReview(open, UNREAD)
      await outdate(ledger)
      ledger.reader.reading = aReading()
      expect(await ledger.mails.rereadOutdated(10)).toBe(1)
      expect(await ledger.mails.rereadOutdated(10)).toBe(0)
      expect(await ledger.mails.get(mailId)).toMatchObject({
        status: 'recorded',
        transactions: [{ amountMinor: 1850, kindBy: 'reader' }],
      })
      await ledger.mails.reread(mailId)
      expect(await all(ledger)).toHaveLength(1)
    })

    it('does not fail for ever on a mail that the reader fails on', async () => {
      const { ledger } = await inReview(open)
      await outdate(ledger)
      Object.defineProperty(ledger.reader, 'reading', {
        get() {
          throw new RangeError('bug')
        },
      })
      expect(await ledger.mails.rereadOutdated(10)).toBe(1)
      expect(await ledger.mails.rereadOutdated(10)).toBe(0)
    })

    it('corrects what a machine set, and leaves what the person set', async () => {
      const ledger = await openTestLedger(open)
      const { mailId } = await ledger.mails.record(anIntake())
      const [before] = await all(ledger)
      const id = before?.id ?? ''
      await ledger.transactions.update(id, { merchant: 'My bakery', category: 'coffee' }, ANA)
      const better = aRead({ amountMinor: 185000, merchant: 'BAKERY', reference: 'A-771' })
      ledger.reader.reading = aReading({ transactions: [better] })
      expect(await ledger.mails.reread(mailId, ANA)).toMatchObject({
        status: 'reread',
        added: 0,
        changed: 1,
        withdrawn: 0,
      })
      expect(await ledger.audit.recent(1)).toMatchObject([
        { action: 'mail.reread', person: 'ana@example.com', subjectId: mailId },
      ])
      expect(await all(ledger)).toMatchObject([
        {
          id,
          amountMinor: 185000,
          spendingMinor: 185000,
          reference: 'A-771',
          merchant: 'My bakery',
          category: 'coffee',
        },
      ])
    })

    it('adds what was overlooked and takes back what is not there, unless touched', async () => {
      const ledger = await openTestLedger(open)
      const three = [aRead(), aRead({ amountMinor: 700 }), aRead({ amountMinor: 800 })]
      const { mailId } = await ledger.mails.record(
        anIntake({ reading: aReading({ transactions: three }) }),
      )
      const touched = (await all(ledger)).find(({ amountMinor }) => amountMinor === 800)
      await ledger.transactions.update(touched?.id ?? '', { note: 'mine' }, ANA)
      ledger.reader.reading = UNREAD
      expect(await ledger.mails.reread(mailId)).toMatchObject({ withdrawn: 2 })
      expect(await all(ledger)).toMatchObject([{ amountMinor: 800 }])
      ledger.reader.reading = aReading({ transactions: [...three, aRead({ amountMinor: 900 })] })
      expect(await ledger.mails.reread(mailId)).toMatchObject({ added: 1, changed: 2 })
      const amounts = (await all(ledger)).map(({ amountMinor }) => amountMinor).sort()
      expect(amounts).toEqual([1850, 700, 800, 900])
    })

    it('brings back nothing that the person deleted', async () => {
      const ledger = await openTestLedger(open)
      const { mailId } = await ledger.mails.record(anIntake())
      const [one] = await all(ledger)
      await ledger.transactions.remove(one?.id ?? '', ANA)
      await ledger.mails.reread(mailId)
      expect(await all(ledger)).toEqual([])
    })

    it('leaves to another mail what that told of first', async () => {
      const { ledger, mailId } = await inReview(open, UNREAD)
      await ledger.mails.record(aTelling([{}]))
      ledger.reader.reading = aReading()
      expect(await ledger.mails.reread(mailId)).toMatchObject({ added: 0 })
      expect(await all(ledger)).toHaveLength(1)
      expect((await ledger.mails.get(mailId))?.transactions).toHaveLength(1)
    })

    it('gives an event up where it was misread, so that another mail can tell of it', async () => {
      const ledger = await openTestLedger(open)
      const { mailId } = await ledger.mails.record(anIntake())
      ledger.reader.reading = aReading({ outcome: 'ignored', reason: 'declined', transactions: [] })
      await ledger.mails.reread(mailId)
      expect(await all(ledger)).toEqual([])
      await ledger.mails.record(anIntake())
      expect(await all(ledger)).toHaveLength(1)
    })

    it('is not possible without the raw mail', async () => {
      const ledger = await openTestLedger(open)
      const { mailId } = await ledger.mails.record(anIntake())
      await ledger.purge('2027-11-22T15:00:00.000Z')
      expect(await ledger.mails.reread(mailId)).toEqual({ status: 'raw_gone' })
      expect(await ledger.mails.reread('nowhere')).toEqual({ status: 'absent' })
      expect(await ledger.mails.get(mailId)).toMatchObject({ hasRaw: false, status: 'recorded' })
    })
  })

  describe('a forwarding confirmation', () => {
    it('is found with its code, newest first, for a month', async () => {
      const ledger = await openTestLedger(open)
      const confirm = (code: string, receivedAt: string) => {
        const confirmation = {
          provider: 'gmail' as const,
          code,
          link: null,
          mailbox: 'a@b.example',
        }
        const reading = aReading({
          outcome: 'ignored',
          reason: 'forwarding_confirmation',
          transactions: [],
          confirmation,
        })
        return ledger.mails.record(anIntake({ reading, receivedAt }))
      }
      await confirm('111', '2026-11-21T10:00:00.000Z')
      await confirm('222', '2026-11-22T10:00:00.000Z')
      await confirm('000', '2026-10-01T10:00:00.000Z')
      const codes = (await ledger.mails.forwardingConfirmations()).map(({ code }) => code)
      expect(codes).toEqual(['222', '111'])
    })
  })

  describe('a list of mails', () => {
    it('goes newest first, page by page, and is narrowed down', async () => {
      const ledger = await openTestLedger(open, { rowsWalked: 7 })
      for (let day = 10; day < 22; day += 1) {
        const subject = day % 2 ? 'Código de compra' : 'Statement'
        const reading = aReading({ ...UNREAD, subject, text: `${day}` })
        const receivedAt = `2026-11-${day}T04:59:59.999Z`
        await ledger.mails.record(anIntake({ reading, receivedAt }))
        await ledger.mails.record(anIntake({ reading, receivedAt }))
      }
      const seen: Array<string> = []
      let cursor: string | null = null
      do {
        const page = await ledger.mails.list({}, { cursor, limit: 5 })
        seen.push(...page.items.map(({ receivedAt, id }) => `${receivedAt} ${id}`))
        cursor = page.nextCursor
      } while (cursor !== null)
      expect(seen).toHaveLength(24)
      expect(seen).toEqual([...new Set(seen)].sort().reverse())
      // A search looks through some at a time, and comes to all of them.
      const found = async (filter: Parameters<TestLedger['mails']['list']>[0]) => {
        let [number, next]: [number, string | null] = [0, null]
        do {
          const page = await ledger.mails.list(filter, { cursor: next, limit: 50 })
          number += page.items.length
          next = page.nextCursor
        } while (next !== null)
        return number
      }
      expect(await found({ q: 'codigo HARBOR' })).toBe(12)
      // 04:59:59 UTC is still the day before in New York.
      expect(await found({ from: '2026-11-20', to: '2026-11-20' })).toBe(2)
      expect(await found({ from: '2026-11-21' })).toBe(0)
      expect(await found({ reason: 'no_date' })).toBe(0)
    })
  })
}
