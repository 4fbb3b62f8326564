/** Reads dropped files beside the page: a page that reads a long file itself answers nobody meanwhile. */
import { type FileBytes, type Reason, StatementError } from 'statements'
import { Refused } from './ask.ts'
import type { Named } from './contents.ts'
import { Reading } from './reading.ts'

/** What a `Reading` can be asked. `files` come once, before anything else is asked of their number. */
export type ReaderCall = {
  call: number
  reading: number
  files?: ReadonlyArray<Named>
  ask: 'format' | 'open' | 'look' | 'preview' | 'send' | 'hash' | 'unpack' | 'mails'
  values: ReadonlyArray<unknown>
}
export type ReaderAnswer = { call: number } & (
  | { value: unknown }
  | { reason: Reason }
  | { refused: string }
  | { fault: 'broken_file' }
)

declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer
}

const readings = new Map<number, Reading>()
/** One after the other: what is asked later may hang on what was asked before. */
let before: Promise<unknown> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<ReaderCall>) => {
  before = before.then(async () => postMessage(await answerOf(data)))
})

async function answerOf({ call, reading, files, ask, values }: ReaderCall): Promise<ReaderAnswer> {
  try {
    if (files) readings.set(reading, new Reading(files, bytesOf(files[0]?.blob ?? new Blob())))
    const one = readings.get(reading)
    const asked = one?.[ask] as (...values: ReadonlyArray<unknown>) => unknown
    return { call, value: await asked.apply(one, [...values]) }
  } catch (error) {
    if (error instanceof StatementError) return { call, reason: error.reason }
    if (error instanceof Refused) return { call, refused: error.message }
    return { call, fault: 'broken_file' }
  }
}

const BLOCK = 256 * 1024

/** Where what is sent is gone. */
const { port1: nowhere, port2: nobody } = new MessageChannel()
nobody.close()

/**
 * A block of a file at a time. The one before is sent away: the collector of a browser looks for what
 * was read only after dozens of megabytes of it, and `transfer` leaves the browser's own hold on it.
 */
function bytesOf(blob: Blob): FileBytes {
  let block = new ArrayBuffer()
  let first = 0
  return {
    length: blob.size,
    subarray(from = 0, to = blob.size) {
      const end = Math.min(to, blob.size)
      if (from < first || end > first + block.byteLength) {
        nowhere.postMessage(null, [block])
        first = from
        const part = blob.slice(from, Math.max(end, from + BLOCK))
        block = new FileReaderSync().readAsArrayBuffer(part)
      }
      return new Uint8Array(block, from - first, Math.max(end - from, 0))
    },
  }
}
