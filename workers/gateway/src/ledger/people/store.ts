/** Who is here: how each person reads (what they chose, else what their browser says), and their name. */
import {
  ENGLISH,
  isLanguage,
  type Language,
  type Locale,
  localeOfTag,
} from '#shared/i18n/languages.ts'
import { type CamelRow, camel } from '../../database/camel.ts'
import { auditQuery, changesOf } from '../audit.ts'
import type { Context } from '../context.ts'
import type { Author } from '../types/common.ts'
import { keepPerson } from './keep.ts'
import { listPeople } from './queries.ts'

/** Null: as the browser says. */
export type Reading = { language: Language | null; region: string | null }

/** What a person says of themselves; `name`: a short one, null where they go by how they sign in. */
export type Profile = Reading & { name: string | null }

export const NAME_LENGTH = 40

/** A person who was here, and when last (UTC instant). */
export type Seen = Profile & { person: string; at: string }

export type PeopleStore = {
  /** Who signed in, or chose something: the last first. */
  seen(): Promise<Array<Seen>>
  /** Keeps what the browser says of a person who signs in, for the mails that they get. */
  signedIn(person: string, browser: Locale): Promise<void>
  choose(profile: Partial<Profile>, browser: Locale, by: Author): Promise<void>
  /** The locale of mails to this person: theirs, else that of whoever was here last. */
  localeOf(person: string): Promise<Locale>
}

export const UNSAID: Profile = { language: null, region: null, name: null }

export function createPeople(context: Context): PeopleStore {
  const { database } = context
  const db = camel(database.kysely)

  return {
    signedIn: (person, browser) => keepPerson(context, person, {}, browser),
    async choose(profile, browser, by) {
      const rows = await listPeople(db).execute()
      const before = profileOf(rows.find(({ person }) => person === by.person))
      await keepPerson(context, by.person, profile, browser)
      const entry = {
        action: 'settings.update' as const,
        subject: 'settings',
        subjectId: 'settings',
        changes: changesOf(before, { ...before, ...profile }),
      }
      if (Object.keys(entry.changes).length > 0) {
        await database.batch([auditQuery(context, by, entry)])
      }
    },
    async seen() {
      const rows = await listPeople(db).execute()
      return rows.map((row) => ({ ...profileOf(row), person: row.person, at: row.updatedAt }))
    },
    async localeOf(who) {
      const people = await listPeople(db).execute()
      const found = people.find(({ person }) => person === who) ?? people[0]
      return found ? effective(profileOf(found), localeOfTag(found.browser)) : ENGLISH
    },
  }
}

/** What is read in the end: what was chosen, the rest as the browser says. */
export function effective({ language, region }: Reading, browser: Locale): Locale {
  return { language: language ?? browser.language, region: region ?? browser.region }
}

function profileOf(row: CamelRow<'person'> | undefined): Profile {
  if (row === undefined) return UNSAID
  const { language, region, name } = row
  return { language: isLanguage(language) ? language : null, region, name }
}
