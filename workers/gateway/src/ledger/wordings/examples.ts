/** One example of every query of wordings. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as wordings from './queries.ts'

const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'wordings.wordingsOf': (db) => wordings.wordingsOf(db, ['harborbank.example', ''], 40),
  'wordings.wordingRows': (db) => wordings.wordingRows(db, 'harborbank.example'),
  'wordings.listWordings': (db) => wordings.listWordings(db, 500),
  'wordings.wordingById': (db) => wordings.wordingById(db, ID),
  'wordings.addWording': (db) => wordings.addWording(db, { id: ID } as never),
  'wordings.changeWording': (db) =>
    wordings.changeWording(db, { id: ID, version: ID }, { lessons: 2 }),
  'wordings.removeWording': (db) => wordings.removeWording(db, ID),
  'wordings.usesOf': (db) => wordings.usesOf(db, [`wording/${ID}`]),
  'wordings.mailsReadBy': (db) => wordings.mailsReadBy(db, `wording/${ID}`, 100),
  'wordings.waitingOf': (db) => wordings.waitingOf(db, 'harborbank.example', 90),
  'wordings.markOutdated': (db) => wordings.markOutdated(db, [ID]),
}
