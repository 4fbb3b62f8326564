/** Saved views, as a person keeps them. */
import { camel, toSnake } from '../../database/camel.ts'
import { asAct, type RowChange } from '../acts/act.ts'
import { type Context, newId } from '../context.ts'
import type { Author } from '../types/common.ts'
import { addView, changeView, listViews, removeView, viewById } from './queries.ts'
import type { View } from './schema.ts'

export type ViewStore = {
  /** By title. */
  list(): Promise<Array<View>>
  create(view: Pick<View, 'title' | 'query'>, by: Author): Promise<View>
  /** Null: there is none. */
  update(
    id: string,
    patch: Partial<Pick<View, 'title' | 'query'>>,
    by: Author,
  ): Promise<View | null>
  /** False: there was none. */
  remove(id: string, by: Author): Promise<boolean>
}

type Row = { id: string; title: string; query: string; createdAt: string; updatedAt: string }

export function createViews(context: Context): ViewStore {
  const { database, config } = context
  const db = camel(database.kysely)

  async function write(
    action: 'view.create' | 'view.update' | 'view.remove',
    by: Author,
    before: Row | undefined,
    after: Row | null,
  ) {
    const { id, title } = after ?? before ?? { id: '', title: '' }
    const change: RowChange = {
      table: 'saved_view',
      key: { id },
      before: before ? toSnake(before) : null,
      after: after ? toSnake(after) : null,
    }
    const query = after
      ? before
        ? changeView(db, id, after)
        : addView(db, after)
      : removeView(db, id)
    const entry = { action, subject: 'view', subjectId: id, title, changes: {} }
    await database.batch(asAct(context, by, entry, { rows: [change] }, [query.compile()]))
  }

  return {
    list: async () => (await listViews(db).execute()).map(toView),
    async create({ title, query }, by) {
      const now = config.now()
      const row = {
        id: newId(),
        title,
        query: JSON.stringify(query),
        createdAt: now,
        updatedAt: now,
      }
      await write('view.create', by, undefined, row)
      return toView(row)
    },
    async update(id, patch, by) {
      const row = await viewById(db, id).executeTakeFirst()
      if (!row) return null
      const after = {
        ...row,
        title: patch.title ?? row.title,
        query: patch.query ? JSON.stringify(patch.query) : row.query,
        updatedAt: config.now(),
      }
      await write('view.update', by, row, after)
      return toView(after)
    },
    async remove(id, by) {
      const row = await viewById(db, id).executeTakeFirst()
      if (!row) return false
      await write('view.remove', by, row, null)
      return true
    },
  }
}

function toView(row: Row): View {
  return { ...row, query: JSON.parse(row.query) }
}
