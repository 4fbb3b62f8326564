/** What dropped files hold: mails, one after the other, and statements, each as a file of its own. */
import { FORMAT_SAMPLE, formatOf, MAX_STATEMENT_BYTES } from 'statements'
import { type Why, whyOf } from '#shared/i18n/why-unreadable.ts'
import { MAX_IMPORTED_BYTES, unpacksTooFar } from '#shared/import-limits.ts'
import { joined, mailsOfMailbox } from './mailbox.ts'
import { entriesOf } from './zip.ts'

export type Named = { name: string; blob: Blob }

/** `mail`: empty where it is too large to be taken. `left`: what cannot be read. */
export type Content =
  | { mail: Uint8Array }
  | { statement: Named }
  | { left: { name: string; why: Why } }

type Pieces = AsyncGenerator<Uint8Array<ArrayBuffer>>

/** Each is held until the next is asked for. Throws where the only file is broken. */
export async function* contentsOf(files: ReadonlyArray<Named>): AsyncGenerator<Content> {
  const [only] = files
  if (only && files.length === 1) return yield* contentsOfOne(only)
  for (const file of files) yield* orLeftOut(file.name, contentsOfOne(file))
}

async function* contentsOfOne({ name, blob }: Named): AsyncGenerator<Content> {
  const start = new Uint8Array(await blob.slice(0, FORMAT_SAMPLE).arrayBuffer())
  const format = formatOf(start)
  if (format === 'zip') yield* contentsOfZip(blob)
  else if (format === 'gzip') {
    const unpacked = blob.stream().pipeThrough(new DecompressionStream('gzip'))
    yield* contentsOfFile(name, piecesOf(unpacked))
  } else if (format === 'mail' || format === 'mbox')
    yield* contentsOfFile(name, piecesOf(blob.stream()))
  else if (format === null) yield leftOut(name, blob.size === 0 ? 'empty' : 'not_a_statement')
  // What lies on the disk is left there.
  else yield { statement: { name, blob } }
}

/** Of several files, one that is broken leaves the others. */
async function* orLeftOut(
  name: string,
  contents: AsyncGenerator<Content>,
): AsyncGenerator<Content> {
  try {
    yield* contents
  } catch {
    yield leftOut(name, 'broken_file')
  }
}

async function* contentsOfZip(blob: Blob): AsyncGenerator<Content> {
  for await (const entry of entriesOf(blob)) {
    const { name } = entry
    if (entry.isDirectory || entry.uncompressedSize === 0) continue
    if (unpacksTooFar(entry)) yield leftOut(name, 'unpacks_too_far')
    else if (entry.isEncrypted) yield leftOut(name, 'locked')
    else yield* orLeftOut(name, contentsOfFile(name, entry.unpacked()))
  }
}

/** Whatever is not read to its end is let go of. */
async function* piecesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Pieces {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

async function* contentsOfFile(name: string, pieces: Pieces): AsyncGenerator<Content> {
  try {
    const start = await startOfPieces(pieces)
    const format = formatOf(start)
    const all = piecesFrom(start, pieces)
    if (format === 'mbox') {
      for await (const mail of mailsOfMailbox(all)) yield { mail }
    } else if (format === 'mail') {
      const blob = await gathered(all, MAX_IMPORTED_BYTES)
      yield { mail: new Uint8Array(blob === null ? [] : await blob.arrayBuffer()) }
    } else if (format === null) yield leftOut(name, 'not_a_statement')
    else {
      const blob = await gathered(all, MAX_STATEMENT_BYTES)
      if (blob === null) yield leftOut(name, 'too_large', String(MAX_STATEMENT_BYTES / 1024 / 1024))
      else yield { statement: { name, blob } }
    }
  } finally {
    // What is not read to its end is let go of.
    await pieces.return(undefined)
  }
}

/** As much of it as tells what it is. */
async function startOfPieces(iterator: Pieces) {
  const pieces: Array<Uint8Array<ArrayBuffer>> = []
  for (let size = 0; size < FORMAT_SAMPLE; ) {
    const { done, value } = await iterator.next()
    if (done) break
    pieces.push(value)
    size += value.length
  }
  return joined(pieces)
}

async function* piecesFrom(start: Uint8Array<ArrayBuffer>, rest: Pieces): Pieces {
  yield start
  yield* rest
}

/** Kept by the browser, which has large ones on its disk; null: there is more of it. */
async function gathered(pieces: Pieces, most: number): Promise<Blob | null> {
  let blob = new Blob()
  let waiting: Array<Uint8Array<ArrayBuffer>> = []
  let size = 0
  for await (const piece of pieces) {
    size += piece.length
    if (size > most) return null
    waiting.push(piece)
    if (waiting.length < PIECES_AT_ONCE) continue
    blob = new Blob([blob, ...waiting])
    waiting = []
  }
  return new Blob([blob, ...waiting])
}

const PIECES_AT_ONCE = 64

function leftOut(name: string, code: Why['code'], said?: string): Content {
  return { left: { name, why: whyOf(code, said) } }
}
