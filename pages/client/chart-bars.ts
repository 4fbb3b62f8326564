/** Draws the bars of a chart, as SVG of the size that it has on the page. */
import { type ChartData, cutOf } from './chart-data.ts'
import {
  ABOVE,
  add,
  type Box,
  centre,
  type Drawn,
  drawFrame,
  GAP,
  place,
  type Size,
  text,
} from './chart-draw.ts'
import { scaleOf } from './chart-scale.ts'

/** The side where a bar ends. */
type Side = 'up' | 'down' | 'right' | 'left'

const ROUNDED = 3
/** What is there at all is seen. */
const SHORTEST = 2
/** Of the room for a bar, and in pixels. */
const SHARE = 0.75
const THICKEST = { standing: 28, lying: 14 }
/** Above the highest line, for what a cut bar amounts to. */
const ABOVE_CUT = 22

/** Days along the bottom, amounts up the side. `digits`: how many of an amount are minor units. */
export function drawStanding(
  svg: SVGSVGElement,
  data: ChartData,
  size: Size,
  digits: number,
): Drawn {
  const cut = cutOf(data.values)
  const scale = scaleOf(data.values, cut, 10 ** digits)
  const top = cut === null ? ABOVE : ABOVE_CUT
  const { yOf, middle, room, indexAt } = drawFrame(svg, data, size, scale, digits, top)
  const half = Math.min(room * SHARE, THICKEST.standing) / 2
  const cuts: Array<{ value: number; index: number; top: number }> = []
  const marks = data.values.map((value, index) => {
    if (value === 0) return null
    const end = yOf(Math.min(value, scale.most))
    const zero = yOf(0)
    const isUp = value > 0
    const box = {
      left: middle(index) - half,
      right: middle(index) + half,
      top: isUp ? Math.min(end, zero - SHORTEST) : zero,
      bottom: isUp ? zero : Math.max(end, zero + SHORTEST),
    }
    const element = bar(svg, box, isUp ? 'up' : 'down', data.colours[index])
    if (cut !== null && value > cut) cuts.push({ value, index, top: box.top })
    return { element, box }
  })
  const taken: Array<DOMRect> = []
  // Of two that would stand in each other, the larger one is said.
  for (const { index, top } of cuts.sort((a, b) => b.value - a.value)) {
    const said = markCut(svg, middle(index), top, data.texts[index], size.width)
    const room = said.getBoundingClientRect()
    if (taken.some(({ left, right }) => room.left < right && left < room.right)) said.remove()
    else taken.push(room)
  }
  return { marks, indexAt }
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
  const marks = data.values.map((value, index) => {
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
  return { marks, indexAt: (_, y) => rows.findIndex(({ bottom }) => y < bottom) }
}

/** A gap in the bar, as on paper: it goes on further than it is drawn. Above it stands what it amounts to. */
function markCut(svg: SVGSVGElement, x: number, top: number, said = '', width = 0): SVGTextElement {
  add(svg, 'line', { class: 'chart-gap', x1: x - 20, x2: x + 20, y1: top + 16, y2: top + 9 })
  const label = text(svg, said, 'chart-amount', x, top - 6)
  centre(label, x, 0, width)
  return label
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
