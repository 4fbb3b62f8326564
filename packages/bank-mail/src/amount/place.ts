/** The line, the cell, the label and the sentence of an amount. */
import type { Document } from '../template/document.ts'
import { MONEY_MARK } from '../template/mask.ts'

/** The row of `document.lines` that holds `at`, by halving. */
export function rowAt({ lines }: Document, at: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle]?.[0]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** The cell that labels an amount standing alone in its own: to its left, above it, or the line before. */
export function labelOf(
  { masked, lines }: Document,
  row: number,
  column: number,
): { start: number; end: number } | null {
  const isLabel = (cell: { start: number; end: number } | undefined) => {
    if (cell === undefined || cell.end - cell.start > 90) return false
    const text = masked.slice(cell.start, cell.end)
    return /\p{L}/u.test(text) && !text.includes(MONEY_MARK)
  }
  const cells = lines[row] ?? []
  const above = lines[row - 1] ?? []
  const head = above.length === cells.length && cells.length > 1 ? above[column] : undefined
  for (let left = column - 1; left >= 0; left--) {
    const cell = cells[left]
    if (!isLabel(cell) || cell === undefined) continue
    // A row of values under a row of labels: what stands above says more than what stands beside.
    const isHeaded = head !== undefined && cells.length > 2 && isLabel(head)
    return isHeaded ? head : cell
  }
  if (head !== undefined && isLabel(head)) return head
  // Separators of their own stand between label and value in some mails.
  let last = row - 1
  while (
    last >= 0 &&
    /^[\s:]*$/.test(masked.slice(lines[last]?.[0]?.start, lines[last]?.at(-1)?.end))
  )
    last--
  const before = lines[last] ?? []
  const cell = before.length === 1 ? before[0] : undefined
  return cell !== undefined && isLabel(cell) ? cell : null
}

export function startOfSentence(masked: string, from: number, at: number): number {
  const before = masked.slice(Math.max(from, at - 240), at)
  let start = 0
  for (const { index, 0: end } of before.matchAll(
    /(?<=[a-z\d)\ue001\ue002]{2})(?<!\b(?:bal|avl|avail|amt|ref|acc|a\/c|rs|mrs|tel|approx|incl))[.!?]\s+(?=[^\d])|。/g,
  )) {
    start = index + end.length
  }
  return at - before.length + start
}

export function endOfSentence(masked: string, at: number, to: number): number {
  const after = masked.slice(at, Math.min(to, at + 240))
  const stop = /(?<=[a-z\d)\ue000-\ue002]{2})[.!?](?:\s|$)|。/.exec(after)
  return at + (stop ? stop.index : after.length)
}
