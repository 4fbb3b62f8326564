import { countryByCode } from '../countries.ts'
import type { Bank } from '../template/types.ts'

/**
 * A bank without templates of its own: its senders and names say who it is, its country how it
 * writes money and dates, and its alerts are read by the words that alerts share.
 */
export function knownBySender(
  country: string,
  id: string,
  name: string,
  senders: ReadonlyArray<string>,
  names: ReadonlyArray<string>,
): Bank {
  const conventions = countryByCode(country)
  if (conventions === null) throw new Error(`no conventions of ${country} in countries.ts`)
  const { currency, decimal, dateOrder, timeZone } = conventions
  return {
    id,
    name,
    country,
    timeZone,
    currency,
    decimal,
    dateOrder,
    senders,
    names,
    templates: [],
  }
}
