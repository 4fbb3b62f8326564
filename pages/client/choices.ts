/** The lists of boxes of a filter fold when one goes on: by a click elsewhere, or by Escape. */
export function startChoices(): void {
  document.addEventListener('click', ({ target }) => {
    for (const list of opened()) if (!list.contains(target as Node)) list.open = false
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    for (const list of opened()) {
      list.open = false
      list.querySelector('summary')?.focus()
    }
  })
}

function opened(): NodeListOf<HTMLDetailsElement> {
  return document.querySelectorAll<HTMLDetailsElement>('details.choices[open]')
}
