/** What a region says of its people: their currency, their zones. */
import { COUNTRIES } from 'bank-mail/countries'

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
