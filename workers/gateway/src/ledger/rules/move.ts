/** Rules that name a category which is merged into another, or taken away. */
import type { CompiledQuery } from 'kysely'
import type { CategoryId } from '#shared/categories.ts'
import { camel, toSnake } from '../../database/camel.ts'
import type { RowChange } from '../acts/act.ts'
import { type Context, newId } from '../context.ts'
import { changeRule, listRules, removeRule } from './queries.ts'
import type { Outcome } from './schema.ts'

/** What changes in the rules, for the act that moves the category; `none`: they lose it, or go. */
export async function movedRules(
  context: Context,
  category: CategoryId,
  into: CategoryId | 'none',
): Promise<{ rows: Array<RowChange>; queries: Array<CompiledQuery> }> {
  const db = camel(context.database.kysely)
  const rows: Array<RowChange> = []
  const queries: Array<CompiledQuery> = []
  for (const row of await listRules(db).execute()) {
    const then: Outcome = JSON.parse(row.outcome)
    if (!namesCategory(then, category)) continue
    const next = into === 'none' ? without(then) : moved(then, category, into)
    const values = {
      outcome: JSON.stringify(next),
      updatedAt: context.config.now(),
      version: newId(),
    }
    const after = next && { ...row, ...values }
    const key = { id: row.id }
    rows.push({ table: 'ledger_rule', key, before: toSnake(row), after: after && toSnake(after) })
    queries.push((next ? changeRule(db, row.id, values) : removeRule(db, row.id)).compile())
  }
  return { rows, queries }
}

/** Whether a rule gives it, to the whole or to a part. */
export function namesCategory({ category, splits = [] }: Outcome, wanted: CategoryId): boolean {
  return category === wanted || splits.some((part) => part.category === wanted)
}

function moved(then: Outcome, from: CategoryId, into: CategoryId): Outcome {
  const of = (category: CategoryId) => (category === from ? into : category)
  return {
    ...then,
    ...(then.category ? { category: of(then.category) } : {}),
    ...(then.splits
      ? { splits: then.splits.map((part) => ({ ...part, category: of(part.category) })) }
      : {}),
  }
}

/** Null where nothing is left of it. */
function without({ category: _, splits: __, ...rest }: Outcome): Outcome | null {
  return Object.keys(rest).length > 0 ? rest : null
}
