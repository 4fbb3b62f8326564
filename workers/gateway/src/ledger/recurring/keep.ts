/** What was found against what is kept: the same series stays one, with what a person said of it. */
import type { CamelRow } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { FoundSeries } from './payees.ts'

export type KeptSeries = CamelRow<'recurring'>

export type Differences = {
  added: Array<FoundSeries>
  changed: Array<{ id: string; found: FoundSeries }>
  /** Found once, decided by nobody, and not found any more. */
  gone: Array<string>
}

/** `kept` and `found` are of the same payees. What a person decided about is never gone. */
export function compare(
  kept: ReadonlyArray<KeptSeries>,
  found: ReadonlyArray<FoundSeries>,
): Differences {
  const left = new Set(kept)
  const differences: Differences = { added: [], changed: [], gone: [] }
  for (const one of found) {
    const same = sameOf(one, [...left])
    if (!same) {
      differences.added.push(one)
      continue
    }
    left.delete(same)
    if (isChanged(same, one)) differences.changed.push({ id: same.id, found: one })
  }
  differences.gone = [...left].filter(({ decision }) => decision === 'open').map(({ id }) => id)
  return differences
}

/** The one with a payment of it; else one of the same rhythm and about the same amount. */
function sameOf(found: FoundSeries, kept: ReadonlyArray<KeptSeries>): KeptSeries | undefined {
  const own = kept.filter(
    (one) =>
      one.payeeKey === found.payeeKey &&
      one.currency === found.currency &&
      one.direction === found.direction,
  )
  const ids = new Set(idsOf(found.latest))
  return (
    own.find((one) => idsOf(one.latest).some((id) => ids.has(id))) ??
    own.find((one) => one.repeats === found.repeats && isLike(one, found))
  )
}

function isLike(kept: KeptSeries, found: FoundSeries): boolean {
  const ratio = found.usualMinor / toInteger(kept.usualMinor)
  return ratio < 1.3 && ratio > 1 / 1.3
}

function idsOf(latest: string): Array<string> {
  return (JSON.parse(latest) as Array<[string]>).map(([id]) => id)
}

function isChanged(kept: KeptSeries, found: FoundSeries): boolean {
  return Object.entries(found).some(
    ([name, value]) => String(value ?? '') !== String(kept[name as keyof KeptSeries] ?? ''),
  )
}
