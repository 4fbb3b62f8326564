/** Draws how something grew day by day, beside what it is held against. */
import type { ChartData } from './chart-data.ts'
import { add, type Drawn, drawFrame, type Size } from './chart-draw.ts'
import { scaleOf } from './chart-scale.ts'

const DOT = 4

type Point = readonly [x: number, y: number]

/** Days along the bottom, amounts up the side. `digits`: how many of an amount are minor units. */
export function drawRising(svg: SVGSVGElement, data: ChartData, size: Size, digits: number): Drawn {
  const known = data.values.filter((value) => !Number.isNaN(value))
  const thens = data.thens.flatMap((then) => then?.value ?? [])
  const scale = scaleOf([...known, ...thens], null, 10 ** digits)
  const { yOf, middle, room, indexAt } = drawFrame(svg, data, size, scale, digits)
  const now = known.map((value, index): Point => [middle(index), yOf(value)])
  const then = data.thens.flatMap(
    (one, index): Array<Point> => (one ? [[middle(index), yOf(one.value)]] : []),
  )
  const [first, last] = [now[0], now.at(-1)]
  if (first && last) {
    const foot = yOf(0)
    add(svg, 'path', {
      class: 'chart-area',
      d: `${along(now)}L${last[0]} ${foot}L${first[0]} ${foot}Z`,
    })
  }
  if (then.length > 0) add(svg, 'path', { class: 'chart-then', d: along(then) })
  if (last) {
    add(svg, 'path', { class: 'chart-now', d: along(now) })
    add(svg, 'circle', { class: 'chart-end', cx: last[0], cy: last[1], r: DOT })
  }
  const marks = data.values.map((value, index) => {
    const held = Number.isNaN(value) ? data.thens[index]?.value : value
    if (held === undefined) return null
    const [x, y] = [middle(index), yOf(held)]
    const element = add(svg, 'circle', { class: 'chart-dot', cx: x, cy: y, r: DOT })
    return {
      element,
      box: { left: x - room / 2, right: x + room / 2, top: y - DOT, bottom: y + DOT },
    }
  })
  return { marks, indexAt }
}

function along(points: ReadonlyArray<Point>): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}
