/** Draws the bars of a chart, as SVG of the size that it has on the page. */
import { type ChartData, cutOf } from './chart-data.ts'
import { axisFormat, scaleOf } from './chart-scale.ts'

/** Corners in the box that the chart has. `grows`: the side where the bar ends. */
type Box = { left: number; top: number; right: number; bottom: number }
type Side = 'up' | 'down' | 'right' | 'left'

export type Drawn = {
  /** A bar for each value; null where there is nothing to draw. */
  bars: Array<{ element: SVGElement; box: Box } | null>
  /** Whose bar, or room for one, is at a place; it need not have one. */
  indexAt(x: number, y: number): number
}

type Size = { width: number; height: number }

const NAMESPACE = 'http://www.w3.org/2000/svg'
const ROUNDED = 3
/** What is there at all is seen. */
const SHORTEST = 2
/** Of the room for a bar, and in pixels. */
const SHARE = 0.75
const THICKEST = { standing: 28, lying: 14 }
/** Above the highest line, for half of its label or for what a cut bar amounts to; below, for the days. */
const ABOVE = 7
const ABOVE_CUT = 22
const BELOW = 22
/** Between labels. */
const GAP = 12

/** Days along the bottom, amounts up the side. `digits`: how many of an amount are minor units. */
export function drawStanding(
  svg: SVGSVGElement,
  data: ChartData,
  { width, height }: Size,
  digits: number,
): Drawn {
  const cut = cutOf(data.values)
  const { least, most, ticks } = scaleOf(data.values, cut, 10 ** digits)
  const top = cut === null ? ABOVE : ABOVE_CUT
  const bottom = height - BELOW
  const yOf = (value: number) => bottom - ((value - least) / (most - least)) * (bottom - top)
  const format = axisFormat(document.documentElement.dataset.locale, digits)
  const amounts = ticks.map((tick) => text(svg, format(tick), 'chart-axis', 0, yOf(tick) + 4))
  const left = Math.max(...amounts.map(lengthOf)) + GAP
  for (const [index, amount] of amounts.entries()) {
    place(amount, { x: left - GAP / 2, 'text-anchor': 'end' })
    const y = Math.round(yOf(ticks[index] ?? 0)) + 0.5
    add(svg, 'line', { class: 'chart-line', x1: left, x2: width, y1: y, y2: y })
  }
  const room = (width - left) / Math.max(data.values.length, 1)
  const middle = (index: number) => left + (index + 0.5) * room
  writeDays(svg, data.labels, middle, room, { width, height })
  const half = Math.min(room * SHARE, THICKEST.standing) / 2
  const bars = data.values.map((value, index) => {
    if (value === 0) return null
    const end = yOf(Math.min(value, most))
    const zero = yOf(0)
    const isUp = value > 0
    const box = {
      left: middle(index) - half,
      right: middle(index) + half,
      top: isUp ? Math.min(end, zero - SHORTEST) : zero,
      bottom: isUp ? zero : Math.max(end, zero + SHORTEST),
    }
    const element = bar(svg, box, isUp ? 'up' : 'down', data.colours[index])
    if (cut !== null && value > cut) markCut(svg, middle(index), box, data.texts[index], width)
    return { element, box }
  })
  return { bars, indexAt: (x) => Math.floor((x - left) / room) }
}

/** Bars beside the rows of the table, which says the rest. */
export function drawLying(svg: SVGSVGElement, data: ChartData, { width }: Size): Drawn {
  const least = Math.min(0, ...data.values)
  const most = Math.max(0, ...data.values)
  const xOf = (value: number) => ((value - least) / (most - least || 1)) * (width - GAP)
  const above = svg.getBoundingClientRect().top
  const rows = data.rows.map((row) => {
    const { top, bottom } = row.getBoundingClientRect()
    return { top: top - above, bottom: bottom - above }
  })
  const half = THICKEST.lying / 2
  const bars = data.values.map((value, index) => {
    const row = rows[index]
    if (value === 0 || !row) return null
    const middle = (row.top + row.bottom) / 2
    const isRight = value > 0
    const box = {
      left: isRight ? xOf(0) : Math.min(xOf(value), xOf(0) - SHORTEST),
      right: isRight ? Math.max(xOf(value), xOf(0) + SHORTEST) : xOf(0),
      top: middle - half,
      bottom: middle + half,
    }
    return { element: bar(svg, box, isRight ? 'right' : 'left', data.colours[index]), box }
  })
  return { bars, indexAt: (_, y) => rows.findIndex(({ bottom }) => y < bottom) }
}

/** Every so many that none runs into the next, and none over the edge. */
function writeDays(
  svg: SVGSVGElement,
  labels: ReadonlyArray<string>,
  middle: (index: number) => number,
  room: number,
  { width, height }: Size,
): void {
  const texts = labels.map((label, index) =>
    text(svg, label, 'chart-axis', middle(index), height - 5),
  )
  const widest = Math.max(0, ...texts.map(lengthOf))
  const every = Math.max(1, Math.ceil((widest + GAP) / room))
  for (const [index, element] of texts.entries()) {
    if (index % every !== 0) element.remove()
    else centre(element, middle(index), 0, width)
  }
}

/** A gap in the bar, as on paper: it goes on further than it is drawn. Above it stands what it amounts to. */
function markCut(svg: SVGSVGElement, x: number, { top }: Box, said = '', width = 0): void {
  add(svg, 'line', { class: 'chart-gap', x1: x - 20, x2: x + 20, y1: top + 16, y2: top + 9 })
  centre(text(svg, said, 'chart-amount', x, top - 6), x, 0, width)
}

/** Round where it ends, and straight where it begins. */
function bar(svg: SVGSVGElement, box: Box, side: Side, colour: string | null = null): SVGElement {
  const { left, top, right, bottom } = box
  const isAcross = side === 'right' || side === 'left'
  const [thick, long] = isAcross ? [bottom - top, right - left] : [right - left, bottom - top]
  const r = Math.min(ROUNDED, thick / 2, long)
  // Drawn upwards from the middle of its foot, and turned.
  const path = `M${-thick / 2} 0V${r - long}q0 ${-r} ${r} ${-r}H${thick / 2 - r}q${r} 0 ${r} ${r}V0Z`
  const foot = {
    up: `translate(${(left + right) / 2} ${bottom})`,
    down: `translate(${(left + right) / 2} ${top}) rotate(180)`,
    right: `translate(${left} ${(top + bottom) / 2}) rotate(90)`,
    left: `translate(${right} ${(top + bottom) / 2}) rotate(-90)`,
  }[side]
  const element = add(svg, 'path', { class: 'chart-bar', d: path, transform: foot })
  if (colour === null) element.classList.add('chart-plain')
  else place(element, { fill: colour })
  return element
}

function text(svg: SVGSVGElement, said: string, name: string, x: number, y: number) {
  const element = add(svg, 'text', { class: name, x, y }) as SVGTextElement
  element.textContent = said
  return element
}

function lengthOf(element: SVGTextElement): number {
  return element.getComputedTextLength()
}

function centre(element: SVGTextElement, x: number, least: number, most: number): void {
  const half = lengthOf(element) / 2
  place(element, {
    x: Math.min(Math.max(x, least + half), most - half),
    'text-anchor': 'middle',
  })
}

function add(svg: SVGSVGElement, name: string, attributes: Record<string, string | number>) {
  const element = document.createElementNS(NAMESPACE, name)
  place(element, attributes)
  svg.append(element)
  return element
}

function place(element: SVGElement, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}
