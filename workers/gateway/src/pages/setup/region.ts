/** What a region says of its people: their currency, their zones, their banks. */
import { BANKS, COUNTRIES } from 'bank-mail'

/** A currency, and the IANA zones of the countries that pay in it. */
export type CurrencyChoice = { code: string; zones: ReadonlyArray<string> }

/** Every currency of the countries whose banks are known, by code. */
export function currencyChoices(): ReadonlyArray<CurrencyChoice> {
  const zones = new Map<string, Array<string>>()
  for (const { code, currency, timeZone } of COUNTRIES.values()) {
    zones.set(currency, [...(zones.get(currency) ?? []), ...zonesOf(code, timeZone)])
  }
  return [...zones]
    .map(([code, all]) => ({ code, zones: all }))
    .sort((a, b) => a.code.localeCompare(b.code))
}

/** `Colombian Peso (COP)`, in the language of `locale` (BCP 47). */
export function currencyName(code: string, locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(code)
  return name === undefined || name === code ? code : `${name} (${code})`
}

/** ISO 4217 of a region (ISO 3166 alpha-2), where it is known. */
export function currencyOf(region: string | null): string | null {
  return COUNTRIES.get(region ?? '')?.currency ?? null
}

/** The region that a zone is in, where it is known. */
export function regionOf(timeZone: string): string | null {
  for (const { code, timeZone: usual } of COUNTRIES.values()) {
    if (zonesOf(code, usual).includes(timeZone)) return code
  }
  return null
}

const known = new Map<string, ReadonlyArray<string>>()

/** By CLDR, which Intl has; the zone of most of its people where Intl does not say. */
function zonesOf(region: string, usual: string): ReadonlyArray<string> {
  const found = known.get(region)
  if (found) return found
  const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & {
    getTimeZones?(): Array<string> | undefined
  }
  const zones = [usual, ...(locale.getTimeZones?.() ?? []).filter((zone) => zone !== usual)]
  known.set(region, zones)
  return zones
}

export type NamedBank = { id: string; name: string; senders: ReadonlyArray<string> }

/** Every known bank, those of the region first, by name. */
export function banksFor(region: string | null): ReadonlyArray<NamedBank> {
  const isNear = (country: string | null) => country !== null && country === region
  return BANKS.map(({ id, name, senders, country }) => ({ id, name, senders, country })).sort(
    (a, b) => Number(isNear(b.country)) - Number(isNear(a.country)) || a.name.localeCompare(b.name),
  )
}

/** The banks of these ids, in that order; unknown ids are left out. */
export function banksOf(ids: ReadonlyArray<string>): Array<NamedBank> {
  return ids.flatMap((id) => BANKS.find((bank) => bank.id === id) ?? [])
}

/** How many banks somebody is asked to choose among. */
const MOST_MEANT = 8

/**
 * The banks that somebody may mean by what they typed: the one of that id or whole name, the only one
 * of their region that begins so, or all that begin so or have it in their names; too many are none.
 */
export function banksMeant(typed: string, region: string | null): ReadonlyArray<NamedBank> {
  const wanted = folded(typed)
  if (wanted === '') return []
  const exact = BANKS.find(({ id, name }) => id === wanted || folded(name) === wanted)
  if (exact) return [exact]
  const begins = BANKS.filter(({ name }) => folded(name).startsWith(wanted))
  const near = begins.filter(({ country }) => country !== null && country === region)
  if (near.length === 1) return near
  const found =
    begins.length > 0 ? begins : BANKS.filter(({ name }) => folded(name).includes(wanted))
  return found.length <= MOST_MEANT ? found : near.slice(0, MOST_MEANT)
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase()
}
