/** A bank as a line of `known/<region>.ts`. */
import { countryByCode } from '../countries.ts'
import type { Bank } from '../template/types.ts'

/** What a line names where a bank differs from its country. */
const OWN = ['country', 'timeZone', 'currency', 'decimal', 'dateOrder'] as const

/**
 * The banks of `table`, one a line below the code of its country:
 * `id; name; senders; names; country=…; timeZone=…; currency=…; decimal=…; dateOrder=…; advertisers=…; $=USD`,
 * senders parted by spaces, names (patterns) by commas, and of the rest only what differs from its
 * country, which says how its banks write money and dates. `null` is a value, too: a bank of several
 * countries has no country and no currency.
 */
export function banksIn(table: string): Array<Bank> {
  const banks: Array<Bank> = []
  let country = ''
  for (const line of table.split('\n')) {
    const [id = '', name, senders = '', names = '', ...own] = line.split(';').map(trim)
    if (name === undefined) country = id || country
    else banks.push(own.reduce(differing, usual(country, id, name, senders, names)))
  }
  return banks
}

/** The line of a bank below `code`, the country it stands under: what `banksIn` reads. */
export function lineOf(bank: Bank, code: string): string {
  const country = usual(code, '', '', '', '')
  const own = OWN.filter((key) => bank[key] !== country[key]).map((key) => `${key}=${bank[key]}`)
  return [bank.id, bank.name, bank.senders.join(' '), bank.names.join(', '), ...own].join('; ')
}

function usual(code: string, id: string, name: string, senders: string, names: string): Bank {
  const conventions = countryByCode(code)
  if (conventions === null) throw new Error(`no conventions of ${code} in countries.ts`)
  const { currency, decimal, dateOrder, timeZone } = conventions
  return {
    id,
    name,
    country: code,
    timeZone,
    currency,
    decimal,
    dateOrder,
    senders: words(senders, ' '),
    names: words(names, ','),
  }
}

function words(list: string, sign: string): Array<string> {
  return list
    .split(sign)
    .map(trim)
    .filter((word) => word !== '')
}

const trim = (word: string) => word.trim()

function differing(bank: Bank, field: string): Bank {
  const [key = '', value = ''] = field.split('=')
  if (key === 'advertisers') return { ...bank, advertisers: words(value, ' ') }
  if (OWN.some((own) => own === key)) return { ...bank, [key]: value === 'null' ? null : value }
  return { ...bank, symbols: { ...bank.symbols, [key]: value } }
}
