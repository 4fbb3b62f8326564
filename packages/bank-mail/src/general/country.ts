/** The country of a bank that nobody has described, by what its mail gives away. */
import {
  type Country,
  countryByCode,
  countryOfAddress,
  countryOfCurrency,
  isOfUndescribedCountry,
  isUsed,
} from '../countries.ts'
import { languageOf } from '../lexicon/index.ts'
import { SPACED_LETTER } from '../text/fold.ts'
import { COUNTRY_WORDS, HOME } from './country-words.ts'

export type Home = {
  readonly country: Country
  /** Whether the evidence is good enough to say which currency a bare `$` is. */
  readonly isSure: boolean
}

/** Points: an address's country, a currency that only one country uses, words of one country, its language. */
const BY_ADDRESS = 4
const BY_CURRENCY = 2
const BY_WORD = 3
const BY_HINT = 1
const SURE = 2

/** Countries whose name banks put into their own. */
const NAMED = (
  'colombia CO, chile CL, peru PE, mexic MX, argentin AR, ecuador EC, panama PA, brasil BR, canad CA, ' +
  'costarica CR, costa-rica CR, dominican DO, guatemala GT, uruguay UY, jamaic JM, fiji FJ, trinidad TT, ' +
  'belize BZ, barbados BB, guyana GY, namibia NA'
)
  .split(', ')
  .map((line) => line.split(' ') as [name: string, code: string])

const RUPEES: ReadonlySet<string> = new Set(['IN', 'PK', 'LK', 'NP', 'MU'])

let words: ReadonlyArray<
  readonly [code: string, only: RegExp | null, often: RegExp | null]
> | null = null

function whole(source: string | undefined): RegExp | null {
  return source === undefined
    ? null
    : new RegExp(`(?<![${SPACED_LETTER}\\d@.])(?:${source})(?![${SPACED_LETTER}\\d])`, 'g')
}

/**
 * Where the bank that wrote the folded text `all` from `address` seems to be at home, or null
 * without any evidence. `homeCurrency`: what the person counts in, where that is known.
 */
export function homeOf(
  address: string,
  all: string,
  currencies: ReadonlyArray<string>,
  homeCurrency: string | null = null,
): Home | null {
  // The beginning and the small print at the end; between them only the mail grows.
  const folded = all.length > 12_000 ? `${all.slice(0, 6000)}\n${all.slice(-6000)}` : all
  // An address of a country that is not described here: nothing of another one's may stand in.
  if (isOfUndescribedCountry(address)) return null
  const points = new Map<string, number>()
  const add = (code: string, count: number) => points.set(code, (points.get(code) ?? 0) + count)
  const byAddress = countryOfAddress(address)
  if (byAddress) add(byAddress.code, BY_ADDRESS)
  for (const [name, code] of NAMED) if (address.includes(name)) add(code, BY_WORD)
  for (const currency of new Set(currencies)) {
    const country = countryOfCurrency(currency)
    if (country) add(country.code, BY_CURRENCY)
    // Not used by any country here: its own, which is none of them.
    else if (!isUsed(currency)) add(currency.slice(0, 2), BY_CURRENCY)
  }
  // Rupees written so are Indian unless the address says otherwise.
  const language = languageOf(folded)
  // "RS 9,00": reais, where a dollar sign got lost.
  const isRupees = language !== 'pt' && /(?<![a-z])rs[.:]{0,2} ?\ue000?\d/.test(folded)
  if (isRupees && !byAddress) add('IN', BY_CURRENCY)
  words ??= Object.entries(COUNTRY_WORDS).map(([code, { only, often }]) => [
    code,
    whole(only),
    whole(often),
  ])
  for (const [code, only, often] of words) {
    const strong = new Set(folded.match(only ?? /$^/)).size
    const weak = new Set(folded.match(often ?? /$^/)).size
    if (strong + weak > 0) add(code, Math.min(strong, 2) * BY_WORD + Math.min(weak, 2) * BY_HINT)
  }
  const home = language === null ? undefined : HOME[language]
  if (home !== undefined && !isRupees) add(home, BY_HINT)
  // Whatever else its words are like, who counts in rupees is at home there.
  if (isRupees) for (const code of points.keys()) if (!RUPEES.has(code)) points.delete(code)
  // Dollars behind the number, in French.
  if (language === 'fr' && /\d ?\$(?![a-z])/.test(folded)) add('CA', BY_WORD)
  if (language === 'es' && /\.co$/.test(address)) add('CO', SURE)
  const isPlainEnglish = language === 'en' && !byAddress && currencies.every((one) => one === 'USD')
  // English is written everywhere: without dollars it says nothing of whose money it is.
  const isInDollars = currencies.length > 0 || folded.includes('$')
  return decide(points, isPlainEnglish && isInDollars && !hasOtherDollars(homeCurrency))
}

/** Whether a bare "$" may be the person's own, and not the United States'. */
function hasOtherDollars(currency: string | null): boolean {
  if (currency === null || currency === 'USD') return false
  const format = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
  return new Intl.NumberFormat('en', format).format(0).includes('$')
}

function decide(points: ReadonlyMap<string, number>, isPlainEnglish: boolean): Home | null {
  const [first, second] = [...points].sort(([, a], [, b]) => b - a)
  if (!first) return null
  const country = countryByCode(first[0])
  if (!country) return null
  const lead = first[1] - (second?.[1] ?? 0)
  const isUsual = isPlainEnglish && first[0] === 'US' && points.size === 1
  const rival = second && countryByCode(second[0])
  const isSame = rival !== undefined && rival !== null && rival.currency === country.currency
  return { country, isSure: isUsual || (first[1] >= SURE && (lead >= SURE || isSame)) }
}
