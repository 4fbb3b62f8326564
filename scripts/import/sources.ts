/** The files behind what a person named: folders and zips opened, mailboxes taken apart, one at a time. */
import { createReadStream } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { mboxReader } from 'mbox-reader'
import { formatOf, isFilledWithZeros, MAX_STATEMENT_BYTES } from 'statements'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

/** A statement as a whole, or one mail; `problem`: a file that is neither, in a sentence. */
export type Source =
  | { name: string; kind: 'statement' | 'mail'; bytes: Uint8Array }
  | { name: string; kind: 'problem'; problem: string }

/** Larger mails are refused at the door anyway. */
const MAX_MAIL_BYTES = 25 * 1024 * 1024
/** A zip says how large a file in it is; more than this many times its packed size is a bomb. */
const MAX_RATIO = 200
const SAMPLE = 4096

/** Everything below `path`, in order of names. Memory holds one file or one mail at a time. */
export async function* sourcesOf(path: string): AsyncGenerator<Source> {
  const found = await stat(path).catch(() => null)
  if (!found) return void (yield problem(path, 'there is no such file'))
  if (found.isDirectory()) {
    for (const name of (await readdir(path)).sort()) {
      if (!name.startsWith('.')) yield* sourcesOf(join(path, name))
    }
    return
  }
  yield* sourcesOfFile(path, found.size)
}

async function* sourcesOfFile(path: string, size: number): AsyncGenerator<Source> {
  const start = await startOf(path)
  const format = formatOf(start)
  if (format === 'zip') return yield* sourcesOfZip(path, await openZip(path))
  if (format === 'gzip')
    return yield* sourcesOfMbox(path, createReadStream(path).pipe(createGunzip()))
  if (format === 'mbox') return yield* sourcesOfMbox(path, createReadStream(path))
  yield* sourceOf(path, start, size, () => readFile(path))
}

async function* sourceOf(
  name: string,
  start: Uint8Array,
  size: number,
  read: () => Promise<Uint8Array>,
): AsyncGenerator<Source> {
  const format = formatOf(start)
  if (format === null) {
    const what = isFilledWithZeros(start)
      ? 'is filled with zeros: its download or copy broke off, get it once more'
      : 'is no mail and no statement that can be read'
    return void (yield problem(name, what))
  }
  const isMail = format === 'mail'
  const most = isMail ? MAX_MAIL_BYTES : MAX_STATEMENT_BYTES
  if (size > most) return void (yield problem(name, `is larger than ${most / 1024 / 1024} MB`))
  yield { name, kind: isMail ? 'mail' : 'statement', bytes: await read() }
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

async function openZip(path: string): Promise<ZipFile | null> {
  return openPromise(path, { lazyEntries: true }).catch(() => null)
}

async function* sourcesOfZip(path: string, zip: ZipFile | null): AsyncGenerator<Source> {
  if (!zip) return void (yield problem(path, 'is a zip that is broken or cut off'))
  try {
    for await (const entry of entriesOf(zip)) {
      const name = `${path}: ${entry.fileName}`
      if (entry.fileName.endsWith('/')) continue
      if (entry.uncompressedSize > MAX_RATIO * Math.max(entry.compressedSize, 1024)) {
        yield problem(name, 'would unpack to far more than it is: left out')
        continue
      }
      const stream = await streamOf(zip, entry)
      if (/\.mbox$/i.test(entry.fileName)) yield* sourcesOfMbox(name, stream)
      else if (entry.uncompressedSize > MAX_STATEMENT_BYTES)
        yield problem(name, 'is larger than 64 MB')
      else {
        const bytes = Buffer.concat(await stream.toArray())
        yield* sourceOf(name, bytes.subarray(0, SAMPLE), bytes.length, async () => bytes)
      }
    }
  } catch {
    yield problem(path, 'is a zip that is broken or cut off')
  } finally {
    zip.close()
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const queue: Array<Entry | Error | null> = []
  let wake = () => {}
  const push = (item: Entry | Error | null) => {
    queue.push(item)
    wake()
  }
  zip.on('entry', push)
  zip.on('end', () => push(null))
  zip.on('error', push)
  for (;;) {
    zip.readEntry()
    if (queue.length === 0)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    const next = queue.shift()
    if (next instanceof Error) throw next
    if (!next) return
    yield next
  }
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(SAMPLE), 0, SAMPLE, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function problem(name: string, what: string): Source {
  return { name, kind: 'problem', problem: what }
}
