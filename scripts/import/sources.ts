/** The files behind what a person named: folders and zips opened, mailboxes taken apart, one at a time. */
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { mboxReader } from 'mbox-reader'
import {
  brokenLine,
  type FileBytes,
  FORMAT_SAMPLE,
  formatOf,
  isFilledWithZeros,
  MAX_STATEMENT_BYTES,
} from 'statements'
import type { ZipFile } from 'yauzl'
import { unpacksTooFar } from '#shared/import-limits.ts'
import { openBytes, spooled } from './file-bytes.ts'
import { entriesOf, openZip, streamOf } from './zip.ts'

/** A statement as a whole, or one mail; `problem`: a file that is neither, in a sentence. */
export type Source =
  | { name: string; kind: 'statement'; bytes: FileBytes }
  | { name: string; kind: 'mail'; bytes: Uint8Array }
  | { name: string; kind: 'problem'; problem: string }

/** Larger mails are refused at the door anyway. */
const MAX_MAIL_BYTES = 25 * 1024 * 1024
/** A larger file of a zip is unpacked to the disk first. */
const MOST_HELD = 1024 * 1024

/** Everything below `path`, in order of names; each is read until the next one is asked for. */
export async function* sourcesOf(path: string): AsyncGenerator<Source> {
  const found = await stat(path).catch(() => null)
  if (!found) return void (yield problem(path, 'there is no such file'))
  if (found.isDirectory()) {
    for (const name of (await readdir(path)).sort()) {
      if (!name.startsWith('.')) yield* sourcesOf(join(path, name))
    }
    return
  }
  yield* sourcesOfFile(path)
}

async function* sourcesOfFile(path: string): AsyncGenerator<Source> {
  using bytes = openBytes(path)
  const format = formatOf(bytes.subarray(0, FORMAT_SAMPLE))
  if (format === 'zip') return yield* sourcesOfZip(path, await openZip(path))
  if (format === 'gzip') return yield* sourcesOfGzip(path)
  if (format === 'mbox') return yield* sourcesOfMbox(path, createReadStream(path))
  yield* sourceOf(path, bytes)
}

function* sourceOf(name: string, bytes: FileBytes): Generator<Source> {
  const start = bytes.subarray(0, FORMAT_SAMPLE)
  const format = formatOf(start)
  if (format === null) return void (yield problem(name, whatItIs(start)))
  const isMail = format === 'mail'
  const most = isMail ? MAX_MAIL_BYTES : MAX_STATEMENT_BYTES
  if (bytes.length > most) yield problem(name, `is larger than ${most / 1024 / 1024} MB`)
  else if (isMail) yield { name, kind: 'mail', bytes: new Uint8Array(bytes.subarray()) }
  else yield { name, kind: 'statement', bytes }
}

/** What cannot be read. */
function whatItIs(start: Uint8Array): string {
  if (start.length === 0) return 'is empty'
  if (isFilledWithZeros(start)) {
    return 'is filled with zeros: its download or copy broke off, get it once more'
  }
  const line = brokenLine(start)
  if (line !== null) return `has bytes that are no text in line ${line}: it may be broken`
  return 'is no mail and no statement that can be read'
}

/** A mailbox that was packed, or one statement. */
async function* sourcesOfGzip(path: string): AsyncGenerator<Source> {
  const unpacked = () => createReadStream(path).pipe(createGunzip())
  let start: Uint8Array = new Uint8Array()
  try {
    for await (const piece of unpacked()) {
      start = piece
      break
    }
  } catch {
    return void (yield problem(path, 'is packed and broken or cut off'))
  }
  const format = formatOf(start.subarray(0, FORMAT_SAMPLE))
  if (format === 'mbox') return yield* sourcesOfMbox(path, unpacked())
  let size = 0
  const limited = async function* (pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) {
      size += piece.length
      if (size > MAX_STATEMENT_BYTES + 1) return
      yield piece
    }
  }
  try {
    await using file = await spooled(Readable.from(limited(unpacked())))
    using bytes = openBytes(file.path)
    yield* sourceOf(path, bytes)
  } catch {
    yield problem(path, 'is packed and broken or cut off')
  }
}

async function* sourcesOfMbox(name: string, stream: Readable): AsyncGenerator<Source> {
  let number = 0
  try {
    for await (const { content } of mboxReader(stream)) {
      number += 1
      const one = `${name}, mail ${number}`
      if (content.length > MAX_MAIL_BYTES) yield problem(one, 'is larger than 25 MB')
      else yield { name: one, kind: 'mail', bytes: content }
    }
  } catch {
    yield problem(name, `cannot be read after mail ${number}`)
  }
}

/** As much of it as tells what it is, and all of it. */
async function startOf(stream: Readable): Promise<{ start: Buffer; rest: Readable }> {
  const pieces = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const begun: Array<Buffer> = []
  for (let size = 0; size < FORMAT_SAMPLE; ) {
    const { done, value } = await pieces.next()
    if (done) break
    begun.push(value)
    size += value.length
  }
  async function* all() {
    yield* begun
    yield* { [Symbol.asyncIterator]: () => pieces }
  }
  const start = Buffer.concat(begun).subarray(0, FORMAT_SAMPLE)
  return { start, rest: Readable.from(all()) }
}

async function* sourcesOfZip(path: string, zip: ZipFile | null): AsyncGenerator<Source> {
  if (!zip) return void (yield problem(path, 'is a zip that is broken or cut off'))
  try {
    for await (const entry of entriesOf(zip)) {
      const name = `${path}: ${entry.fileName}`
      if (entry.fileName.endsWith('/')) continue
      if (unpacksTooFar(entry)) {
        yield problem(name, 'would unpack to far more than it is: left out')
        continue
      }
      const stream = await streamOf(zip, entry)
      // What it is stands at its start: a video is none of ours, however large.
      const { start, rest } = await startOf(stream)
      const format = formatOf(start)
      if (format === null) yield* sourceOf(name, start)
      else if (format === 'mbox') yield* sourcesOfMbox(name, rest)
      else if (entry.uncompressedSize > MAX_STATEMENT_BYTES)
        yield problem(name, `is larger than ${MAX_STATEMENT_BYTES / 1024 / 1024} MB`)
      else if (entry.uncompressedSize <= MOST_HELD)
        yield* sourceOf(name, Buffer.concat(await rest.toArray()))
      else {
        await using file = await spooled(rest)
        using bytes = openBytes(file.path)
        yield* sourceOf(name, bytes)
      }
      stream.destroy()
    }
  } catch {
    yield problem(path, 'is a zip that is broken or cut off')
  } finally {
    zip.close()
  }
}

function problem(name: string, what: string): Source {
  return { name, kind: 'problem', problem: what }
}
