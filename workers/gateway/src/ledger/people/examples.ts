/** One example of every query of people. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as people from './queries.ts'

const PERSON = 'ana@example.com'

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'people.listPeople': (db) => people.listPeople(db),
  'people.addPerson': (db) => people.addPerson(db, { person: PERSON } as never),
  'people.changePerson': (db) => people.changePerson(db, PERSON, { language: 'es' }),
}

/** Small tables, read whole on purpose. */
export const WHOLE = ['people.listPeople']
