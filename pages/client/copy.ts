/** Buttons that copy the text of another element: `data-copy="id of that element"`. */
import { say } from './notices.ts'
import { textOf } from './texts.ts'

async function copy(button: HTMLElement): Promise<void> {
  const source = document.getElementById(button.dataset.copy ?? '')
  if (!source) return
  const text = source instanceof HTMLInputElement ? source.value : (source.textContent ?? '').trim()
  try {
    await navigator.clipboard.writeText(text)
    say(textOf('copied'))
  } catch {
    // Without permission the person can still press Ctrl-C.
    getSelection()?.selectAllChildren(source)
    say(textOf('pressCopy'))
  }
}

export function startCopy(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy]')
    if (button) void copy(button)
  })
}
