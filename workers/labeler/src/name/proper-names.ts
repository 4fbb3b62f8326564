/** Names of chains and services that are not written as their folded letters would be cased. */
import { CHAIN_NAMES } from '../../data/chain-names.generated.ts'
import { SERVICE_NAMES } from '../../data/service-names.ts'

/** Read when first asked for. */
let names: ReadonlyMap<string, string> | null = null

/** The proper name of a folded one (`trader joes` -> `Trader Joe's`); null where none is listed. */
export function properName(folded: string): string | null {
  names ??= new Map([...listed(CHAIN_NAMES), ...listed(SERVICE_NAMES)])
  return names.get(folded.replaceAll(' ', '')) ?? null
}

function listed(list: string): Array<[string, string]> {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), line.slice(tab + 1)]
    })
}
