/** One page of a select, for reading a large result without holding all of it. */
import type { CompiledQuery } from 'kysely'
import { MssqlError } from './errors.ts'

/**
 * The query with `offset … fetch next`, which needs an order. Throws `config` for what is no select
 * that Kysely built, has no `orderBy`, or is limited already.
 */
export function pageOf(query: CompiledQuery, offset: number, size: number): CompiledQuery {
  const node = query.query
  if (node.kind !== 'SelectQueryNode' || !('orderBy' in node) || !node.orderBy) {
    throw new MssqlError(
      'config',
      'Only a select with orderBy streams; end it with a unique column.',
    )
  }
  if (node.top || node.offset || node.fetch) {
    throw new MssqlError('config', 'A select with top, offset or fetch does not stream.')
  }
  const first = query.parameters.length + 1
  return {
    ...query,
    sql: `${query.sql} offset @${first} rows fetch next @${first + 1} rows only`,
    parameters: [...query.parameters, offset, size],
  }
}
