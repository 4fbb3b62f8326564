/** How each person reads. */
import { describe, expect, it } from 'vitest'
import { ANA } from './fixtures.ts'
import { type OpenDatabase, openTestLedger } from './test-ledger.ts'

const BOB = { person: 'bob@example.com' }
const BOGOTA = { language: 'es', region: 'CO' } as const
const VIENNA = { language: 'de', region: 'AT' } as const
const ENGLISH = { language: 'en', region: null } as const

export function describePeople(open: OpenDatabase): void {
  describe('how a person reads', () => {
    it('is as the browser says until they choose, each for themselves', async () => {
      const { people, audit } = await openTestLedger(open)
      expect(await people.seen()).toEqual([])
      await people.signedIn(ANA.person, BOGOTA)
      await people.choose({ language: 'fr', region: null }, BOGOTA, ANA)
      expect(await people.seen()).toMatchObject([
        { person: ANA.person, language: 'fr', region: null, name: null },
      ])
      expect(await audit.recent(1)).toMatchObject([
        { action: 'settings.update', person: ANA.person, changes: { language: [null, 'fr'] } },
      ])
    })

    it('has the short name that they choose, which no other choice takes away', async () => {
      const { people, summaries } = await openTestLedger(open)
      await people.choose({ name: 'Ana' }, ENGLISH, ANA)
      await people.choose({ language: 'es', region: null }, ENGLISH, ANA)
      await summaries.choose({ summaryEvery: ['week'] }, ANA)
      expect(await people.seen()).toMatchObject([{ name: 'Ana', language: 'es' }])
      await people.choose({ name: null }, ENGLISH, ANA)
      expect(await people.seen()).toMatchObject([{ name: null, language: 'es' }])
    })

    it('stays chosen when they sign in elsewhere', async () => {
      const { people } = await openTestLedger(open)
      await people.choose({ language: 'pt', region: 'BR' }, ENGLISH, ANA)
      await people.signedIn(ANA.person, VIENNA)
      expect(await people.seen()).toMatchObject([{ language: 'pt', region: 'BR' }])
    })

    it('is how their summary is written; before they were here, as of whoever was last', async () => {
      const { people, summaries, clock } = await openTestLedger(open)
      const locale = async () =>
        (await summaries.day({ person: ANA.person, localDate: '2026-11-22' })).locale
      expect(await locale()).toBe('en')
      await people.signedIn(BOB.person, VIENNA)
      // Ana was never here.
      expect(await locale()).toBe('de-AT')
      clock.now = '2026-11-22T15:01:00.000Z'
      await people.signedIn(ANA.person, BOGOTA)
      clock.now = '2026-11-22T15:02:00.000Z'
      await people.signedIn(BOB.person, VIENNA)
      expect(await locale()).toBe('es-CO')
      await people.choose({ language: 'fr', region: null }, BOGOTA, ANA)
      expect(await locale()).toBe('fr-CO')
    })
  })
}
