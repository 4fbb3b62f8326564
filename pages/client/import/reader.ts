/** The Worker that reads dropped files, as a `Reading` whose answers come later. */
import { type Why, whyOf } from '#shared/i18n/why-unreadable.ts'
import { policy } from '../trusted.ts'
import { Refused } from './ask.ts'
import type { Named } from './contents.ts'
import type { ReaderAnswer, ReaderCall } from './reader-worker.ts'
import type { Reading } from './reading.ts'

/** Where the build put it. */
declare const READER: string

/** A file that is not read, and why. */
export class Unreadable extends Error {
  override name = 'Unreadable'
  readonly why: Why
  constructor(why: Why) {
    super(why.code)
    this.why = why
  }
}

type Waiting = { resolve: (value: never) => void; reject: (error: Unreadable | Refused) => void }
const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let calls = 0
let readings = 0

export class FileReading {
  readonly files: ReadonlyArray<Named>
  readonly #number = readings++
  /** Which Worker has its files: one that broke is followed by another. */
  #told: Worker | null = null

  constructor(files: ReadonlyArray<Named>) {
    this.files = files
  }

  /** Throws Unreadable, or Refused where the tracker was asked. */
  ask<Name extends ReaderCall['ask']>(
    ask: Name,
    ...values: Parameters<Reading[Name]>
  ): Promise<Awaited<ReturnType<Reading[Name]>>> {
    worker ??= started()
    const call = calls++
    const files = this.#told === worker ? {} : { files: this.files }
    this.#told = worker
    const said: ReaderCall = { call, reading: this.#number, ...files, ask, values }
    worker.postMessage(said)
    return new Promise((resolve, reject) => waiting.set(call, { resolve, reject }))
  }
}

function started(): Worker {
  const made = new Worker(policy.createScriptURL(READER), { type: 'module' })
  made.addEventListener('message', ({ data }: MessageEvent<ReaderAnswer>) => {
    const call = waiting.get(data.call)
    waiting.delete(data.call)
    if ('value' in data) call?.resolve(data.value as never)
    else if ('refused' in data) call?.reject(new Refused(data.refused))
    else if ('reason' in data) call?.reject(new Unreadable(data.reason))
    else call?.reject(new Unreadable(whyOf(data.fault)))
  })
  made.addEventListener('error', () => {
    worker = null
    for (const { reject } of waiting.values()) reject(new Unreadable(whyOf('broken_file')))
    waiting.clear()
  })
  return made
}
