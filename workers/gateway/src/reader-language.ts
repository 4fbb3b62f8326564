/** In which language a request is answered: as chosen in this browser, else as it asks. */
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { isLanguage, type Language, type Locale, localeOfHeader } from '#shared/i18n/languages.ts'
import { readBy, readerLocale } from './language.ts'

const COOKIE = 'language'
const YEAR = 365 * 24 * 60 * 60

/** The language that was chosen in this browser, which is told to pages without a session. */
export function chosenLanguage(c: Context): Language | null {
  const chosen = getCookie(c, COOKIE)
  return isLanguage(chosen) ? chosen : null
}

/** Keeps it, or forgets it; site.ts reads it too. */
export function keepChosen(c: Context, language: Language | null): void {
  const secure = new URL(c.req.url).protocol === 'https:'
  const options = { path: '/', sameSite: 'Lax', secure } as const
  if (language === null) deleteCookie(c, COOKIE, options)
  else setCookie(c, COOKIE, language, { ...options, maxAge: YEAR })
}

/** The locale of a request of which no person is known yet. */
function localeOfRequest(c: Context): Locale {
  const browser = localeOfHeader(c.req.header('accept-language'))
  return { ...browser, language: chosenLanguage(c) ?? browser.language }
}

/** Answers in the reader's language, and says so. */
export const speakTheirLanguage = createMiddleware(async (c, next) => {
  await readBy(localeOfRequest(c), async () => {
    await next()
    c.header('content-language', readerLocale().language)
  })
})
