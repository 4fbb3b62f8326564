/** How each person reads: what they chose, else what their browser says. */
import {
  ENGLISH,
  isLanguage,
  type Language,
  type Locale,
  localeOfTag,
  tagOf,
} from '#shared/i18n/languages.ts'
import { type CamelRow, camel } from '../../database/camel.ts'
import { Conflict } from '../../database/database.ts'
import { auditQuery, changesOf } from '../audit.ts'
import type { Context } from '../context.ts'
import type { Author } from '../types/common.ts'
import { addPerson, changePerson, listPeople, personById } from './queries.ts'

/** Null: as the browser says. */
export type Reading = { language: Language | null; region: string | null }

export type PeopleStore = {
  /** What the person chose; nothing is chosen by who was never here. */
  reading(person: string): Promise<Reading>
  /** Who signed in, or chose something, and when last (UTC instants). */
  seen(): Promise<Array<{ person: string; at: string }>>
  /** Keeps what the browser says of a person who signs in, for the mails that they get. */
  signedIn(person: string, browser: Locale): Promise<void>
  choose(reading: Reading, browser: Locale, by: Author): Promise<void>
  /** The locale of mails to this address: its person's, else that of whoever was here last. */
  localeOf(address: string | null): Promise<Locale>
}

export function createPeople(context: Context): PeopleStore {
  const { database, config } = context
  const db = camel(database.kysely)
  const find = (person: string) => personById(db, person).executeTakeFirst()

  /** `compile` leaves what a person chose as it is where `chosen` is not given. */
  async function keep(person: string, browser: Locale, chosen: Partial<Reading>): Promise<void> {
    const values = { ...chosen, browser: tagOf(browser), updatedAt: config.now() }
    if (await isChanged(person, values)) return
    try {
      const reading = { language: null, region: null, ...values }
      await addPerson(db, { person, ...reading }).execute()
    } catch (error) {
      // In two tabs at once: the other one was first.
      if (!(error instanceof Conflict)) throw error
      await isChanged(person, values)
    }
  }

  async function isChanged(person: string, values: Parameters<typeof changePerson>[2]) {
    const changed = await changePerson(db, person, values).executeTakeFirstOrThrow()
    return changed.numUpdatedRows > 0n
  }

  return {
    async reading(person) {
      return readingOf(await find(person))
    },
    signedIn: (person, browser) => keep(person, browser, {}),
    async choose(reading, browser, by) {
      const before = readingOf(await find(by.person))
      await keep(by.person, browser, reading)
      const entry = {
        action: 'settings.update' as const,
        subject: 'settings',
        subjectId: 'settings',
        changes: changesOf(before, reading),
      }
      if (Object.keys(entry.changes).length > 0) {
        await database.batch([auditQuery(context, by, entry)])
      }
    },
    async seen() {
      const rows = await listPeople(db).execute()
      return rows.map(({ person, updatedAt }) => ({ person, at: updatedAt }))
    },
    async localeOf(address) {
      const people = await listPeople(db).execute()
      const found = people.find(({ person }) => person === address?.toLowerCase()) ?? people[0]
      return found ? effective(readingOf(found), localeOfTag(found.browser)) : ENGLISH
    },
  }
}

/** What is read in the end: what was chosen, the rest as the browser says. */
export function effective({ language, region }: Reading, browser: Locale): Locale {
  return { language: language ?? browser.language, region: region ?? browser.region }
}

function readingOf(row: CamelRow<'person'> | undefined): Reading {
  return {
    language: isLanguage(row?.language) ? row.language : null,
    region: row?.region ?? null,
  }
}
