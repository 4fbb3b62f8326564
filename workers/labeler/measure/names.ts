/** The names of chains that ship: the only large list of merchants that may. */
import { CHAINS } from '../data/chains.generated.ts'
import { FAMOUS_CHAINS } from '../data/famous-chains.ts'
import { chainIndex } from '../src/evidence/chains.ts'

export function chainNames(): Array<string> {
  const { chains } = chainIndex(`${FAMOUS_CHAINS}\n${CHAINS}`)
  return [...chains.values()].map(({ name }) => name)
}
