import { parse } from 'csv-parse/sync'
import { normalise } from 'merchant-name'
import { isCategory } from '../../shared/categories.ts'
import { CHAINS } from '../data/chains.ts'
import { FAMOUS_CHAINS } from '../data/famous-chains.ts'
import { chainLines } from '../src/evidence/chain-lines.ts'
import { chainIndex, chainOfMerchant } from '../src/evidence/chains.ts'

/**
 * The labelled merchants as a module, because a Worker can't read a CSV file, normalised already and with
 * the chain they are of, and the words of those whose text has signs.
 * Throws on an unknown category.
 */
export function labelledModule(csv: string): string {
  const rows = parse(csv, { columns: true }) as Array<{ descriptor: string; category: string }>
  const names = { famous: chainIndex(chainLines(FAMOUS_CHAINS)), chains: chainIndex(CHAINS) }
  const lines = rows.map(({ descriptor, category }) => {
    if (!isCategory(category)) throw new Error(`${descriptor}: “${category}” is no category`)
    if (/[`\\$]/.test(descriptor))
      throw new Error(`${descriptor}: holds a sign that a module can't`)
    const { text, words } = normalise(descriptor)
    const chain = chainOfMerchant(names, words) ?? ''
    const spaced = words.join(' ')
    return [descriptor, category, text, chain, ...(spaced === text ? [] : [spaced])].join('\t')
  })
  return `/** Written by measure/build-labelled.ts from data/labelled-merchants.csv: merchant, category, normalised, chain, words. */
export const LABELLED_MERCHANTS = \`${lines.join('\n')}\`
`
}
