/** The languages of the pages and mails, and which one a person reads. */

/** BCP 47 language, and what it calls itself. A language is a folder of this name in `messages/`. */
export const LANGUAGES = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  de: 'Deutsch',
  fr: 'Français',
} as const

export type Language = keyof typeof LANGUAGES

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Array<Language>

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(LANGUAGES, value)
}

/** What a person reads, and where: `{ language: 'es', region: 'CO' }`. */
export type Locale = {
  language: Language
  /** ISO 3166-1 alpha-2 or UN M.49 (`419`); null: the language's own. It decides numbers and weeks. */
  region: string | null
}

export const ENGLISH: Locale = { language: 'en', region: null }

/** `es-CO`; without a region only the language. */
export function tagOf({ language, region }: Locale): string {
  return region === null ? language : `${language}-${region}`
}

/** The locale of a tag that `tagOf` wrote; English for any other. */
export function localeOfTag(tag: string | null | undefined): Locale {
  return localeOfHeader(tag ?? undefined)
}

// Browsers send a handful; headers are anybody's.
const MOST_RANGES = 20

/**
 * The locale of an Accept-Language header: the first language that there are messages of, by its
 * weights, and the region of the first range that names one. English where none is there.
 */
export function localeOfHeader(header: string | undefined): Locale {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .slice(0, MOST_RANGES)
    .map(parseRange)
    .filter((range) => range !== null && range.weight > 0)
    .sort((a, b) => (b?.weight ?? 0) - (a?.weight ?? 0))
    .flatMap((range) => (range ? [range.locale] : []))
  const language = wanted.map((locale) => locale.language).find(isLanguage)
  const region = wanted.find((locale) => locale.region !== undefined)?.region
  return { language: language ?? 'en', region: region ?? null }
}

function parseRange(range: string): { locale: Intl.Locale; weight: number } | null {
  const [tag = '', ...parameters] = range.trim().split(';')
  const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.trim().slice(2))
  try {
    return { locale: new Intl.Locale(tag), weight: Number.isFinite(weight) ? weight : 0 }
  } catch {
    // `*`, and what is no language tag.
    return null
  }
}
