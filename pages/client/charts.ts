/** Bar charts of the tables in figures with `data-chart`. Loaded only by pages that have one. */
import { type Drawn, drawLying, drawStanding } from './chart-bars.ts'
import { readTable } from './chart-data.ts'

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
  const size = { width, height }
  const chart =
    figure.dataset.chart === 'lying'
      ? drawLying(svg, data, size)
      : drawStanding(svg, data, size, Number(figure.dataset.digits ?? '2'))
  const listening = new AbortController()
  drawn.set(svg, listening)
  listen(svg, chart, data, listening.signal)
}

/** Anywhere in a day's column counts, however short its bar is. */
function listen(
  svg: SVGSVGElement,
  chart: Drawn,
  { titles, texts, links }: ReturnType<typeof readTable>,
  signal: AbortSignal,
): void {
  const tip = tipOf(svg)
  const indexOf = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = svg.getBoundingClientRect()
    return chart.indexAt(clientX - left, clientY - top)
  }
  const show = (index: number) => {
    for (const [at, bar] of chart.bars.entries()) {
      bar?.element.classList.toggle('chart-over', at === index)
    }
    svg.classList.toggle('leads', Boolean(links[index]))
    const bar = chart.bars[index]
    tip.hidden = !bar
    if (bar) tell(tip, svg, bar.box, titles[index] ?? '', texts[index] ?? '')
  }
  svg.addEventListener('pointermove', (event) => show(indexOf(event)), { signal })
  svg.addEventListener('pointerleave', () => show(-1), { signal })
  // A bar does what the link in its row of the table does, HTMX and all.
  svg.addEventListener('click', (event) => links[indexOf(event)]?.click(), { signal })
}

function tipOf(svg: SVGSVGElement): HTMLElement {
  const known = svg.parentElement?.querySelector<HTMLElement>('.chart-tip')
  const tip = known ?? document.createElement('div')
  tip.className = 'chart-tip'
  tip.setAttribute('aria-hidden', 'true')
  tip.hidden = true
  svg.after(tip)
  return tip
}

/** Above the bar and within the figure. */
function tell(
  tip: HTMLElement,
  svg: SVGSVGElement,
  box: { left: number; right: number; top: number },
  title: string,
  amount: string,
): void {
  const strong = document.createElement('strong')
  strong.textContent = amount
  tip.replaceChildren(title, strong)
  const figure = svg.closest('figure')?.getBoundingClientRect()
  const { left, right } = svg.getBoundingClientRect()
  const least = (figure?.left ?? left) - left
  const most = (figure?.right ?? right) - left - tip.offsetWidth
  const x = (box.left + box.right - tip.offsetWidth) / 2
  tip.style.left = `${Math.max(least, Math.min(x, most))}px`
  tip.style.top = `${Math.max(0, box.top - tip.offsetHeight - 6)}px`
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
