/** The names of chains that ship: the only large list of merchants that may. */
import { CHAINS } from '../data/chains.ts'
import { FAMOUS } from '../data/famous-lines.ts'
import { chainOf } from '../src/evidence/chain-lines.ts'

export function chainNames(): Array<string> {
  const names = [FAMOUS, CHAINS].flatMap(({ lines, categories }) =>
    lines.split('\n').map((line) => chainOf(line, categories).name),
  )
  return [...new Map(names.map((name) => [name.replaceAll(' ', ''), name])).values()]
}
