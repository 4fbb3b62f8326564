/** From the values of a Kysely query to parameters of a definite SQL Server type. */
import { MssqlError } from './errors.ts'
import { TypedValue } from './typed.ts'
import type { Parameter } from './wire.ts'

const INT_MAX = 2_147_483_647
const BIGINT_MAX = 9_223_372_036_854_775_807n

/** SQL Server takes 2100 parameters, of which sp_executesql itself uses two. */
export const MAX_PARAMETERS = 2098

/**
 * The parameters of a query, each with the type its JavaScript value asks for: string nvarchar,
 * integer int or bigint, other number float, bigint bigint, boolean bit, Date datetimeoffset(3),
 * bytes varbinary, null nvarchar. For any other type, wrap the value (`decimal('1.50', 9, 2)`).
 * Throws `parameter` for a value that would lose digits or has no type.
 */
export function toParameters(values: ReadonlyArray<unknown>): Array<Parameter> {
  if (values.length > MAX_PARAMETERS) {
    throw new MssqlError(
      'parameter',
      `${values.length} parameters in one statement; SQL Server takes ${MAX_PARAMETERS}. Split the statement.`,
    )
  }
  return values.map(toParameter)
}

function toParameter(value: unknown, index: number): Parameter {
  switch (typeof value) {
    case 'string':
      return { type: 'nvarchar', value }
    case 'number':
      return fromNumber(value, index)
    case 'bigint':
      return fromBigint(value, index)
    case 'boolean':
      return { type: 'bit', value }
    default:
      return fromObject(value, index)
  }
}

function fromNumber(value: number, index: number): Parameter {
  if (!Number.isFinite(value)) throw refused(index, `${value} is not a number that SQL has`)
  if (!Number.isInteger(value)) return { type: 'float', value }
  if (!Number.isSafeInteger(value)) {
    throw refused(index, 'the integer is past 2^53 and has lost digits; use a bigint')
  }
  return Math.abs(value) <= INT_MAX
    ? { type: 'int', value }
    : { type: 'bigint', value: BigInt(value) }
}

function fromBigint(value: bigint, index: number): Parameter {
  if (value > BIGINT_MAX || value < -BIGINT_MAX - 1n) {
    throw refused(index, 'the bigint does not fit 64 bits; use decimal()')
  }
  return { type: 'bigint', value }
}

function fromObject(value: unknown, index: number): Parameter {
  if (value === null) return { type: 'nvarchar', value }
  if (value instanceof TypedValue) return value.parameter
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw refused(index, 'the Date is invalid')
    return { type: 'datetimeoffset', value, scale: 3 }
  }
  if (value instanceof Uint8Array) return { type: 'varbinary', value: copyOf(value) }
  if (value instanceof ArrayBuffer) return { type: 'varbinary', value: new Uint8Array(value) }
  if (value === undefined) throw refused(index, 'it is undefined; use null')
  throw refused(
    index,
    'it has no SQL type; pass JSON.stringify(value), or a value of a column type',
  )
}

/** A copy, because a view would carry the whole buffer behind it across RPC. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes)
}

/** Names the position, never the value: what is written to a database is often private. */
function refused(index: number, why: string): MssqlError {
  return new MssqlError('parameter', `Parameter @${index + 1}: ${why}.`)
}
