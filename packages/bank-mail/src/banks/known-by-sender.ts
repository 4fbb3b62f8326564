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

/** What may follow the names of a bank in `knownBanks`: where it differs from its country. */
const OWN = ['timeZone', 'currency', 'decimal', 'dateOrder', 'advertisers'] as const

/**
 * The banks of one country that are known by their sender alone, one a line of `table`:
 * `id; name; senders; names; timeZone=…; currency=…; decimal=…; dateOrder=…; advertisers=…; $=USD`,
 * senders parted by spaces, names (patterns) by commas. With `templates` where their wording was seen
 * to be the one that banks of their language share.
 */
export function knownBanks(
  country: string,
  table: string,
  templates: ReadonlyArray<Template> = [],
): Array<Bank> {
  const lines = table.split('\n').map((line) => line.trim())
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', name = '', senders = '', names = '', ...own] = line
        .split(';')
        .map((field) => field.trim())
      const bank = knownBySender(
        country,
        id,
        name,
        words(senders, ' '),
        words(names, ','),
        templates,
      )
      return own.reduce((made, field) => differing(made, field), bank)
    })
}

function words(list: string, sign: string): Array<string> {
  return list
    .split(sign)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

function differing(bank: Bank, field: string): Bank {
  const [key = '', value = ''] = field.split('=')
  if (key === 'advertisers') return { ...bank, advertisers: words(value, ' ') }
  if (OWN.some((one) => one === key)) return { ...bank, [key]: value === 'null' ? null : value }
  return { ...bank, symbols: { ...bank.symbols, [key]: value } }
}
