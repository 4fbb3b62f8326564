/** Where the focus goes when what had it is swapped away. HTMX itself keeps it on an equal id. */
import { onHtmx } from './htmx.ts'

/** A list whose row is about to go, and which of its rows that is. */
let left: { list: string; index: number } | null = null
let hadFocus = false

/** The links of the rows in a list, in order: each row's way in by the keyboard. */
export function rowLinks(list: Element): Array<HTMLElement> {
  return [...list.querySelectorAll<HTMLElement>('[data-row-link]')]
}

function remember(source: Element): void {
  hadFocus = document.activeElement !== document.body
  const row = source.closest('[data-row]')
  const list = row?.closest('[data-rows][id]')
  left =
    row && list
      ? { list: list.id, index: rowLinks(list).findIndex((link) => row.contains(link)) }
      : null
}

/** To the row that took the place of the one that went, else to the content of the page. */
function restore(): void {
  if (!hadFocus || document.activeElement !== document.body) return
  const list = left && document.getElementById(left.list)
  const links = list ? rowLinks(list) : []
  const next = links[Math.min(left?.index ?? 0, links.length - 1)]
  const target = next ?? document.getElementById('main')
  target?.focus({ preventScroll: next === undefined })
}

export function startFocus(): void {
  onHtmx('htmx:before:swap', ({ sourceElement }) => remember(sourceElement))
  onHtmx('htmx:after:swap', restore)
}
