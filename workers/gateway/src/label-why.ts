/** Why a transaction has its category, in the language of whoever reads the answer. */
import { type Why, whyInWords } from '#shared/label-why.ts'
import { readerLocale, t } from './language.ts'

/** Null where nothing is known, or only an English sentence of before and another language is read. */
export function labelWhy(why: Why | string | null): string | null {
  if (why === null) return null
  if (typeof why === 'string') return readerLocale().language === 'en' ? why : null
  return whyInWords(why, t)
}
