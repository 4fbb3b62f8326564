/** The colours of the groups: seen on both themes, and told apart by people who see fewer colours. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Color,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  parse,
  wcagContrast,
} from 'culori'
import { describe, expect, test } from 'vitest'
import { GROUPS } from '#shared/categories.ts'

const styles = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const PAIR = /light-dark\((#\w+), (#\w+)\)/

/** The colour of a mark and that of a card, in one theme. */
function coloursIn(theme: 1 | 2) {
  const surface = PAIR.exec(/--surface: .*/.exec(styles('tokens.css'))?.[0] ?? '')?.[theme] ?? ''
  const groups = GROUPS.map((group) => {
    const rule = new RegExp(`\\.mark-${group} \\{[^}]*\\}`).exec(styles('groups.css'))?.[0] ?? ''
    return { group, colour: parse(PAIR.exec(rule)?.[theme] ?? '') as Color }
  })
  return { surface: parse(surface) as Color, groups }
}

const distance = differenceEuclidean('oklab')
const EYES = {
  everybody: (colour: Color) => colour,
  'without green': filterDeficiencyDeuter(1),
  'without red': filterDeficiencyProt(1),
}

describe.each([
  ['light', 1],
  ['dark', 2],
] as const)('%s', (_, theme) => {
  const { surface, groups } = coloursIn(theme)

  test.each(groups)('$group stands out from a card (WCAG 1.4.11)', ({ colour }) => {
    expect(wcagContrast(colour, surface)).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.entries(EYES))('no two look the same to eyes: %s', (_eyes, see) => {
    const seen = groups.map(({ group, colour }) => ({ group, colour: see(colour) as Color }))
    for (const [at, one] of seen.entries()) {
      for (const other of seen.slice(at + 1)) {
        const pair = `${one.group} and ${other.group}`
        expect(distance(one.colour, other.colour), pair).toBeGreaterThan(0.05)
      }
    }
  })
})
