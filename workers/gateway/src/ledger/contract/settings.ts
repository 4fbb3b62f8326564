/** Settings, categories, sign-in, tokens, and what is forgotten. */
import { describe, expect, it } from 'vitest'
import { ANA, anIntake, aReading } from './fixtures.ts'
import { type OpenDatabase, openTestLedger } from './test-ledger.ts'

const NOON = '2026-11-22T12:00:00.000Z'
const LATER = '2026-11-22T13:00:00.000Z'

export function describeSettings(open: OpenDatabase): void {
  describe('the address to forward to', () => {
    it('is made once, at first use, however many come first', async () => {
      const { settings } = await openTestLedger(open)
      const found = await Promise.all([1, 2, 3, 4].map(() => settings.get()))
      expect(new Set(found.map(({ forwardTo }) => forwardTo)).size).toBe(1)
      expect(found[0]?.forwardTo).toMatch(/^inbox\+[a-z0-9]{16}@expenses\.example$/)
    })

    it('admits mail to itself in any case, and to nothing else', async () => {
      const { settings } = await openTestLedger(open)
      const { forwardTo } = await settings.get()
      expect(await settings.admits(forwardTo.toUpperCase())).toBe(true)
      expect(await settings.admits('inbox@expenses.example')).toBe(false)
      expect(await settings.admits(`x${forwardTo}`)).toBe(false)
      expect(await settings.admits('')).toBe(false)
    })

    it('is refused once a new one is made, and the audit does not tell it', async () => {
      const { settings, audit } = await openTestLedger(open)
      const { forwardTo } = await settings.get()
      const renewed = await settings.renewAlias(ANA)
      expect(await settings.admits(forwardTo)).toBe(false)
      expect(await settings.admits(renewed.forwardTo)).toBe(true)
      const [entry] = await audit.recent(1)
      expect(entry).toMatchObject({ action: 'settings.update', changes: { alias: ['', 'new'] } })
    })
  })

  describe('settings', () => {
    it('are the configured ones until the person changes them', async () => {
      const ledger = await openTestLedger(open)
      ledger.clock.now = '2026-11-22T03:00:00.000Z'
      expect(await ledger.settings.get()).toMatchObject({ timeZone: 'America/New_York' })
      expect(await ledger.settings.today()).toBe('2026-11-21')
      const changed = { timeZone: 'Asia/Kathmandu', refundMonth: 'refund' } as const
      expect(await ledger.settings.update(changed, ANA)).toMatchObject(changed)
      expect(await ledger.settings.get()).toMatchObject(changed)
      expect(await ledger.settings.today()).toBe('2026-11-22')
      expect(await ledger.audit.recent(1)).toMatchObject([
        { changes: { time_zone: ['America/New_York', 'Asia/Kathmandu'] } },
      ])
    })
  })

  describe('categories', () => {
    it('are the shipped ones with what the person changed', async () => {
      const { categories } = await openTestLedger(open)
      await categories.update('coffee', { title: ' Cafés ' }, ANA)
      await categories.update('coffee', { hidden: true }, ANA)
      const found = await categories.list()
      expect(found.find(({ category }) => category === 'coffee')).toMatchObject({
        category: 'coffee',
        group: 'dining',
        title: 'Cafés',
        hidden: true,
      })
      expect(found.filter(({ hidden }) => hidden)).toHaveLength(1)
    })
  })

  describe('a session', () => {
    it('is found until its time is over or it is ended', async () => {
      const ledger = await openTestLedger(open)
      const { sessions } = ledger
      ledger.clock.now = NOON
      const session = {
        idHash: 'b'.repeat(64),
        person: ANA.person,
        createdAt: NOON,
        expiresAt: LATER,
        lastSeenAt: NOON,
        userAgent: 'Firefox',
      }
      await sessions.create(session)
      expect(await sessions.find(session.idHash, NOON)).toEqual(session)
      expect(await sessions.find(session.idHash, LATER)).toBeNull()
      const until = '2026-11-22T14:00:00.000Z'
      await sessions.touch(session.idHash, LATER, until)
      expect(await sessions.list(ANA.person)).toMatchObject([{ lastSeenAt: LATER }])
      expect(await sessions.find(session.idHash, LATER)).toMatchObject({ expiresAt: until })
      expect(await sessions.remove(session.idHash)).toBe(true)
      expect(await sessions.remove(session.idHash)).toBe(false)
      await sessions.create(session)
      expect(await sessions.removeAll('ben@example.com')).toBe(0)
      expect(await sessions.removeAll(ANA.person)).toBe(1)
    })
  })

  describe('a personal token', () => {
    const token = {
      title: 'sheet',
      tokenHash: 'c'.repeat(64),
      prefix: 'bmt_abcdef',
      scopes: ['read'] as Array<'read' | 'write'>,
      expiresAt: LATER,
    }

    it('works until its time is over or its person revokes it', async () => {
      const { tokens } = await openTestLedger(open)
      const { id } = await tokens.create(token, ANA)
      expect(await tokens.find(token.tokenHash, NOON)).toMatchObject({ id, scopes: ['read'] })
      expect(await tokens.find(token.tokenHash, LATER)).toBeNull()
      await tokens.touch(id, NOON)
      expect(await tokens.list(ANA.person)).toMatchObject([{ id, lastUsedAt: NOON }])
      expect(await tokens.revoke(id, { person: 'ben@example.com' })).toBe(false)
      expect(await tokens.revoke(id, ANA)).toBe(true)
      expect(await tokens.revoke(id, ANA)).toBe(false)
      expect(await tokens.find(token.tokenHash, NOON)).toBeNull()
      expect(await tokens.list(ANA.person)).toEqual([])
    })
  })

  describe('what is past its time', () => {
    it('is forgotten: raw mails but those in review, sessions and tokens', async () => {
      const ledger = await openTestLedger(open)
      ledger.clock.now = NOON
      const { mailId } = await ledger.mails.record(anIntake())
      const doubtful = aReading({ outcome: 'review', reason: 'no_date' })
      const kept = await ledger.mails.record(anIntake({ reading: doubtful }))
      const hash = 'd'.repeat(64)
      const person = ANA.person
      const session = { person, createdAt: NOON, expiresAt: LATER, lastSeenAt: NOON }
      await ledger.sessions.create({ ...session, idHash: hash, userAgent: null })
      const token = { title: 't', tokenHash: hash, prefix: 'p', expiresAt: LATER }
      await ledger.tokens.create({ ...token, scopes: ['read'] }, ANA)

      expect(await ledger.purge(NOON)).toBe(0)
      expect(await ledger.purge('2026-11-23T12:00:00.000Z')).toBe(1)
      expect((await ledger.mails.get(mailId))?.hasRaw).toBe(true)
      expect(await ledger.purge('2027-02-22T12:00:00.000Z')).toBe(2)
      expect((await ledger.mails.get(mailId))?.hasRaw).toBe(false)
      expect(await ledger.mails.raw(mailId)).toBeNull()
      expect((await ledger.mails.get(kept.mailId))?.hasRaw).toBe(true)
    })
  })
}
