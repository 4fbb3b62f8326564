/** Values whose SQL type is said outright, where the JavaScript type does not tell it. */
import { type RawBuilder, sql } from 'kysely'
import { MssqlError } from './errors.ts'
import type { Parameter, ParameterType, ParameterValue } from './wire.ts'

/**
 * A parameter that carries its SQL type through Kysely.
 *
 * @example
 * if (parameter instanceof TypedValue) console.log(parameter.type)
 */
export class TypedValue {
  readonly parameter: Parameter

  constructor(parameter: Parameter) {
    this.parameter = parameter
  }
}

/**
 * An exact decimal, from its digits: `decimal('1234.50', 18, 2)`. The server rounds what is behind
 * `scale`. Throws `parameter` unless the text is a plain decimal number that fits.
 *
 * @example
 * await db.insertInto('item').values({ price: decimal('1234.50', 18, 2) }).execute()
 */
export function decimal<T extends string | bigint | null>(
  value: T,
  precision: number,
  scale: number,
): RawBuilder<T extends null ? null : string> {
  if (!(precision >= 1 && precision <= 38 && scale >= 0 && scale <= precision)) {
    throw new MssqlError(
      'parameter',
      `decimal(${precision}, ${scale}) is not a type of SQL Server.`,
    )
  }
  const text = value === null ? null : String(value)
  const whole = text === null ? '' : /^[+-]?(?=\d)0*(\d*)(?:\.\d+)?$/.exec(text)?.[1]
  if (whole === undefined || whole.length > precision - scale) {
    throw new MssqlError(
      'parameter',
      `The text is not a number that fits decimal(${precision}, ${scale}).`,
    )
  }
  return typed({ type: 'decimal', value: text, precision, scale })
}

/** A 64 bit integer. */
export const bigint = as<bigint | number>('bigint')
/** A 32 bit integer. */
export const int = as<number>('int')
/** A double. */
export const float = as<number>('float')
export const bit = as<boolean>('bit')
/** Unicode text, which is what a string is sent as anyway; for a null of that type. */
export const nvarchar = as<string>('nvarchar')
/** Text in the database's code page: an index on a varchar column is not used with nvarchar. */
export const varchar = as<string>('varchar')
/** Bytes; for a null of that type, which SQL Server does not convert from nvarchar. */
export const varbinary = as<Uint8Array>('varbinary')
export const uniqueidentifier = as<string>('uniqueidentifier')
/** A calendar date: the UTC date of the Date. */
export const date = as<Date>('date')
/** A time without zone: the UTC time of the Date, to the millisecond. */
export const datetime2 = as<Date>('datetime2', 3)
/** An instant, which is what a Date is sent as anyway; for a null of that type. */
export const datetimeoffset = as<Date>('datetimeoffset', 3)

function as<V extends Exclude<ParameterValue, null>>(type: ParameterType, scale?: number) {
  return <T extends V | null>(value: T): RawBuilder<T> =>
    typed(scale === undefined ? { type, value } : { type, value, scale })
}

function typed<T>(parameter: Parameter): RawBuilder<T> {
  return sql<T>`${new TypedValue(parameter)}`
}
