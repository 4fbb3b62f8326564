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

/**
 * What makes the banks of one country that are known by their sender alone: the `templates` they
 * share, and the `habits` in which they differ from the country's conventions.
 */
export function banksOf(
  country: string,
  templates: ReadonlyArray<Template> = [],
  habits: Partial<Pick<Bank, 'decimal' | 'symbols'>> = {},
) {
  return (
    id: string,
    name: string,
    senders: ReadonlyArray<string>,
    names: ReadonlyArray<string>,
  ): Bank => ({ ...knownBySender(country, id, name, senders, names, templates), ...habits })
}
