/** Charts of the tables in figures with `data-chart`. Loaded only by pages that have one. */
import { drawLying, drawStanding } from './chart-bars.ts'
import { type ChartData, readTable } from './chart-data.ts'
import type { Drawn, Size } from './chart-draw.ts'
import { drawRising } from './chart-lines.ts'

/** Pixels between a mark and what is said of it. */
const FROM_MARK = 6

/** Those that are drawn; what is redrawn forgets what listened to the last time. */
const drawn = new Map<SVGSVGElement, AbortController>()

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) draw(target as SVGSVGElement)
})

function draw(svg: SVGSVGElement): void {
  drawn.get(svg)?.abort()
  const figure = svg.closest<HTMLElement>('[data-chart]')
  const table = figure?.querySelector('table')
  const { width, height } = svg.getBoundingClientRect()
  if (!figure || !table || width === 0 || height === 0) return
  svg.replaceChildren()
  const data = readTable(table)
  const chart = drawOf(figure.dataset)(svg, data, { width, height })
  const listening = new AbortController()
  drawn.set(svg, listening)
  listen(svg, chart, data, listening.signal)
}

function drawOf({ chart, digits = '2' }: DOMStringMap) {
  if (chart === 'lying') return drawLying
  const draw = chart === 'rising' ? drawRising : drawStanding
  return (svg: SVGSVGElement, data: ChartData, size: Size) => draw(svg, data, size, Number(digits))
}

/** Anywhere in a day's column counts, however short its bar is; arrow keys go from one to the next. */
function listen(svg: SVGSVGElement, chart: Drawn, data: ChartData, signal: AbortSignal): void {
  const { titles, texts, thens, links } = data
  const tip = tipOf(svg)
  let shown = -1
  const indexOf = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = svg.getBoundingClientRect()
    return chart.indexAt(clientX - left, clientY - top)
  }
  const show = (index: number) => {
    if (index === shown) return
    shown = index
    for (const [at, mark] of chart.marks.entries()) {
      mark?.element.classList.toggle('chart-over', at === index)
    }
    svg.classList.toggle('leads', Boolean(links[index]))
    const mark = chart.marks[index]
    tip.hidden = !mark
    const said = [texts[index], thens[index]?.text].filter((text) => text !== undefined)
    if (mark) tell(tip, svg, mark.box, titles[index] ?? '', said)
  }
  const marked = [...chart.marks.keys()].filter((index) => chart.marks[index])
  const step = (key: string): number | undefined => {
    if (key === 'ArrowRight' || key === 'ArrowDown') return marked.find((index) => index > shown)
    if (key === 'ArrowLeft' || key === 'ArrowUp') return marked.findLast((index) => index < shown)
    return { Home: marked[0], End: marked.at(-1), Escape: -1 }[key]
  }
  svg.addEventListener('pointermove', (event) => show(indexOf(event)), { signal })
  svg.addEventListener('pointerleave', () => show(-1), { signal })
  svg.addEventListener('blur', () => show(-1), { signal })
  // A bar does what the link in its row of the table does, HTMX and all.
  svg.addEventListener('click', (event) => links[indexOf(event)]?.click(), { signal })
  svg.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'Enter') links[shown]?.click()
      const next = step(event.key)
      if (next === undefined) return
      event.preventDefault()
      show(next)
    },
    { signal },
  )
}

function tipOf(svg: SVGSVGElement): HTMLElement {
  const known = svg.parentElement?.querySelector<HTMLElement>('.chart-tip')
  const tip = known ?? document.createElement('div')
  tip.className = 'chart-tip'
  tip.setAttribute('aria-live', 'polite')
  tip.hidden = true
  svg.after(tip)
  return tip
}

/** Above the mark and within the figure; beside it where there is no room above. */
function tell(
  tip: HTMLElement,
  svg: SVGSVGElement,
  box: { left: number; right: number; top: number },
  title: string,
  [amount = '', ...others]: ReadonlyArray<string>,
): void {
  const strong = document.createElement('strong')
  strong.textContent = amount
  tip.replaceChildren(title, strong, ...others)
  const figure = svg.closest('figure')?.getBoundingClientRect()
  const { left, right } = svg.getBoundingClientRect()
  const least = (figure?.left ?? left) - left
  const { offsetWidth: wide, offsetHeight: high } = tip
  const most = (figure?.right ?? right) - left - wide
  const above = box.top - high - FROM_MARK
  const toTheLeft = box.left - wide - FROM_MARK
  const beside = toTheLeft >= least ? toTheLeft : box.right + FROM_MARK
  const x = above >= 0 ? (box.left + box.right - wide) / 2 : beside
  tip.style.left = `${Math.max(least, Math.min(x, most))}px`
  tip.style.top = `${Math.max(0, above)}px`
}

/** Draws the figures that are not drawn yet, and lets go of those that left the page. */
export function drawCharts(figures: Iterable<HTMLElement>): void {
  for (const svg of drawn.keys()) {
    if (svg.isConnected) continue
    sizes.unobserve(svg)
    drawn.delete(svg)
  }
  for (const figure of figures) {
    const svg = figure.querySelector<SVGSVGElement>('svg[role=img]')
    // What is watched is drawn at once, and whenever it has another size.
    if (svg && !drawn.has(svg)) sizes.observe(svg)
  }
}

document.addEventListener('themechange', () => {
  for (const svg of drawn.keys()) draw(svg)
})
