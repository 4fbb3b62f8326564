/** A mail's header as it came, byte by byte: what a verdict rests on. */

export type HeaderField = {
  /** In lower case. */
  readonly name: string
  /** Unfolded; bytes that are not ASCII are one character each. */
  readonly value: string
  /** The whole field with its name and its folds, without the line end after it. */
  readonly bytes: Uint8Array
}

/** No honest mail's header is longer. */
const MAX_HEADER_BYTES = 512 * 1024
const LF = 10
const CR = 13

/** RFC 5322, 3.6.8, with the blanks before the colon that 4.5 still allows. */
const FIELD = /^([!-9;-~]{1,200})[ \t]{0,20}:/

/**
 * Every field, top first. Null for a header that two programs could read in two ways: one that is
 * too long, or has a NUL, a bare carriage return, a line of blanks, or a line that is no field.
 */
export function headerFields(raw: Uint8Array): ReadonlyArray<HeaderField> | null {
  const head = raw.subarray(0, headerEnd(raw))
  if (head.length > MAX_HEADER_BYTES) return null
  const ranges: Array<[from: number, to: number]> = []
  for (const [from, to] of linesOf(head)) {
    const isFold = head[from] === 32 || head[from] === 9
    const last = ranges.at(-1)
    if (!isFold) ranges.push([from, to])
    else if (last === undefined || isBlank(head, from, to)) return null
    else last[1] = to
  }
  const fields = ranges.map(([from, to]) => fieldOf(head.subarray(from, to)))
  return fields.every((field) => field !== null) ? fields : null
}

/** Where the line that ends the header begins, or the end of the mail. */
export function headerEnd(raw: Uint8Array): number {
  const limit = Math.min(raw.length, MAX_HEADER_BYTES + 2)
  for (let at = 0; at < limit; at++) {
    const isLineStart = at === 0 || raw[at - 1] === LF
    if (isLineStart && (raw[at] === LF || (raw[at] === CR && raw[at + 1] === LF))) return at
  }
  return limit
}

function* linesOf(head: Uint8Array): Generator<[number, number]> {
  let from = 0
  while (from < head.length) {
    const lf = head.indexOf(LF, from)
    const end = lf === -1 ? head.length : lf
    yield [from, end > from && head[end - 1] === CR ? end - 1 : end]
    from = end + 1
  }
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  return bytes.subarray(from, to).every((byte) => byte === 32 || byte === 9)
}

function fieldOf(bytes: Uint8Array): HeaderField | null {
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('\r\n', '').replaceAll('\n', '')
  const name = FIELD.exec(text)
  // A line end that was no line end, or a NUL: some programs stop there, and others do not.
  if (name === null || text.includes('\r') || text.includes('\0')) return null
  return { name: (name[1] ?? '').toLowerCase(), value: text.slice(name[0].length), bytes }
}
