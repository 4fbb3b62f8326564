/**
 * A newer labeler labels again what an older one did. What it says otherwise is one act for each
 * version of it: listed, and undone as what a person does is. It never touches what a person, a rule
 * or a link decided.
 */
import type { CompiledQuery } from 'kysely'
import { camel } from '../../database/camel.ts'
import { actQuery } from '../acts/act.ts'
import { keepTransactions } from '../acts/queries.ts'
import { type Context, newId } from '../context.ts'
import type { LabelColumns } from '../queries/merchants.ts'
import * as queries from './queries.ts'

/** Merchants that the list of acts names. */
const NAMED = 4

/** Queries for before and after the change; none where everything stays as it is. */
export type Keeping = { before: Array<CompiledQuery>; after: Array<CompiledQuery> }

export async function keepRelabelled(
  context: Context,
  labelled: ReadonlyArray<{ ids: ReadonlyArray<string>; columns: LabelColumns }>,
): Promise<Keeping> {
  const db = camel(context.database.kysely)
  const columnsOf = new Map(
    labelled.flatMap(({ ids, columns }) => ids.map((id) => [id, columns] as const)),
  )
  const known = await queries.labelledAmong(db, [...columnsOf.keys()]).execute()
  const changed = known.filter(({ id, category, name, nameRule, labelVersion }) => {
    const next = columnsOf.get(id)
    if (!next || !labelVersion || labelVersion === next.label_version) return false
    return next.category !== category || (nameRule === null && (next.name ?? null) !== name)
  })
  const version = columnsOf.get(changed[0]?.id ?? '')?.label_version
  if (!version) return { before: [], after: [] }
  const ids = changed.map(({ id }) => id)
  const told = await queries.actOfLabeler(db, version).executeTakeFirst()
  const id = told?.id ?? newId()
  const title = titleOf(
    told?.title ?? null,
    changed.map(({ name, merchant }) => name ?? merchant ?? ''),
  )
  const about = { subject: 'labels', subjectId: version, title, changes: {} }
  const entry = { ...about, action: 'labels.update' as const }
  const by = { person: 'labeler' }
  const keep = (side: 'before' | 'after') =>
    keepTransactions(db, id, side, queries.notKept(db, id, side, ids)).compile()
  return {
    before: [
      told ? queries.titleAct(db, id, title).compile() : actQuery(context, by, entry, id, []),
      keep('before'),
    ],
    after: [keep('after')],
  }
}

/** The first merchants by name, and that there are more. */
function titleOf(before: string | null, names: ReadonlyArray<string>): string {
  const all = [...(before?.split(' · ') ?? []), ...names].filter((name) => name !== '')
  const first = [...new Set(all)]
  return first.length > NAMED ? [...first.slice(0, NAMED), '…'].join(' · ') : first.join(' · ')
}
