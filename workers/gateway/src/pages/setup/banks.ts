/** The banks that somebody may mean when they are asked for theirs. */
import type { NamedBank } from 'bank-mail'

type Banks = ReadonlyArray<NamedBank>

/** Those of the region first, by name. */
export function banksFor(banks: Banks, region: string | null): Banks {
  const isNear = (country: string | null) => country !== null && country === region
  return banks.toSorted(
    (a, b) => Number(isNear(b.country)) - Number(isNear(a.country)) || a.name.localeCompare(b.name),
  )
}

/** The banks of these ids, in that order; unknown ids are left out. */
export function banksOf(banks: Banks, ids: ReadonlyArray<string>): Array<NamedBank> {
  return ids.flatMap((id) => banks.find((bank) => bank.id === id) ?? [])
}

/** How many banks somebody is asked to choose among. */
const MOST_MEANT = 8

/**
 * The banks that somebody may mean by what they typed: the one of that id or whole name, the only one
 * of their region that begins so, or all that begin so or have it in their names; too many are none.
 */
export function banksMeant(banks: Banks, typed: string, region: string | null): Banks {
  const wanted = folded(typed)
  if (wanted === '') return []
  const exact = banks.find(({ id, name }) => id === wanted || folded(name) === wanted)
  if (exact) return [exact]
  const begins = banks.filter(({ name }) => folded(name).startsWith(wanted))
  const near = begins.filter(({ country }) => country !== null && country === region)
  if (near.length === 1) return near
  const found =
    begins.length > 0 ? begins : banks.filter(({ name }) => folded(name).includes(wanted))
  return found.length <= MOST_MEANT ? found : near.slice(0, MOST_MEANT)
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase()
}
