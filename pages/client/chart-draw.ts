/** What charts are drawn with: lines and words of an SVG, and the frame of one with days and amounts. */
import type { ChartData } from './chart-data.ts'
import { axisFormat, type Scale } from './chart-scale.ts'

/** Corners in the box that the chart has. */
export type Box = { left: number; top: number; right: number; bottom: number }
export type Size = { width: number; height: number }

export type Drawn = {
  /** What is at each value; null where there is nothing to draw. */
  marks: Array<{ element: SVGElement; box: Box } | null>
  /** Whose mark, or room for one, is at a place; it need not have one. */
  indexAt(x: number, y: number): number
}

export type Frame = {
  yOf(value: number): number
  /** The middle of the room that the day with this index has. */
  middle(index: number): number
  room: number
  indexAt(x: number): number
}

const NAMESPACE = 'http://www.w3.org/2000/svg'
/** Above the highest line, for half of its label; below, for the days. */
export const ABOVE = 7
const BELOW = 22
/** Between labels. */
export const GAP = 12

/** Days along the bottom, amounts up the side. `digits`: how many of an amount are minor units; `top`: where the axis ends. */
export function drawFrame(
  svg: SVGSVGElement,
  { labels }: ChartData,
  { width, height }: Size,
  { least, most, ticks }: Scale,
  digits: number,
  top: number = ABOVE,
): Frame {
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
  const room = (width - left) / Math.max(labels.length, 1)
  const middle = (index: number) => left + (index + 0.5) * room
  writeDays(svg, labels, middle, room, { width, height })
  return { yOf, middle, room, indexAt: (x) => Math.floor((x - left) / room) }
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

export function text(svg: SVGSVGElement, said: string, name: string, x: number, y: number) {
  const element = add(svg, 'text', { class: name, x, y }) as SVGTextElement
  element.textContent = said
  return element
}

function lengthOf(element: SVGTextElement): number {
  return element.getComputedTextLength()
}

export function centre(element: SVGTextElement, x: number, least: number, most: number): void {
  const half = lengthOf(element) / 2
  place(element, {
    x: Math.min(Math.max(x, least + half), most - half),
    'text-anchor': 'middle',
  })
}

export function add(svg: SVGSVGElement, name: string, attributes: Record<string, string | number>) {
  const element = document.createElementNS(NAMESPACE, name)
  place(element, attributes)
  svg.append(element)
  return element
}

export function place(element: SVGElement, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}
