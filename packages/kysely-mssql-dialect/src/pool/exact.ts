/**
 * Decimal, money and bigint columns without losing a digit. tedious reads the first two into a
 * double; its value parser is wrapped here, for the connections that `readExactly` marks only.
 */
import type { Connection } from 'tedious'
import * as valueParser from 'tedious/lib/value-parser.js'

type ReadValue = typeof valueParser.readValue
type Read = { value: unknown; offset: number }

const EXACT = Symbol('exact')

/** A CommonJS module, whose own object is the `default` of its namespace. */
const parser = (valueParser as unknown as { default?: { readValue: ReadValue } }).default
if (typeof parser?.readValue !== 'function') {
  throw new Error('kysely-mssql-dialect needs tedious 20.3: its value parser was not found.')
}
const readValue = parser.readValue
parser.readValue = (buffer, offset, metadata, options) => {
  const exact = EXACT in options ? read(buffer, offset, metadata.type.name, metadata.scale) : null
  return (exact as ReturnType<ReadValue> | null) ?? readValue(buffer, offset, metadata, options)
}

/** From now on this connection gives decimals and money as strings, bigints as bigints. */
export function readExactly(connection: Connection): void {
  Object.assign(connection.config.options, { [EXACT]: true })
}

/** Null where tedious reads the value itself: a null, another type, or bytes still to come. */
function read(buffer: Buffer, offset: number, type: string, scale = 0): Read | null {
  switch (type) {
    case 'DecimalN':
    case 'NumericN':
      return sized(buffer, offset, (bytes) => decimalText(bytes, scale))
    case 'MoneyN':
      return sized(buffer, offset, moneyText)
    case 'IntN':
      return buffer[offset] === 8 ? sized(buffer, offset, signed) : null
    case 'Money':
      return fixed(buffer, offset, 8, moneyText)
    case 'SmallMoney':
      return fixed(buffer, offset, 4, moneyText)
    case 'BigInt':
      return fixed(buffer, offset, 8, signed)
    case 'Variant':
      return variant(buffer, offset)
    default:
      return null
  }
}

/** A value after one byte that tells its length; 0 is null. */
function sized(buffer: Buffer, offset: number, to: (bytes: Buffer) => unknown): Read | null {
  const length = buffer[offset] ?? 0
  return length === 0 ? null : fixed(buffer, offset + 1, length, to)
}

function fixed(
  buffer: Buffer,
  start: number,
  length: number,
  to: (bytes: Buffer) => unknown,
): Read | null {
  const end = start + length
  return buffer.length < end ? null : { value: to(buffer.subarray(start, end)), offset: end }
}

/** sql_variant: 4 bytes of length, the base type, the length of its properties, these, the value. */
function variant(buffer: Buffer, offset: number): Read | null {
  if (buffer.length < offset + 6) return null
  const end = offset + 4 + buffer.readUInt32LE(offset)
  if (end === offset + 4 || buffer.length < end) return null
  const properties = buffer.readUInt8(offset + 5)
  const bytes = buffer.subarray(offset + 6 + properties, end)
  switch (buffer.readUInt8(offset + 4)) {
    case 0x6a:
    case 0x6c:
      return { value: decimalText(bytes, buffer.readUInt8(offset + 7)), offset: end }
    case 0x3c:
    case 0x7a:
      return { value: moneyText(bytes), offset: end }
    case 0x7f:
      return { value: signed(bytes), offset: end }
    default:
      return null
  }
}

/** A sign byte (1 is plus), then the digits as a little-endian integer. */
function decimalText(bytes: Buffer, scale: number): string {
  let digits = 0n
  for (let index = bytes.length - 1; index >= 1; index -= 1) {
    digits = (digits << 8n) | BigInt(bytes.readUInt8(index))
  }
  return withPoint(bytes[0] === 1 ? digits : -digits, scale)
}

/** Ten-thousandths: 4 bytes, or 8 whose upper half comes first. */
function moneyText(bytes: Buffer): string {
  const value =
    bytes.length === 4
      ? BigInt(bytes.readInt32LE(0))
      : (BigInt(bytes.readInt32LE(0)) << 32n) | BigInt(bytes.readUInt32LE(4))
  return withPoint(value, 4)
}

function signed(bytes: Buffer): bigint {
  return bytes.readBigInt64LE(0)
}

function withPoint(value: bigint, scale: number): string {
  if (scale === 0) return value.toString()
  const sign = value < 0n ? '-' : ''
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0')
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}
