/**
 * A backup file: JSON lines, compressed by gzip, encrypted by age (age-encryption.org). The first
 * line says what it is of, then come the rows of each table in pieces, and the last line has how
 * many there are and their hash, so that a file that is cut off is known before anything is written.
 */
import { Decrypter, Encrypter } from 'age-encryption'
import { type Row, type Tally, tallying } from './hash.ts'

const FORMAT = 'expenses-backup-1'

export type Head = { format: typeof FORMAT; migration: string | null; madeAt: string }
export type Piece = { table: string; rows: Array<Row> }

/** Where rows are read from: the ledger itself, its RPC, or its API. */
export type Source = {
  state(): Promise<{ migration: string | null; tables: Array<string>; mark: string }>
  rows(
    table: string,
    after: Array<string | number> | null,
  ): Promise<{ rows: Array<Row>; next: Array<string | number> | null; mark: string }>
}

/** A file that is no backup, is damaged, or is of another version; the message says which. */
export class BadBackup extends Error {
  override name = 'BadBackup'
}

/** A passphrase, or the public key of a pair (`age1…`) that only its secret half opens. */
export type Lock = { passphrase: string } | { recipient: string }

/** Memory for scrypt: 2^15 takes 32 MiB, which a browser and a worker have. */
const WORK_FACTOR = 15

/**
 * The encrypted file as a stream, read from the source while it is read. `onRows` is told how many rows it
 * has so far: fewer again where it begins anew.
 */
export async function writeBackup(
  source: Source,
  lock: Lock,
  onRows: (rows: number) => void = () => {},
): Promise<ReadableStream<Uint8Array>> {
  const lines = textStream(linesOf(source, onRows))
  const packed = lines.pipeThrough(new CompressionStream('gzip') as Through)
  const encrypter = new Encrypter()
  if ('passphrase' in lock) {
    encrypter.setScryptWorkFactor(WORK_FACTOR)
    encrypter.setPassphrase(lock.passphrase)
  } else encrypter.addRecipient(lock.recipient)
  return encrypter.encrypt(packed)
}

type Through = ReadableWritablePair<Uint8Array, Uint8Array>

/** How often it is begun anew, because the ledger changed while it was read. */
const MOST_ATTEMPTS = 8

/**
 * All rows are of one moment: where the ledger changed between two pieces, everything is read anew,
 * and what was written until then is skipped by whoever reads the file.
 */
async function* linesOf(source: Source, onRows: (rows: number) => void): AsyncGenerator<string> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const { migration, tables, mark } = await source.state()
    const madeAt = new Date().toISOString()
    yield `${JSON.stringify({ format: FORMAT, migration, madeAt })}\n`
    const tallies: Record<string, Tally> = {}
    let isSame = true
    let rows = 0
    for (const table of tables) {
      const tally = tallying()
      for await (const page of pagesOf(source, table)) {
        isSame = page.mark === mark
        if (!isSame) break
        tally.add(page.rows)
        rows += page.rows.length
        onRows(rows)
        if (page.rows.length > 0) yield `${JSON.stringify({ table, rows: page.rows })}\n`
      }
      if (!isSame) break
      tallies[table] = tally.sum()
    }
    if (isSame) return void (yield `${JSON.stringify({ end: tallies })}\n`)
  }
  throw new BadBackup('The ledger changed all the while: try again when nothing is being imported')
}

type Page = Awaited<ReturnType<Source['rows']>>

/** The rows of a table, some at a time. */
export async function* pagesOf(source: Pick<Source, 'rows'>, table: string): AsyncGenerator<Page> {
  let after: Array<string | number> | null = null
  do {
    const page: Page = await source.rows(table, after)
    yield page
    after = page.next
  } while (after !== null)
}

function textStream(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}

/**
 * Reads a backup from its start to its end, piece by piece. `key`: the passphrase, or the secret
 * half of a pair (`AGE-SECRET-KEY-…`). The pieces of the last of its `attempts` are what it holds.
 * Throws BadBackup; whoever writes what it gives runs it once to the end before.
 */
export async function readBackup(
  file: ReadableStream<Uint8Array>,
  key: string,
  onPiece: (piece: Piece, attempt: number) => Promise<void> | void = () => {},
): Promise<{ head: Head; tallies: Record<string, Tally>; attempts: number }> {
  const decrypter = new Decrypter()
  if (key.startsWith('AGE-SECRET-KEY-')) decrypter.addIdentity(key)
  else decrypter.addPassphrase(key)
  let head: Head | null = null
  let end: Record<string, Tally> | null = null
  let attempts = 0
  const tallies = new Map<string, ReturnType<typeof tallying>>()
  try {
    const plain = (await decrypter.decrypt(file)).pipeThrough(
      new DecompressionStream('gzip') as Through,
    )
    for await (const line of linesIn(plain)) {
      const value = JSON.parse(line) as Head | Piece | { end: Record<string, Tally> }
      if (head === null || 'format' in value) {
        head = headOf(value)
        attempts += 1
        tallies.clear()
      } else if ('end' in value) end = value.end
      else if ('table' in value) {
        const tally = tallies.get(value.table) ?? tallying()
        tallies.set(value.table, tally)
        tally.add(value.rows)
        await onPiece(value, attempts)
      }
    }
  } catch (error) {
    throw error instanceof NotOurs ? error : explained(error)
  }
  if (head === null || end === null)
    throw new BadBackup('The backup is cut off, its end is missing: take another copy of it')
  for (const [table, { rows, hash }] of Object.entries(end)) {
    const own = tallies.get(table)?.sum() ?? tallying().sum()
    if (own.rows !== rows || own.hash !== hash) {
      throw new BadBackup(
        `The backup is damaged: the rows of ${table} are not those it was made of`,
      )
    }
  }
  return { head, tallies: end, attempts }
}

/** What whoever takes the pieces threw: it is no fault of the file. */
export class NotOurs extends Error {
  override name = 'NotOurs'
}

function headOf(value: object): Head {
  if ('format' in value && value.format === FORMAT) return value as Head
  throw new BadBackup('This is no backup of this tracker')
}

function explained(error: unknown): BadBackup {
  if (error instanceof BadBackup) return error
  const message = error instanceof Error ? error.message : ''
  if (/no identity matched|passphrase|incorrect/i.test(message)) {
    return new BadBackup('The passphrase is not the one it was made with')
  }
  if (/version|header|stanza|intro/i.test(message)) return new BadBackup('This is no backup file')
  return new BadBackup('The backup is damaged or cut off: take another copy of it')
}

async function* linesIn(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  let pieces: Array<string> = []
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    let text = decoder.decode(value, { stream: true })
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n')) {
      yield pieces.join('') + text.slice(0, at)
      pieces = []
      text = text.slice(at + 1)
    }
    if (text !== '') pieces.push(text)
  }
  if (pieces.length > 0) throw new BadBackup('The backup is cut off')
}
