/** Reads what a chart shows from the table behind it, so that there is one source of both. */

export type ChartData = {
  labels: Array<string>
  /** Whole text for the tooltip's title, such as the full date. */
  titles: Array<string>
  /** Minor units; NaN for a day to come. */
  values: Array<number>
  /** The amounts as the table writes them. */
  texts: Array<string>
  /** What each is held against, in minor units, and as the table writes it under what name; null: nothing. */
  thens: Array<{ value: number; text: string } | null>
  /** What a bar leads to; null where it leads nowhere. */
  links: Array<HTMLAnchorElement | null>
  /** The colour of the mark in a row; null where it has none. */
  colours: Array<string | null>
  rows: Array<HTMLTableRowElement>
}

/** One bar per row of the table's body that has a `data-value`. */
export function readTable(table: HTMLTableElement): ChartData {
  const texts = { labels: [], titles: [], texts: [] }
  const data: ChartData = { ...texts, values: [], thens: [], links: [], colours: [], rows: [] }
  for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
    const head = row.querySelector('th')
    const cell = row.querySelector<HTMLElement>('[data-value]')
    if (!head || !cell) continue
    const title = head.textContent?.trim() ?? ''
    data.labels.push(head.dataset.short ?? title)
    data.titles.push(title)
    data.values.push(Number(cell.dataset.value || Number.NaN))
    // What it was in other currencies stands behind it.
    data.texts.push(cell.firstChild?.textContent?.trim() ?? '')
    data.thens.push(thenOf(row.querySelector<HTMLTableCellElement>('[data-then]'), table))
    data.links.push(row.querySelector('a'))
    data.rows.push(row)
    const mark = row.querySelector('.mark circle')
    data.colours.push(mark ? getComputedStyle(mark).fill : null)
  }
  return data
}

function thenOf(cell: HTMLTableCellElement | null, table: HTMLTableElement) {
  if (!cell?.dataset.then) return null
  const name = table.tHead?.rows[0]?.cells[cell.cellIndex]?.textContent?.trim() ?? ''
  return { value: Number(cell.dataset.then), text: `${name}: ${cell.textContent?.trim()}` }
}

/** A bar this many times as long as the next may hide all others. */
const OUTLIER = 4
/** Bars that may be cut; where more are long, they are what is usual. */
const MOST_CUT = 2

/**
 * Where to cut the axis, so that the rent does not make every other day look like nothing; null
 * where no bar stands out. Cut bars are marked, and say what they amount to.
 */
export function cutOf(values: ReadonlyArray<number>): number | null {
  const sorted = values.filter((value) => value > 0).sort((a, b) => b - a)
  for (let cut = Math.min(MOST_CUT, sorted.length - 2); cut > 0; cut--) {
    const shortestCut = sorted[cut - 1] ?? 0
    const longestLeft = sorted[cut] ?? 0
    if (shortestCut > OUTLIER * longestLeft) return longestLeft * 1.35
  }
  return null
}
