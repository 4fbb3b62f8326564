/** The bytes of a file on disk, of which memory has a piece at a time. */
import { createHash } from 'node:crypto'
import { closeSync, createWriteStream, fstatSync, openSync, readSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FileBytes } from 'statements'

/**
 * Let go of with `using`. What it gives holds until the next that is asked for: read into new memory each
 * time, a large file takes a hundred megabytes more before the collector looks.
 */
export function openBytes(path: string): FileBytes & Disposable {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  let space = new Uint8Array()
  return {
    length: size,
    subarray(from = 0, to = size) {
      const wanted = Math.max(Math.min(to, size) - from, 0)
      if (space.length < wanted) space = new Uint8Array(wanted)
      const bytes = space.subarray(0, wanted)
      let read = 0
      while (read < bytes.length) {
        const more = readSync(file, bytes, read, bytes.length - read, from + read)
        if (more === 0) break
        read += more
      }
      return bytes.subarray(0, read)
    },
    [Symbol.dispose]: () => closeSync(file),
  }
}

/** What comes, kept in a file that only this person can read, and that is gone in the end. */
export async function spooled(stream: Readable): Promise<{ path: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'import-'))
  const path = join(folder, 'file')
  const removed = { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) }
  try {
    await pipeline(stream, createWriteStream(path, { mode: 0o600 }))
    return removed
  } catch (error) {
    await removed[Symbol.asyncDispose]()
    throw error
  }
}

const PIECE = 1024 * 1024

/** SHA-256, in hex. */
export function hashOf(bytes: FileBytes): string {
  const hash = createHash('sha256')
  for (let at = 0; at < bytes.length; at += PIECE) hash.update(bytes.subarray(at, at + PIECE))
  return hash.digest('hex')
}
