/** One statement over one connection: parameters in, result sets out. */
import { type Connection, Request, TYPES } from 'tedious'
import { MssqlError } from '../errors.ts'
import type { Parameter, ParameterType, ResultSet, Statement, StatementResult } from '../wire.ts'

type TediousType = Parameters<Request['addParameter']>[1]
type ParameterOptions = { length?: number; precision?: number; scale?: number }

/**
 * The largest result: an object has 128 MB for everything, and a call between Workers carries 32.
 */
const MAX_RESULT_BYTES = 16 * 2 ** 20

/** Runs it, and rejects with tedious's error as it is, or with `result` where there is too much. */
export function runStatement(
  connection: Connection,
  statement: Statement,
): Promise<StatementResult> {
  return new Promise((resolve, reject) => {
    const sets: Array<ResultSet> = []
    let bytes = 0
    const request = new Request(statement.sql, (error, rowCount) => {
      if (bytes > MAX_RESULT_BYTES) reject(tooLarge())
      else if (error) reject(error)
      else resolve({ sets, rowCount: rowCount ?? null })
    })
    statement.parameters.forEach((parameter, index) => {
      const { type, value, options } = toTedious(parameter)
      request.addParameter(String(index + 1), type, value, options)
    })
    request.on('columnMetadata', (columns) => {
      // A list, unless tedious is told to name the columns, which it is not.
      sets.push({ columns: Object.values(columns).map(({ colName }) => colName), rows: [] })
    })
    request.on('row', (row: Array<Column>) => {
      if (bytes > MAX_RESULT_BYTES) return
      const values = row.map(checkedValue)
      bytes += values.reduce<number>((sum, value) => sum + sizeOf(value), 0)
      sets.at(-1)?.rows.push(values)
      if (bytes > MAX_RESULT_BYTES) {
        sets.length = 0
        request.cancel()
      }
    })
    connection.execSql(request)
  })
}

function tooLarge(): MssqlError {
  return new MssqlError(
    'result',
    `The result is larger than ${MAX_RESULT_BYTES / 2 ** 20} MiB; read it in pages (offset … fetch next).`,
  )
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length * 2
  return value instanceof Uint8Array ? value.length : 8
}

type Column = { value: unknown; metadata: { colName: string; type: { name: string } } }

/** Types of which a double would have lost digits: if one comes as a number, reading them is broken. */
const exactTypes = new Set([
  'DecimalN',
  'NumericN',
  'Decimal',
  'Numeric',
  'MoneyN',
  'Money',
  'SmallMoney',
  'BigInt',
])

function checkedValue({ value, metadata }: Column): unknown {
  if (typeof value === 'number' && exactTypes.has(metadata.type.name)) {
    throw new MssqlError(
      'result',
      `Column "${metadata.colName}" came with digits missing; it is not returned.`,
    )
  }
  // A copy: a slice of what came over the wire would carry the rest of it across RPC.
  return value instanceof Uint8Array ? new Uint8Array(value) : value
}

const types: Record<ParameterType, TediousType> = {
  nvarchar: TYPES.NVarChar,
  varchar: TYPES.VarChar,
  int: TYPES.Int,
  bigint: TYPES.BigInt,
  float: TYPES.Float,
  bit: TYPES.Bit,
  // tedious would go through a double. Its digits are sent as text, which the server converts to
  // the type that is declared for the parameter.
  decimal: {
    ...TYPES.NVarChar,
    declaration: ({ precision, scale }) => `decimal(${precision}, ${scale})`,
  },
  date: TYPES.Date,
  datetime2: TYPES.DateTime2,
  datetimeoffset: TYPES.DateTimeOffset,
  varbinary: TYPES.VarBinary,
  uniqueidentifier: TYPES.UniqueIdentifier,
}

/** The longest a type can be without being `max`. */
const longest: Partial<Record<ParameterType, number>> = {
  nvarchar: 4000,
  decimal: 40,
  varchar: 8000,
  varbinary: 8000,
}

/** What `max` is declared by. */
const MAX_LENGTH = 65_535

function toTedious({ type, value, precision, scale }: Parameter): {
  type: TediousType
  value: unknown
  options: ParameterOptions
} {
  const options: ParameterOptions = {}
  if (precision !== undefined) options.precision = precision
  if (scale !== undefined) options.scale = scale
  const limit = longest[type]
  if (limit !== undefined) {
    // One length for all: the server keeps one plan, not one for every length of text.
    const length = typeof value === 'string' || value instanceof Uint8Array ? value.length : 0
    options.length = length <= limit ? limit : MAX_LENGTH
  }
  return {
    type: types[type],
    value: value instanceof Uint8Array ? Buffer.from(value) : value,
    options,
  }
}
