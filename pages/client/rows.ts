/**
 * Keys on a list of rows, active only while the focus is on a row's own link (WCAG 2.1.4):
 * arrows or j and k move, c opens the category picker, y says yes to what the row suggests.
 * Enter opens the row, as on any link; Escape closes it again from anywhere in it, unless something was
 * written there.
 */
import { rowLinks } from './focus.ts'
import { pickFor } from './picker.ts'
import { isWritten } from './touched.ts'

const STEP: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** Closes the open row that a key was pressed in. */
function leave(event: KeyboardEvent): void {
  const row = (event.target as Element).closest('[data-row].open')
  const link = row?.querySelector<HTMLElement>('[data-row-link]')
  if (!row || !link || event.defaultPrevented) return
  if ([...row.querySelectorAll('form')].some(isWritten)) return
  event.preventDefault()
  link.click()
  link.focus()
}

export function startRows(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return leave(event)
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
    const links = rowLinks(list)
    const next = links[links.indexOf(link) + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  })
}
