/** From what passed RPC to the rows of a Kysely result. */
import type { QueryResult } from 'kysely'
import { MssqlError } from './errors.ts'
import type { ResultSet, StatementResult } from './wire.ts'

/**
 * What a bigint column gives: a `bigint`, its digits as a `string`, or a `number`, where one past
 * 2^53 is an error and never a wrong amount.
 */
export type BigintAs = 'bigint' | 'string' | 'number'

/** The result as Kysely has it; the rows of several result sets follow each other. */
export function toQueryResult<R>(result: StatementResult, bigintAs: BigintAs): QueryResult<R> {
  const rows = result.sets.flatMap((set) => toRows(set, bigintAs)) as Array<R>
  return result.rowCount === null ? { rows } : { numAffectedRows: BigInt(result.rowCount), rows }
}

function toRows(set: ResultSet, bigintAs: BigintAs): Array<Record<string, unknown>> {
  return set.rows.map((values) => {
    const row: Record<string, unknown> = {}
    set.columns.forEach((column, index) => {
      const value = values[index]
      row[column] = typeof value === 'bigint' ? fromBigint(value, column, bigintAs) : value
    })
    return row
  })
}

function fromBigint(value: bigint, column: string, bigintAs: BigintAs): bigint | string | number {
  if (bigintAs === 'bigint') return value
  if (bigintAs === 'string') return value.toString()
  const number = Number(value)
  if (!Number.isSafeInteger(number)) {
    throw new MssqlError(
      'result',
      `A value of column "${column}" is past 2^53: read it with bigint: 'bigint'.`,
    )
  }
  return number
}
