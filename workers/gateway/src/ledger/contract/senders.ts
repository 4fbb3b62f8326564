/** Whom the person trusts beside the known banks. */
import { describe, expect, it } from 'vitest'
import { readerOf } from '../reader.ts'
import { ANA, anIntake, aReading, aSender } from './fixtures.ts'
import { aReader, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const WAITING = aReading({ outcome: 'review', reason: 'unknown_sender' })
const UNKNOWN = aSender({ wayIn: null })

async function waiting(ledger: TestLedger, sender = UNKNOWN): Promise<string> {
  const reading = { ...WAITING, sender: sender.address }
  return (await ledger.mails.record(anIntake({ reading, sender }))).mailId
}

export function describeSenders(open: OpenDatabase): void {
  describe('a sender', () => {
    it('is kept with the mail', async () => {
      const ledger = await openTestLedger(open)
      const { mailId } = await ledger.mails.record(anIntake())
      expect(await ledger.mails.get(mailId)).toMatchObject({
        verdict: 'authentic',
        outerFrom: 'alerts@harborbank.example',
        outerDomain: 'harborbank.example',
        wayIn: 'bank',
        isPending: false,
        admissible: null,
      })
    })

    it('is admitted by the person’s word only, for its domain, and dismissed again', async () => {
      const ledger = await openTestLedger(open)
      // What the person confirms may have others read again: the sender is as unknown as before.
      Object.assign(ledger.reader, { reading: WAITING, sender: UNKNOWN })
      const [first, second, third] = [
        await waiting(ledger),
        await waiting(ledger),
        await waiting(ledger),
      ]
      expect(await ledger.mails.get(first)).toMatchObject({ admissible: 'harborbank.example' })
      await ledger.mails.resolve(first, { as: 'guess' }, ANA)
      expect((await ledger.senders.trusted()).admitted).toEqual([])
      Object.assign(ledger.reader, { reading: aReading(), sender: aSender({ wayIn: 'sender' }) })
      await ledger.mails.resolve(second, { as: 'dismissed', admit: true }, ANA)
      expect((await ledger.senders.trusted()).admitted).toEqual(['harborbank.example'])
      // What waited of that sender is read again, by the next tick at the latest.
      await ledger.mails.rereadOutdated(10)
      expect(await ledger.mails.get(third)).toMatchObject({ status: 'recorded', wayIn: 'sender' })
      expect(await ledger.senders.dismiss('harborbank.example', ANA)).toBe(true)
      expect(await ledger.senders.dismiss('harborbank.example', ANA)).toBe(false)
      expect(await ledger.senders.admitted()).toEqual([])
    })

    it('is dismissed with the act that admitted it', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.resolve(await waiting(ledger), { as: 'dismissed', admit: true }, ANA)
      const [act] = (await ledger.acts.list({ cursor: null, limit: 1 })).items
      await ledger.acts.undo(act?.id ?? '', ANA)
      expect(await ledger.senders.admitted()).toEqual([])
    })

    it('for whom nobody vouches cannot be admitted', async () => {
      const ledger = await openTestLedger(open)
      for (const sender of [
        aSender({ verdict: 'unknown', wayIn: null }),
        aSender({ verdict: 'failed', wayIn: null }),
        aSender({ verdict: 'unknown', address: null, domain: null, wayIn: null }),
      ]) {
        const id = await waiting(ledger, sender)
        const outcome = await ledger.mails.resolve(id, { as: 'dismissed', admit: true }, ANA)
        expect(outcome.status).toBe('not_admissible')
        expect(await ledger.mails.get(id)).toMatchObject({ status: 'review' })
      }
    })

    it('of a mail that came before any was checked is not doubted when it is read again', async () => {
      const ledger = await openTestLedger(open)
      const { mailId } = await ledger.mails.record(anIntake())
      await ledger.database.kysely
        .updateTable('mail')
        .set({ verdict: null, outer_from: null, outer_domain: null, way_in: null })
        .where('id', '=', mailId)
        .execute()
      const read: Array<unknown> = []
      const again = await openTestLedger(async () => ledger.database, {
        reader: aReader(async (_raw, { before }) => {
          read.push(before)
          return { messageId: null, ...ledger.reader }
        }),
      })
      await again.mails.reread(mailId, ANA)
      expect(read).toEqual([{ verdict: null, wayIn: null, isBelieved: true }])
      expect(await ledger.mails.get(mailId)).toMatchObject({ status: 'recorded', verdict: null })
    })

    it('waits for the next tick where the reader does not answer', async () => {
      const ledger = await openTestLedger(open)
      const id = await waiting(ledger, aSender({ wayIn: null }))
      const later = { readerVersion: 3 }
      const down = await openTestLedger(async () => ledger.database, {
        ...later,
        reader: readerOf(undefined),
      })
      await down.mails.rereadOutdated(10)
      const again = await openTestLedger(async () => ledger.database, later)
      again.reader.reading = WAITING
      expect(await again.mails.get(id)).toMatchObject({ readerVersion: 2 })
      await again.mails.rereadOutdated(10)
      expect(await again.mails.get(id)).toMatchObject({ readerVersion: 3 })
    })

    it('is asked about once more where DNS was silent, then the person is', async () => {
      const ledger = await openTestLedger(open)
      const silent = aSender({ verdict: 'unknown', wayIn: null, isPending: true })
      const id = await waiting(ledger, silent)
      expect(await ledger.summaries.reviewCounts()).toMatchObject({ mails: 0 })
      ledger.reader.reading = WAITING
      ledger.reader.sender = silent
      await ledger.mails.rereadOutdated(10)
      expect(await ledger.mails.get(id)).toMatchObject({ status: 'review', isPending: false })
      expect(await ledger.summaries.reviewCounts()).toMatchObject({ mails: 1 })
    })
  })

  describe('an address of the person’s own', () => {
    const OWN = 'ana.work@mail.example'

    it('is theirs by the code that was mailed to it', async () => {
      const ledger = await openTestLedger(open)
      expect((await ledger.senders.trusted()).own).toEqual(['ana@example.com'])
      const asked = await ledger.senders.askAddress(' Ana.Work@Mail.example ', ANA)
      const code = asked.status === 'asked' ? asked.code : ''
      expect(code).toMatch(/^\d{8}$/)
      expect((await ledger.senders.trusted()).own).not.toContain(OWN)
      expect(await ledger.senders.confirmAddress(OWN, '0', ANA)).toBe(false)
      expect(await ledger.senders.confirmAddress(OWN, code, ANA)).toBe(true)
      expect((await ledger.senders.trusted()).own).toEqual(['ana@example.com', OWN])
      expect(await ledger.senders.askAddress(OWN, ANA)).toEqual({ status: 'confirmed' })
      expect(await ledger.senders.removeAddress(OWN, ANA)).toBe(true)
      expect((await ledger.senders.trusted()).own).not.toContain(OWN)
    })

    it('is nobody’s after an hour, or five codes that are wrong', async () => {
      const ledger = await openTestLedger(open)
      const ask = async () => {
        const asked = await ledger.senders.askAddress(OWN, ANA)
        return asked.status === 'asked' ? asked.code : ''
      }
      const tried = await ask()
      for (let attempt = 0; attempt < 5; attempt++) {
        await ledger.senders.confirmAddress(OWN, 'x', ANA)
      }
      expect(await ledger.senders.confirmAddress(OWN, tried, ANA)).toBe(false)
      const late = await ask()
      ledger.clock.now = '2026-11-22T16:00:01.000Z'
      expect(await ledger.senders.confirmAddress(OWN, late, ANA)).toBe(false)
      expect(await ledger.senders.confirmAddress(OWN, await ask(), ANA)).toBe(true)
    })
  })
}
