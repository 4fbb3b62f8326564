/**
 * Keys on a list of rows, active only while the focus is on a row's own link (WCAG 2.1.4):
 * arrows or j and k move, c opens the category picker, y says yes to what the row suggests.
 * Enter opens the row, as on any link.
 */
import { onHtmx } from './htmx.ts'
import { pickFor } from './picker.ts'

const STEP: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** Where the focus was in a list whose row is about to go. */
let left: { list: string; index: number } | null = null

function linksOf(list: Element): Array<HTMLElement> {
  return [...list.querySelectorAll<HTMLElement>('[data-row-link]')]
}

function rememberFocus(row: Element | null): void {
  const list = row?.closest('[data-rows][id]')
  left = null
  if (!row || !list) return
  const index = linksOf(list).findIndex((link) => row.contains(link))
  left = { list: list.id, index }
}

/** A row that went leaves the focus on the one that took its place. */
function restoreFocus(): void {
  if (!left || document.activeElement !== document.body) return
  const list = document.getElementById(left.list)
  if (!list) return
  const links = linksOf(list)
  const next = links[Math.min(left.index, links.length - 1)] ?? document.getElementById('main')
  next?.focus()
}

export function startRows(): void {
  onHtmx('htmx:before:swap', ({ sourceElement }) =>
    rememberFocus(sourceElement.closest('[data-row]')),
  )
  onHtmx('htmx:after:swap', restoreFocus)
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const link = (event.target as Element).closest<HTMLElement>('[data-row-link]')
    const row = link?.closest('[data-row]')
    const list = link?.closest('[data-rows]')
    if (!link || !row || !list) return
    if (event.key === 'c') {
      if (pickFor(row)) event.preventDefault()
      return
    }
    if (event.key === 'y') row.querySelector<HTMLElement>('[data-yes]')?.click()
    const step = STEP[event.key]
    if (!step) return
    const links = linksOf(list)
    const next = links[links.indexOf(link) + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  })
}
