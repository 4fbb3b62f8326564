/** What happened, told in two live regions: `#status` politely, `#problem` at once. */
import { onHtmx, type RequestContext } from './htmx.ts'
import { textOf } from './texts.ts'

/** Milliseconds that a note stays; one with something to do in it stays longer. */
const NOTE_TIME = 6000
const ASKING_TIME = 20_000

/** Says `text` politely; screen readers hear it when they are done with what they are saying. */
export function say(text: string): void {
  const region = document.getElementById('status')
  if (!region) return
  const note = document.createElement('p')
  note.className = 'toast'
  note.textContent = text
  region.replaceChildren(note)
  clearStatusLater()
}

/** Shows a problem, with a link where there is a way out. */
export function showProblem(text: string, link?: { href: string; text: string }): void {
  const region = document.getElementById('problem')
  if (!region) return
  const note = document.createElement('p')
  note.append(text)
  if (link) {
    const anchor = document.createElement('a')
    anchor.href = link.href
    anchor.textContent = link.text
    note.append(' ', anchor)
  }
  region.replaceChildren(note)
}

export function clearProblem(): void {
  document.getElementById('problem')?.replaceChildren()
}

/** The sentence that the server gave, where it gave one to show. */
function sentenceOf({ text = '', response }: RequestContext): string | null {
  const type = response?.headers.get('content-type') ?? ''
  if (type.startsWith('text/plain') && text.length > 0 && text.length < 400) return text
  if (!type.startsWith('application/problem+json')) return null
  try {
    const problem: { detail?: unknown; title?: unknown } = JSON.parse(text)
    const sentence = problem.detail ?? problem.title
    return typeof sentence === 'string' ? sentence : null
  } catch {
    return null
  }
}

function showResponseError(context: RequestContext): void {
  const status = context.response?.status ?? 0
  // A form with what is wrong in it has taken the place of the form.
  if (status === 422) return
  if (status === 401) {
    showProblem(textOf('signedOut'), {
      href: `/auth/login?return_to=${encodeURIComponent(location.pathname + location.search)}`,
      text: textOf('signInAgain'),
    })
    return
  }
  const isUnreachable = status === 502 || status === 503 || status === 504
  const sentence = isUnreachable ? textOf('unreachable') : sentenceOf(context)
  showProblem(sentence ?? textOf('failed', { status: String(status) }))
}

let timer = 0

/** A note in `#status` goes after a while, whoever wrote it: this script, or HTMX by a swap. */
function clearStatusLater(): void {
  clearTimeout(timer)
  const region = document.getElementById('status')
  const time = region?.querySelector('button') ? ASKING_TIME : NOTE_TIME
  timer = window.setTimeout(() => region?.replaceChildren(), time)
}

/** Wires the notices to HTMX and to the connection. */
export function startNotices(): void {
  onHtmx('htmx:after:swap', clearStatusLater)
  onHtmx('htmx:before:request', clearProblem)
  onHtmx('htmx:response:error', showResponseError)
  onHtmx('htmx:error', (context) => {
    // An error after an answer came is ours, not the network's.
    if (!context.response) showProblem(textOf(navigator.onLine ? 'unreachable' : 'offline'))
  })
  addEventListener('offline', () => showProblem(textOf('offline')))
  addEventListener('online', clearProblem)
}
