/** Imports under way, kept in the browser so that a reload or a crash loses none of their rows. */
import type { Balances, CsvMapping } from 'statements'

export type KeptRun = {
  importId: string
  name: string
  accountId: string
  /** How its lines are read. */
  mapping: CsvMapping | null
  currency: string
  lineCount: number
  unreadable: number
  balances: Balances
  /** How many are written. */
  at: number
}

/** The file is kept once, and how far it is after each piece. */
const RUNS = 'runs'
const FILES = 'files'

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('import', 2)
  request.onupgradeneeded = () => {
    const database = request.result
    // What was kept before had no file: dropped again, it goes on where it was.
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

export const keepFile = (importId: string, file: Blob) =>
  ifItCan(() => stored(FILES, (store) => store.put(file, importId)))

export const keepRun = (run: KeptRun) => ifItCan(() => stored(RUNS, (store) => store.put(run)))

export const forgetKept = (importId: string) =>
  ifItCan(async () => {
    await stored(RUNS, (store) => store.delete(importId))
    await stored(FILES, (store) => store.delete(importId))
  })

/** With their files; one whose file is lost is not there. */
export async function keptRuns(): Promise<Array<{ run: KeptRun; file: Blob }>> {
  const kept: Array<{ run: KeptRun; file: Blob }> = []
  await ifItCan(async () => {
    const runs: Array<KeptRun> = await stored(RUNS, (store) => store.getAll())
    for (const run of runs) {
      const file: unknown = await stored(FILES, (store) => store.get(run.importId))
      if (file instanceof Blob) kept.push({ run, file })
    }
  })
  return kept
}
