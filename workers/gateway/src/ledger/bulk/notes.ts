/** The note of many transactions, and what a search finds them by then. */
import type { CompiledQuery, Expression } from 'kysely'
import { camel } from '../../database/camel.ts'
import { derivedOf } from '../change/values.ts'
import type { Context } from '../context.ts'
import { clipOrNull, fold } from '../pure/text.ts'
import { WRITTEN } from '../transaction-schema.ts'
import * as queries from './queries.ts'

/** As many notes as one act replaces: the text that a search looks in is made anew for each. */
export const MOST_NOTES = 1000
/** Texts of one statement: D1 takes a hundred parameters. */
const TEXTS = 80

/** More of these transactions have a note than one act replaces. */
export class TooManyNotes extends Error {
  override name = 'TooManyNotes'
}

/**
 * Writes for the batch of an act, before the versions change. Throws TooManyNotes. `ids`: a query of the
 * transactions; `note`: null or white space takes it away.
 */
export async function noteWrites(
  context: Context,
  act: string,
  ids: Expression<unknown>,
  written: string | null,
): Promise<Array<CompiledQuery>> {
  const db = camel(context.database.kysely)
  const note = clipOrNull(written, WRITTEN.note)
  const query = queries.notedAmong(context.database.kysely, ids, MOST_NOTES + 1)
  const rows = await query.execute()
  if (rows.length > MOST_NOTES) throw new TooManyNotes(`more than ${MOST_NOTES} have a note`)
  const texts = rows.map((row) => {
    const { search_text } = derivedOf({ ...row, note })
    return { id: row.id, version: row.version, text: search_text }
  })
  const anew = []
  for (let at = 0; at < texts.length; at += TEXTS) {
    anew.push(queries.findBy(db, texts.slice(at, at + TEXTS)).compile())
  }
  return [
    ...anew,
    ...(note === null ? [] : [queries.findByNote(db, act, fold(note)).compile()]),
    queries.changeKept(db, act, { note, noteRule: null }).compile(),
  ]
}
