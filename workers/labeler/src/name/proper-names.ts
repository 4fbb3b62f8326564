/** Names of chains and services that are not written as their folded letters would be cased. */
import { CHAIN_NAMES } from '../../data/chain-names.generated.ts'
import { SERVICE_NAMES } from '../../data/service-names.ts'

/** The proper name of a folded one (`trader joes` -> `Trader Joe's`); null where none is listed. */
export function properName(folded: string): string | null {
  const key = folded.replaceAll(' ', '')
  return listed(SERVICE_NAMES, key) ?? listed(CHAIN_NAMES, key)
}

/** Searched in the text itself: nothing has to be built when the worker starts. */
function listed(list: string, key: string): string | null {
  const at = list.indexOf(`\n${key}\t`)
  if (at < 0) return null
  const start = at + key.length + 2
  const end = list.indexOf('\n', start)
  return list.slice(start, end < 0 ? undefined : end)
}
