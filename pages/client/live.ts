/**
 * Keeps an open page up to date: while it is visible it asks every few seconds whether the ledger
 * changed, and only then reads itself anew. A page that nobody sees asks nothing.
 */
import { refresh } from './refresh.ts'

/** Milliseconds; with the answer and the page itself it stays under ten seconds. */
const EVERY = 8000
/** After a failure: offline, or a server that is being replaced. */
const LATER = 30_000

/** The mark of the change that the page shows; null: whatever there was when it was made. */
let known: string | null = null
let timer = 0
let isAsking = false

function meta(): HTMLMetaElement | null {
  return document.querySelector('meta[name="live"]')
}

/** Asks once, and again after a while. */
async function ask(): Promise<void> {
  clearTimeout(timer)
  const page = meta()
  if (!page || isAsking || document.visibilityState !== 'visible') return
  isAsking = true
  let wait = LATER
  try {
    const headers = { 'x-live-ticket': page.content }
    const response = await fetch('/live', { headers, cache: 'no-store' })
    // The page is too old to ask; the next click shows what is to be done.
    if (response.status === 401) return
    if (response.ok) {
      await bringUpToDate(await response.text(), page.dataset.at ?? '')
      wait = EVERY
    }
  } catch {
    // Offline: `notices.ts` says so.
  } finally {
    isAsking = false
  }
  timer = window.setTimeout(() => void ask(), wait)
}

/** `at`: the UTC instant since which the page may be old. A mark begins with the one of its change. */
async function bringUpToDate(mark: string, at: string): Promise<void> {
  const isNew = known === null ? mark > at : mark !== known
  // Not now: a request is under way, or somebody is choosing. The next time will do.
  if (isNew && !(await refresh())) return
  known = mark
}

export function startLive(): void {
  document.addEventListener('visibilitychange', () => void ask())
  addEventListener('online', () => void ask())
  timer = window.setTimeout(() => void ask(), EVERY)
}
