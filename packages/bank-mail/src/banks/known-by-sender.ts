import { countryByCode } from '../countries.ts'
import type { Bank, Template } from '../template/types.ts'

/**
 * A bank without a file of its own: its senders and names say who it is, its country how it writes
 * money and dates. Its alerts are read by the `templates` that banks of its language share, if they
 * are given, and by the words that all alerts share.
 */
export function knownBySender(
  country: string,
  id: string,
  name: string,
  senders: ReadonlyArray<string>,
  names: ReadonlyArray<string>,
  templates: ReadonlyArray<Template> = [],
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
    templates,
  }
}
