/** The import page: files that are dropped are read here, shown by the gateway, and sent in pieces. */
import { policy } from '../trusted.ts'
import { type Chosen, chosenOf, droppedOf } from './chosen.ts'
import { FileImport } from './file.ts'
import { forgetKept, keptRuns } from './kept.ts'
import { runOf } from './run.ts'

let files: Array<FileImport> = []
/** What was changed of a file, until its card says so: what is pressed next waits for it. */
const changes = new WeakMap<FileImport, Promise<void>>()
/** Not an attribute: a page that is brought up to date would lose it. */
const ready = new WeakSet<HTMLElement>()

export function startImport(page: HTMLElement): void {
  if (ready.has(page)) return
  ready.add(page)
  files = []
  const inputs = page.querySelectorAll<HTMLInputElement>('[data-import-drop] input')
  const drop = page.querySelector<HTMLElement>('[data-import-drop]')
  const cards = document.getElementById('import-cards')
  if (!drop || !cards) return
  const takeChosen = () => {
    for (const input of inputs) {
      const chosen = chosenOf([...(input.files ?? [])])
      input.value = ''
      void take(cards, chosen)
    }
  }
  for (const input of inputs) input.addEventListener('change', takeChosen)
  drop.addEventListener('dragover', (event) => event.preventDefault())
  drop.addEventListener('drop', (event) => {
    event.preventDefault()
    if (event.dataTransfer) void droppedOf(event.dataTransfer).then((found) => take(cards, found))
  })
  cards.addEventListener('change', ({ target }) => {
    const file = fileOf(target as HTMLElement)
    if (!file) return
    const change = () => changed(cards, file, target as HTMLElement)
    changes.set(file, (changes.get(file) ?? Promise.resolve()).then(change, change))
  })
  cards.addEventListener('click', ({ target }) => void clicked(page, cards, target as HTMLElement))
  // Chosen before this script was there.
  void showKept(cards).then(takeChosen)
}

async function take(cards: HTMLElement, chosen: ReadonlyArray<Chosen>): Promise<void> {
  for (const { name, files: its } of chosen) {
    const one = new FileImport(files.length, name, its)
    files.push(one)
    await show(cards, one)
    cards.querySelector<HTMLElement>(`#file-${one.number}`)?.focus()
    await one.look()
    await show(cards, one)
    await take(
      cards,
      one.inside.map((file) => ({ name: `${name}: ${file.name}`, files: [file] })),
    )
  }
}

/** What a reload or a crash left behind. */
async function showKept(cards: HTMLElement): Promise<void> {
  for (const kept of await keptRuns()) {
    const one = await FileImport.resumed(kept, files.length)
    files.push(one)
    await show(cards, one)
  }
}

/** Puts the card of a file in place of the one that was there, and the focus back where it was. */
async function show(cards: HTMLElement, file: FileImport): Promise<void> {
  const response = await fetch('/settings/data/import/card', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'hx-request': 'true' },
    body: JSON.stringify(file.card()),
  })
  if (!response.ok) return
  const template = document.createElement('template')
  template.innerHTML = policy.createHTML(await response.text())
  const focused = document.activeElement?.id
  const before = cards.querySelector(`[data-import-file="${file.number}"]`)
  const opened = [...(before?.querySelectorAll('details') ?? [])].map(({ open }) => open)
  if (before) before.replaceWith(template.content)
  else cards.append(template.content)
  const after = cards.querySelector(`[data-import-file="${file.number}"]`)
  const details = [...(after?.querySelectorAll('details') ?? [])]
  if (opened.length === details.length) {
    details.forEach((one, index) => {
      one.open ||= opened[index] ?? false
    })
  }
  if (focused) document.getElementById(focused)?.focus()
}

function fileOf(element: HTMLElement): FileImport | undefined {
  const card = element.closest<HTMLElement>('[data-import-file]')
  return files[Number(card?.dataset.importFile)]
}

async function changed(cards: HTMLElement, file: FileImport, control: HTMLElement): Promise<void> {
  if (!('value' in control)) return
  const { importChoice, importColumn, importCategory } = control.dataset
  const value = String(control.value)
  if (importCategory !== undefined) await file.setCategory(importCategory, value)
  else if (importColumn !== undefined) await file.setColumn(Number(importColumn), value)
  else if (importChoice !== undefined) await file.choose(importChoice, value)
  await show(cards, file)
}

async function clicked(page: HTMLElement, cards: HTMLElement, target: HTMLElement): Promise<void> {
  const file = fileOf(target)
  if (!file) return
  if (target.closest('[data-import-leave]')) {
    if (file.importId) await forgetKept(file.importId)
    target.closest('[data-import-file]')?.remove()
  } else if (target.closest('[data-import-start]')) {
    await changes.get(file)?.catch(() => {})
    const card = cards.querySelector<HTMLElement>(`[data-import-file="${file.number}"]`)
    const start = card?.querySelector<HTMLButtonElement>('[data-import-start]')
    if (card && start && !start.disabled) await runOf(page, card, file)
  }
}
