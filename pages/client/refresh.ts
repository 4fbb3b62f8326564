/**
 * Reads the page that is open anew and puts only what changed into it: what is being typed, chosen,
 * opened or ticked stays, and what one looks at stays where it is.
 */
import { htmx, morph, onMorph } from './htmx.ts'
import { holdPlace, releasePlace } from './place.ts'
import { isTouched } from './touched.ts'
import { policy } from './trusted.ts'

/** Parts of every page that the ledger has a say in. */
const PARTS = ['main', 'review-count', 'asked']

/** Where something is under way that a swap would take away. */
const BUSY =
  '.import-file, [data-backup-busy], .htmx-request, .htmx-swapping, dialog[open], [popover]:popover-open'

/** False where it has to wait: the page is busy. Throws where the page cannot be had. */
export async function refresh(): Promise<boolean> {
  if (isBusy()) return false
  const { href } = location
  const response = await fetch(href, { headers: { accept: 'text/html' }, cache: 'no-store' })
  const isPage = response.headers.get('content-type')?.startsWith('text/html')
  // What is shown may be gone, or the session over: the next click says so.
  if (!response.ok || !isPage || response.redirected) return true
  const html = await response.text()
  if (location.href !== href || isBusy()) return false
  const fresh = new DOMParser().parseFromString(policy.createHTML(html), 'text/html')
  keepExtended(fresh)
  inPlace(() => {
    for (const id of PARTS) swap(id, fresh)
  })
  const live = fresh.querySelector('meta[name="live"]')
  if (live) document.querySelector('meta[name="live"]')?.replaceWith(document.adoptNode(live))
  return true
}

/** Rows that "Show more" brought stay: they follow the last row that the page has by itself. */
function keepExtended(fresh: Document): void {
  for (const list of fresh.querySelectorAll<HTMLElement>('[data-rows][id]')) {
    const last = [...list.querySelectorAll('[data-row][id]')].at(-1)
    const shown = last && document.getElementById(last.id)
    const old = shown?.closest('[data-rows]')
    const more = list.querySelector(':scope > .more-rows')
    if (!last || !shown || old?.id !== list.id || !more) continue
    const later = siblingsAfter(old, shown)
    if (!later.some((element) => element.matches('.day'))) continue
    last.after(...copies(siblingsAfter(shown.parentElement, shown)))
    more.replaceWith(...copies(later))
  }
}

/** The elements in `parent` that come after the child that is, or holds, `element`. */
function siblingsAfter(parent: Element | null, element: Element): Array<Element> {
  const children = [...(parent?.children ?? [])]
  return children.slice(children.findIndex((child) => child.contains(element)) + 1)
}

function copies(elements: ReadonlyArray<Element>): Array<Node> {
  return elements.map((element) => element.cloneNode(true))
}

function isBusy(): boolean {
  return document.querySelector(BUSY) !== null
}

function swap(id: string, fresh: Document): void {
  const old = document.getElementById(id)
  const next = fresh.getElementById(id)
  if (!old || !next || old.isEqualNode(next)) return
  const fragment = document.createDocumentFragment()
  fragment.append(...document.adoptNode(next).childNodes)
  morph(old, fragment)
  htmx.process(old)
}

/** Does `change`, and moves the page by as much as it moved what is at the top of the window. */
function inPlace(change: () => void): void {
  const anchors = scrollY > 0 ? anchorsInSight() : []
  holdPlace()
  change()
  const kept = anchors.find(({ element }) => element.isConnected)
  if (kept)
    scrollBy({ top: kept.element.getBoundingClientRect().top - kept.top, behavior: 'instant' })
  releasePlace()
}

/** Named elements in sight, from the top; what a closed panel holds has no place that it could keep. */
function anchorsInSight() {
  return [...document.querySelectorAll<HTMLElement>('#main [id]')]
    .filter((element) => element.checkVisibility())
    .map((element) => ({ element, top: element.getBoundingClientRect().top }))
    .filter(({ top }) => top >= 0 && top < innerHeight)
    .sort((a, b) => a.top - b.top)
}

/** What the person put there stays as it is. */
function mayMorph(old: Element, next: Element): boolean {
  if (old instanceof HTMLFormElement && isTouched(old)) return false
  // A row that the person opened holds more than the list does.
  if (old.matches('[data-row].open') && !next.matches('.open')) return false
  if (!old.matches('figure[data-chart]')) return true
  // A chart is drawn again, and only where its numbers changed.
  if (tableOf(old) !== tableOf(next)) replaceChart(old, next)
  return false
}

function tableOf(figure: Element): string | undefined {
  return figure.querySelector('table')?.textContent
}

function replaceChart(old: Element, next: Element): void {
  const open = [...old.querySelectorAll('details')].map((details) => details.open)
  old.replaceChildren(...copies([...next.children]))
  for (const [index, details] of old.querySelectorAll('details').entries()) {
    details.open = open[index] ?? details.open
  }
}

/** Opened by the person, not by the server. */
const OWN_ATTRIBUTES = ['open', 'aria-expanded', 'aria-pressed']

export function startRefresh(): void {
  onMorph(mayMorph, (element, name) => {
    return !(
      OWN_ATTRIBUTES.includes(name) && element.matches('details, [aria-expanded], [aria-pressed]')
    )
  })
}
