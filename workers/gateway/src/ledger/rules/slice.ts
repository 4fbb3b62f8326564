/** How much of the past a rule is tried on, or run over, at once. */
import type { Context } from '../context.ts'
import type { ResolvedFilter } from '../queries/transaction-filter.ts'
import { resolve } from '../resolve-filter.ts'
import { countedSince } from '../search/walk.ts'
import { toFilter } from './read.ts'
import type { Conditions } from './schema.ts'

/** `to`: the last local date of it; null: the newest there is. `all`: as one, however long it takes. */
export type Past = { to?: string | null | undefined; all?: boolean }

export type Slice = {
  filter: ResolvedFilter
  /** The first local date of it; null: as far back as there is any. */
  since: string | null
}

/**
 * What a rule is about, up to a local date (null: up to the newest): all of it where an index finds few
 * by its rarest word, its range of amounts, its merchant or its account; else among the ten thousand
 * transactions before that date. `all`: however many there are.
 */
export async function sliceOf(
  context: Context,
  when: Conditions,
  { to = null, all = false }: Past,
): Promise<Slice> {
  const filter = await resolve(context, { ...toFilter(when), ...(to === null ? {} : { to }) })
  if (all) return { filter, since: null }
  const since = await countedSince(context, filter)
  return { filter: since === null ? filter : { ...filter, from: since }, since }
}
