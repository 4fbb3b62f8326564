/**
 * The category picker: one dialog for the page, opened for a transaction or a merchant by a
 * `data-pick` element. A combobox with a listbox, after the ARIA Authoring Practices: type to
 * narrow, arrows to move, Enter to take, Escape to leave.
 */
import { htmx, onContent } from './htmx.ts'
import { matchRank } from './match.ts'
import { textOf } from './texts.ts'

type Parts = {
  dialog: HTMLDialogElement
  input: HTMLInputElement
  options: Array<HTMLElement>
  always: HTMLInputElement
}

let opener: HTMLElement | null = null

function parts(): Parts | null {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#picker')
  const input = dialog?.querySelector<HTMLInputElement>('[role="combobox"]')
  const always = dialog?.querySelector<HTMLInputElement>('[name="always"]')
  if (!dialog || !input || !always) return null
  return {
    dialog,
    input,
    always,
    options: [...dialog.querySelectorAll<HTMLElement>('[role=option]')],
  }
}

function activate({ input, options }: Parts, chosen: HTMLElement | undefined): void {
  for (const option of options) option.setAttribute('aria-selected', String(option === chosen))
  if (chosen) {
    input.setAttribute('aria-activedescendant', chosen.id)
    chosen.scrollIntoView({ block: 'nearest' })
  } else {
    input.removeAttribute('aria-activedescendant')
  }
}

function narrow(all: Parts): void {
  let best: HTMLElement | undefined
  let bestRank = 0
  for (const option of all.options) {
    const rank = matchRank(all.input.value, option.textContent ?? '')
    option.hidden = rank === null
    if (rank !== null && rank > bestRank) {
      bestRank = rank
      best = option
    }
  }
  for (const group of all.dialog.querySelectorAll<HTMLElement>('[role=group]')) {
    group.hidden = !group.querySelector('[role=option]:not([hidden])')
  }
  const empty = all.dialog.querySelector<HTMLElement>('[data-empty]')
  if (empty) empty.hidden = best !== undefined
  activate(all, best)
}

function move(all: Parts, step: 1 | -1): void {
  const shown = all.options.filter((option) => !option.hidden)
  const at = shown.findIndex((option) => option.getAttribute('aria-selected') === 'true')
  activate(all, shown[(at + step + shown.length) % shown.length])
}

function take(all: Parts, option: HTMLElement | undefined): void {
  const source = opener
  if (!option || !source?.dataset.action) return
  const values: Record<string, string> = {
    category: option.dataset.value ?? '',
    'was-category': source.dataset.was ?? '',
  }
  if (source.dataset.askAlways !== undefined && all.always.checked) values.always = 'yes'
  all.dialog.close()
  void htmx.ajax('POST', source.dataset.action, {
    source,
    target: source.closest(source.dataset.target ?? '[data-row]') ?? source,
    swap: source.dataset.swap ?? 'outerHTML',
    values,
  })
}

function open(source: HTMLElement): void {
  const all = parts()
  if (!all) return
  opener = source
  all.input.value = ''
  all.always.checked = true
  const always = all.always.closest('label')
  if (always) always.hidden = source.dataset.askAlways === undefined
  for (const place of all.dialog.querySelectorAll('[data-merchant-name]')) {
    place.textContent = source.dataset.merchant ?? textOf('thisTransaction')
  }
  narrow(all)
  const current = all.options.find((option) => option.dataset.value === source.dataset.current)
  all.dialog.showModal()
  if (current) activate(all, current)
  all.input.focus()
}

function onKey(event: KeyboardEvent): void {
  const source = (event.target as Element).closest<HTMLElement>('[data-pick]')
  if (source && event.key === ' ') {
    event.preventDefault()
    open(source)
    return
  }
  const all = parts()
  if (!all?.dialog.open || event.target !== all.input) return
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    move(all, event.key === 'ArrowDown' ? 1 : -1)
  } else if (event.key === 'Enter') {
    event.preventDefault()
    take(
      all,
      all.options.find((option) => option.getAttribute('aria-selected') === 'true'),
    )
  }
}

/** Opens the picker for the first `data-pick` element in `row`; whether there was one. */
export function pickFor(row: Element): boolean {
  const source = row.querySelector<HTMLElement>('[data-pick]')
  if (source) open(source)
  return source !== null
}

/** With script, what is a link to the transaction's page otherwise is a button that opens this. */
function becomeButtons(): void {
  for (const source of document.querySelectorAll('[data-pick]:not([role])')) {
    source.setAttribute('role', 'button')
    source.setAttribute('aria-haspopup', 'dialog')
  }
}

export function startPicker(): void {
  onContent(becomeButtons)
  document.addEventListener('keydown', onKey)
  document.addEventListener('input', (event) => {
    const all = parts()
    if (all && event.target === all.input) narrow(all)
  })
  document.addEventListener('click', (event) => {
    const target = event.target as Element
    const source = target.closest<HTMLElement>('[data-pick]')
    if (source) {
      // Without script it is a link to the transaction's own page.
      event.preventDefault()
      open(source)
      return
    }
    const all = parts()
    if (!all) return
    const option = target.closest<HTMLElement>('#picker [role=option]')
    if (option) take(all, option)
    // A click on the backdrop is a click on the dialog itself.
    else if (target === all.dialog) all.dialog.close()
  })
}
