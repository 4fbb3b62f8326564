/** Reads dropped files beside the page: a page that reads a long file itself answers nobody meanwhile. */
import { type FileBytes, type Reason, StatementError } from 'statements'
import { TooLarge } from './mails.ts'
import { Reading } from './reading.ts'

/** What a `Reading` can be asked; `open` of a new number begins one. */
export type ReaderCall = {
  call: number
  file: number
  blob: Blob
  ask: 'format' | 'open' | 'look' | 'lines' | 'countMails' | 'mails'
  values: ReadonlyArray<unknown>
}
export type ReaderAnswer = { call: number } & (
  | { value: unknown }
  | { reason: Reason }
  | { fault: 'unpacks_too_far' | 'broken_file' }
)

declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer
}

const readings = new Map<number, Reading>()

addEventListener('message', ({ data }: MessageEvent<ReaderCall>) => {
  postMessage(answerOf(data))
})

function answerOf({ call, file, blob, ask, values }: ReaderCall): ReaderAnswer {
  try {
    const reading = readings.get(file) ?? new Reading(bytesOf(blob))
    readings.set(file, reading)
    const asked = reading[ask] as (...values: ReadonlyArray<unknown>) => unknown
    return { call, value: asked.apply(reading, [...values]) }
  } catch (error) {
    if (error instanceof StatementError) return { call, reason: error.reason }
    return { call, fault: error instanceof TooLarge ? 'unpacks_too_far' : 'broken_file' }
  }
}

function bytesOf(blob: Blob): FileBytes {
  return {
    length: blob.size,
    subarray(from = 0, to = blob.size) {
      return new Uint8Array(new FileReaderSync().readAsArrayBuffer(blob.slice(from, to)))
    },
  }
}
