/** Imports under way, kept in the browser so that a reload or a crash loses none of their rows. */
import type { Balances, CsvMapping } from 'statements'
import type { Named } from './contents.ts'

/** What came of the rows or mails of a file. */
export type Counts = { new: number; known: number; unreadable: number }

export type KeptRun = {
  /** The tracker's; of mails, which it knows one by one, a number of its own. */
  importId: string
  name: string
  /** Null: it is a statement. */
  mailCount: number | null
  accountId: string
  /** How its lines are read. */
  mapping: CsvMapping | null
  currency: string
  lineCount: number
  balances: Balances
  /** Until now. */
  counts: Counts
  /** How many are written. */
  at: number
}

/** The files are kept once, and how far it is after each piece. */
const RUNS = 'runs'
const FILES = 'files'

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('import', 3)
  request.onupgradeneeded = () => {
    const database = request.result
    // What an older page kept is not read here: dropped again, it goes on where it was.
    for (const name of database.objectStoreNames) database.deleteObjectStore(name)
    database.createObjectStore(RUNS, { keyPath: 'importId' })
    database.createObjectStore(FILES)
  }
  return promised(request)
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function stored<T>(name: string, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const mode = 'readwrite'
  return promised(act((await open()).transaction(name, mode).objectStore(name)))
}

/** A browser that keeps nothing only loses the way to go on by itself. */
async function ifItCan(keep: () => Promise<unknown>): Promise<void> {
  try {
    await keep()
  } catch {
    // Private windows refuse.
  }
}

export const keepFiles = (importId: string, files: ReadonlyArray<Named>) =>
  ifItCan(() => stored(FILES, (store) => store.put(files, importId)))

export const keepRun = (run: KeptRun) => ifItCan(() => stored(RUNS, (store) => store.put(run)))

export const forgetKept = (importId: string) =>
  ifItCan(async () => {
    await stored(RUNS, (store) => store.delete(importId))
    await stored(FILES, (store) => store.delete(importId))
  })

/** With their files; one whose files are lost is forgotten. */
export async function keptRuns(): Promise<Array<{ run: KeptRun; files: Array<Named> }>> {
  const kept: Array<{ run: KeptRun; files: Array<Named> }> = []
  await ifItCan(async () => {
    const runs: Array<KeptRun> = await stored(RUNS, (store) => store.getAll())
    for (const run of runs) {
      const files: Array<Named> | undefined = await stored(FILES, (store) =>
        store.get(run.importId),
      )
      if (files) kept.push({ run, files })
      else await forgetKept(run.importId)
    }
  })
  return kept
}
