/** Isotonic regression: the rising step function nearest to what was observed (pool adjacent violators). */
import type { Point } from '../src/calibration.ts'

/** Fewest observations that a step rests on. */
const LEAST = 25

/** Points to read between: for each step its middle and the share that was right, rising. */
export function monotone(observed: ReadonlyArray<Point>): Array<Point> {
  const sorted = [...observed].sort((a, b) => a[0] - b[0])
  let steps: Array<{ x: number; y: number; n: number }> = []
  for (let start = 0; start < sorted.length; start += LEAST) {
    const part = sorted.slice(start, start + LEAST)
    steps.push({
      x: part.reduce((sum, [x]) => sum + x, 0) / part.length,
      y: part.reduce((sum, [, y]) => sum + y, 0) / part.length,
      n: part.length,
    })
  }
  for (;;) {
    const at = steps.findIndex((step, i) => i > 0 && step.y <= (steps[i - 1]?.y ?? -1))
    const [before, step] = [steps[at - 1], steps[at]]
    if (!before || !step) break
    const n = before.n + step.n
    const pooled = {
      x: (before.x * before.n + step.x * step.n) / n,
      y: (before.y * before.n + step.y * step.n) / n,
      n,
    }
    steps = [...steps.slice(0, at - 1), pooled, ...steps.slice(at + 1)]
  }
  const points = steps.map(({ x, y }): Point => [round(x), round(y)])
  const last = points.at(-1)
  return last ? [...points, [1, last[1]]] : points
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
