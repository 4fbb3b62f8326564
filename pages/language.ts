/** In which language the site's own pages are read: as chosen before, else as the browser asks. */
import { isLanguage, type Language, localeOfHeader } from '#shared/i18n/languages.ts'

/** What decides it; an answer that depends on it has to say so. */
export const VARIES_BY = 'accept-language, cookie'

export function languageOf(request: Request): Language {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/)
  const chosen = cookies.find((cookie) => cookie.startsWith('language='))?.slice('language='.length)
  if (isLanguage(chosen)) return chosen
  return localeOfHeader(request.headers.get('accept-language') ?? undefined).language
}

/** The address of a page of the site in a language; English has the plain one. */
export function localized(path: string, language: Language): string {
  return language === 'en' ? path : `/in/${language}${path}`
}
