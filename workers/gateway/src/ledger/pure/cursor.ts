/** Cursors: where a page of a list ended, opaque to whoever hands them back. */

/** A cursor that no list of the ledger made. */
export class InvalidCursor extends Error {
  override name = 'InvalidCursor'
}

/** The sort key of the last row of a page, as URL-safe text. */
export function encodeCursor(key: ReadonlyArray<string>): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The sort key of `parts` texts that `encodeCursor` was given; throws InvalidCursor. */
export function decodeCursor(cursor: string, parts: number): Array<string> {
  const key = parse(cursor)
  const isKey =
    Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string')
  // Base64 has room for bits that mean nothing: only the one spelling that we made is good.
  if (!isKey || encodeCursor(key) !== cursor) throw new InvalidCursor('not a cursor of this list')
  return key
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}
