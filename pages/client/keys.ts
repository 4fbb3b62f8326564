/**
 * Keys on any page, while nothing is typed: `?` says which, `/` searches, `a` adds, `g` and a letter
 * goes to a page, `j` begins a list (rows.ts goes on there). They can be turned off (WCAG 2.1.4),
 * which the browser remembers; the sheet stays behind its button then.
 */
import { rowLinks } from './focus.ts'

const OFF = 'keys-off'
/** What follows `g` counts for so many milliseconds. */
const PATIENCE = 1500
/** Where these fields are: anywhere else a letter is a command. */
const TYPING =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]'

let wentAt = 0

function sheet(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>('dialog#keys')
}

function isOff(): boolean {
  return localStorage.getItem(OFF) !== null
}

/** The dialog gives the focus back by itself when it closes. */
function show(): void {
  const box = sheet()?.querySelector<HTMLInputElement>('[data-keys-on]')
  if (box) box.checked = !isOff()
  sheet()?.showModal()
}

/** The field of this page, or that of the transactions. */
function search(): void {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]')
  if (!field) location.assign('/transactions#q')
  field?.focus()
  field?.select()
}

/** The first row of the page's list; whether there is one. */
function begin(): boolean {
  const list = document.querySelector('main [data-rows]')
  const [first] = list ? rowLinks(list) : []
  first?.focus()
  return first !== undefined
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.isComposing || event.repeat || isOff()) return
  const target = event.target as Element
  if (target.closest(TYPING) || document.querySelector('dialog[open]')) return
  const wasGoing = event.timeStamp - wentAt < PATIENCE && wentAt > 0
  wentAt = 0
  const letter = wasGoing ? event.key : event.key === 'a' ? 'a' : ''
  const link = document.querySelector<HTMLElement>(`.nav [data-go="${CSS.escape(letter)}"]`)
  if (event.key === '?') show()
  else if (event.key === '/') search()
  else if (link) link.click()
  else if (event.key === 'g') wentAt = event.timeStamp
  else if (event.key !== 'j' || target.closest('[data-row-link]') || !begin()) return
  event.preventDefault()
}

export function startKeys(): void {
  document.addEventListener('keydown', onKey)
  document.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-keys]')) show()
    // A click on the backdrop is a click on the dialog itself.
    else if (target === sheet()) sheet()?.close()
  })
  document.addEventListener('change', ({ target }) => {
    const box = target as HTMLInputElement
    if (box.dataset.keysOn === undefined) return
    if (box.checked) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, 'yes')
  })
  if (location.hash === '#q') search()
}
