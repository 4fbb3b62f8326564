/** Values of a query as JSON text and back: what JSON has no word for is tagged. */

export function encode(value: unknown): string {
  return JSON.stringify(tag(value))
}

export function decode<T>(text: string): T {
  return JSON.parse(text, (_, value) => untag(value)) as T
}

function tag(value: unknown): unknown {
  if (typeof value === 'bigint') return { $bigint: value.toString() }
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof Uint8Array) return { $bytes: [...value] }
  if (value === undefined) return { $undefined: true }
  if (Array.isArray(value)) return value.map(tag)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tag(item)]))
}

function untag(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('$bigint' in value) return BigInt(String(value.$bigint))
  if ('$date' in value) return new Date(Number(value.$date))
  if ('$bytes' in value) return Uint8Array.from(value.$bytes as Array<number>)
  return '$undefined' in value ? undefined : value
}
