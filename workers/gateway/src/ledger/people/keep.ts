/** Keeps something of a person, whether or not they were ever here. */
import type { Updateable } from 'kysely'
import { ENGLISH, type Locale, tagOf } from '#shared/i18n/languages.ts'
import { type CamelTables, camel } from '../../database/camel.ts'
import { Conflict } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { addPerson, changePerson } from './queries.ts'

/** What is not among the values stays as it is; `browser`: as theirs says, where it is at hand. */
export async function keepPerson(
  { database, config }: Context,
  person: string,
  values: Omit<Updateable<CamelTables['person']>, 'person' | 'browser' | 'updatedAt'>,
  browser?: Locale,
): Promise<void> {
  const db = camel(database.kysely)
  const changes = {
    ...values,
    ...(browser ? { browser: tagOf(browser) } : {}),
    updatedAt: config.now(),
  }
  const isChanged = async () => {
    const changed = await changePerson(db, person, changes).executeTakeFirstOrThrow()
    return changed.numUpdatedRows > 0n
  }
  if (await isChanged()) return
  try {
    await addPerson(db, { ...NOTHING_SAID, browser: tagOf(ENGLISH), ...changes, person }).execute()
  } catch (error) {
    // In two tabs at once: the other one was first.
    if (!(error instanceof Conflict)) throw error
    await isChanged()
  }
}

const NOTHING_SAID = {
  language: null,
  region: null,
  name: null,
  summaryTo: null,
  summaryEvery: null,
  summaryTimeZone: null,
  summaryFrom: null,
  mailAtOnce: null,
  mailAtOnceFrom: null,
}
