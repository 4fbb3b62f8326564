/** Imports under way, kept in the browser so that a reload or a crash loses none of their rows. */
import type { closingBalances, StatementLine } from 'statements'

/** What the file says that its accounts hold. */
export type Balances = ReturnType<typeof closingBalances>

export type KeptRun = {
  importId: string
  name: string
  accountId: string
  lines: Array<StatementLine>
  unreadable: number
  balances?: Balances
  /** How many are written. */
  at: number
}

const STORE = 'runs'

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('import', 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'importId' })
  return promised(request)
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** A browser that keeps nothing only loses the way to go on by itself. */
export async function keepRun(run: KeptRun): Promise<void> {
  try {
    const store = (await open()).transaction(STORE, 'readwrite').objectStore(STORE)
    await promised(store.put(run))
  } catch {
    // Private windows refuse.
  }
}

export async function forgetKept(importId: string): Promise<void> {
  try {
    const store = (await open()).transaction(STORE, 'readwrite').objectStore(STORE)
    await promised(store.delete(importId))
  } catch {
    // Nothing was kept.
  }
}

export async function keptRuns(): Promise<Array<KeptRun>> {
  try {
    const store = (await open()).transaction(STORE).objectStore(STORE)
    return (await promised(store.getAll())) as Array<KeptRun>
  } catch {
    return []
  }
}
