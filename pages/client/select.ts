/** Ticking a stretch of rows: Shift and a click on the last box of it. */
export function startSelect(): void {
  let last: HTMLInputElement | null = null
  document.addEventListener('click', (event) => {
    const box = event.target
    if (!(box instanceof HTMLInputElement) || !box.classList.contains('row-select')) return
    if (event.shiftKey && last?.isConnected) tickBetween(last, box)
    last = box
  })
}

function tickBetween(first: HTMLInputElement, last: HTMLInputElement): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.row-select')]
  const ends = [boxes.indexOf(first), boxes.indexOf(last)].sort((a, b) => a - b)
  for (const box of boxes.slice(ends[0], (ends[1] ?? 0) + 1)) box.checked = last.checked
}
