/**
 * The language of the request that is being answered: whatever text it needs, wherever in the
 * gateway, is `t('page.key', { variables })`.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { ENGLISH, type Locale } from '#shared/i18n/languages.ts'
import { type Translate, translatorOf } from '#shared/i18n/translate.ts'

type Reader = { locale: Locale; translate: Translate }

const readers = new AsyncLocalStorage<Reader>()
const english: Reader = { locale: ENGLISH, translate: translatorOf(ENGLISH) }

/** The locale of whoever reads the answer; English outside of a request. */
export function readerLocale(): Locale {
  return (readers.getStore() ?? english).locale
}

const current = () => (readers.getStore() ?? english).translate

/** A message in the language of whoever reads the answer. */
export const t = Object.assign((...message: Parameters<Translate>) => current()(...message), {
  rich: (...message: Parameters<Translate['rich']>) => current().rich(...message),
}) as unknown as Translate

/** Runs `work` for a reader of this locale. */
export function readBy<Result>(locale: Locale, work: () => Result): Result {
  return readers.run({ locale, translate: translatorOf(locale) }, work)
}

/** From here on the answer is for a reader of this locale: who it is was found out meanwhile. */
export function nowReadBy(locale: Locale): void {
  const reader = readers.getStore()
  if (reader) Object.assign(reader, { locale, translate: translatorOf(locale) })
}
