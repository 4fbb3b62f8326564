/** A calibration as the module that ships it, written as the formatter writes it. */
import type { Calibration } from '../src/calibration.ts'

export function calibrationFile(calibration: Calibration): string {
  return `/** Written by measure/calibrate.ts; \`reached\` is on people left out of the learning. */
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: as they were measured
import type { Calibration } from './calibration-type.ts'

export const CALIBRATION: Calibration = ${literal(calibration, 0)}
`
}

function literal(value: unknown, depth: number): string {
  if (Array.isArray(value)) {
    if (!value.some(Array.isArray)) return `[${value.join(', ')}]`
    return block(
      '[',
      value.map((each) => literal(each, depth + 1)),
      ']',
      depth,
    )
  }
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' ? `'${value}'` : String(value)
  }
  const entries = Object.entries(value).map(
    ([key, each]) => `${/^[a-z_]\w*$/i.test(key) ? key : `'${key}'`}: ${literal(each, depth + 1)}`,
  )
  return block('{', entries, '}', depth)
}

function block(open: string, lines: ReadonlyArray<string>, close: string, depth: number): string {
  const indent = '  '.repeat(depth + 1)
  return `${open}\n${lines.map((line) => `${indent}${line},\n`).join('')}${'  '.repeat(depth)}${close}`
}
