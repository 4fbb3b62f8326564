/** Values of a query as JSON text and back: what JSON has no word for is tagged. */

/** The text of plain data with bigints, dates and bytes in it. */
export function encode(value: unknown): string {
  return JSON.stringify(tag(value))
}

/** What `encode` was given, which is not checked. Throws SyntaxError for text that is not JSON. */
export function decode<T = unknown>(text: string): T {
  return JSON.parse(text, (_, value) => untag(value))
}

function tag(value: unknown): unknown {
  if (typeof value === 'bigint') return { $bigint: value.toString() }
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') }
  if (Array.isArray(value)) return value.map(tag)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tag(item)]))
}

function untag(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('$bigint' in value) return toBigint(value.$bigint)
  if ('$date' in value) return new Date(Number(value.$date))
  if ('$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'))
  return value
}

function toBigint(digits: unknown): bigint {
  // Bounded, because reading a number of many digits takes long.
  if (typeof digits === 'string' && /^-?\d{1,20}$/.test(digits)) return BigInt(digits)
  throw new SyntaxError('a bigint has at most 20 digits')
}
