/** From a compiled query to what the pool is sent. */
import type { CompiledQuery } from 'kysely'
import { isIdempotent } from './idempotent.ts'
import { toParameters } from './parameters.ts'
import type { RepeatRule, Statement } from './wire.ts'

/** Throws `parameter` for a value without a SQL type. */
export function toStatement(query: CompiledQuery): Statement {
  return { sql: query.sql, parameters: toParameters(query.parameters), repeat: repeatRule(query) }
}

/**
 * What Kysely built as a select only reads, and any other query it built is one statement. Of raw
 * SQL nothing is known.
 */
function repeatRule(query: CompiledQuery): RepeatRule {
  if (isIdempotent(query)) return 'always'
  if (query.query.kind === 'SelectQueryNode') return 'always'
  return query.query.kind === 'RawNode' ? 'when_refused' : 'when_undone'
}
