/** How often labels of each confidence were right, as a picture: what is calibrated lies on the line. */
import { type Calibration, confidenceOf } from '../src/calibration.ts'
import type { Rated } from './learn.ts'
import { wilson } from './tally.ts'

const BINS = 10
const SIZE = 320
const EDGE = 40

/** An SVG: a dot per tenth of confidence, its share that was right and the 95 % interval. */
export function reliabilitySvg(
  rated: ReadonlyArray<Rated>,
  confidence: Calibration['confidence'],
): string {
  const sure = rated.map(({ verdict, isRight }) => ({
    at: confidenceOf(verdict, { confidence }),
    isRight,
  }))
  const dots = Array.from({ length: BINS }, (_, bin) => {
    const own = sure.filter(({ at }) => Math.min(BINS - 1, Math.floor(at * BINS)) === bin)
    if (own.length === 0) return ''
    const mean = own.reduce((sum, { at }) => sum + at, 0) / own.length
    const { share, low, high } = wilson(own.filter(({ isRight }) => isRight).length, own.length)
    return `<line x1="${x(mean)}" x2="${x(mean)}" y1="${y(low)}" y2="${y(high)}" stroke="#4678b4"/><circle cx="${x(mean)}" cy="${y(share)}" r="${Math.min(9, 2 + Math.sqrt(own.length) / 4).toFixed(1)}" fill="#4678b4"><title>${own.length} labels: said ${mean.toFixed(2)}, right ${share.toFixed(2)}</title></circle>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + 2 * EDGE} ${SIZE + 2 * EDGE}" font-family="sans-serif" font-size="13" fill="#555">
<title>Confidence against the share that was right</title>
<rect width="100%" height="100%" fill="#fff"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#bbb" stroke-dasharray="4"/>
<path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}" fill="none" stroke="#555"/>
${[0, 0.5, 1].map((tick) => `<text x="${x(tick)}" y="${y(0) + 18}" text-anchor="middle">${tick}</text><text x="${x(0) - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`).join('')}
<text x="${x(0.5)}" y="${y(0) + 34}" text-anchor="middle">confidence said</text>
<text x="12" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 12 ${y(0.5)})">share that was right</text>
${dots.join('\n')}
</svg>
`
}

function x(value: number): number {
  return Math.round((EDGE + value * SIZE) * 10) / 10
}

function y(value: number): number {
  return Math.round(EDGE + (1 - value) * SIZE)
}
