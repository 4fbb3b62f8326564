/** Names of chains and services that are not written as their folded letters would be cased. */
import { dictionary, tabbed } from 'merchant-name'
import { CHAIN_NAMES } from '../../data/chain-names.ts'
import { SERVICE_NAMES } from '../../data/service-names.ts'

const chains = dictionary(CHAIN_NAMES, tabbed)

/** Read when first asked for; those of services go before. */
let services: ReadonlyMap<string, string> | null = null

/** The proper name of a folded one (`trader joes` -> `Trader Joe's`); null where none is listed. */
export function properName(folded: string): string | null {
  services ??= new Map(SERVICE_NAMES.trim().split('\n').map(tabbed))
  const key = folded.replaceAll(' ', '')
  const name = services.get(key) ?? chains.get(key) ?? null
  // `pepco` is no `Pep&Co`.
  return name && !folded.includes(' ') && /\p{L}[ &]+\p{L}/u.test(name) ? null : name
}
