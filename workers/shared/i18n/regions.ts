/** What a region brings to a language: how numbers are written, in which order dates, when a week begins. */

type WeekInfo = { firstDay: number }
type WithWeek = Intl.Locale & { getWeekInfo?(): WeekInfo; weekInfo?: WeekInfo }

/** Scripts whose numbers would turn a line round that is written from left to right. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'])

/**
 * The locale to write numbers by, with Latin digits: the language in its region where the two are
 * known together (`es-CO`, `en-DE`), else as the region itself writes (`en-CO` like `es-CO`).
 */
export function numberLocale(tag: string): string {
  const locale = new Intl.Locale(tag)
  return latin(locale.region === undefined || isKnown(tag) ? tag : ofRegion(locale.region, tag))
}

/**
 * The locale to write dates by: the language, in the order of the region where that is known. English
 * in any other place is written day first, as most of the world does.
 */
export function dateLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag)
  if (isKnown(tag)) return tag
  return language === 'en' && region !== undefined ? 'en-GB' : language
}

/** 1: Monday, to 7: Sunday. Without a region, that of the language's largest one. */
export function firstDayOfWeek(tag: string): number {
  const locale: WithWeek = new Intl.Locale(tag).maximize()
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1
}

function isKnown(tag: string): boolean {
  const plain = new Intl.Locale(tag).baseName
  return new Intl.NumberFormat(plain).resolvedOptions().locale === plain
}

function ofRegion(region: string, tag: string): string {
  const { language, script } = new Intl.Locale(`und-${region}`).maximize()
  const isApart = language === 'und' || RIGHT_TO_LEFT.has(script ?? '')
  return isApart ? tag : `${language}-${region}`
}

function latin(tag: string): string {
  return new Intl.Locale(tag, { numberingSystem: 'latn' }).toString()
}

/** Regions that name no place where somebody lives: unions, and what is there for tests. */
const NO_PLACE = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

type Region = { code: string; name: string }
const named = new Map<string, ReadonlyArray<Region>>()

/** Every country and territory, by its name in that language. */
export function regionsIn(language: string): ReadonlyArray<Region> {
  const found = named.get(language) ?? nameRegions(language)
  named.set(language, found)
  return found
}

function nameRegions(language: string): Array<Region> {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const collator = new Intl.Collator(language)
  return codes
    .filter((code) => !NO_PLACE.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => ({ code, name: names.of(code) ?? '' }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => collator.compare(a.name, b.name))
}
