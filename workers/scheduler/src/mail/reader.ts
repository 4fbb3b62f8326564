/** How whoever gets the mail reads: their language, and the numbers and dates of their region. */
import { type Formats, formatsFor } from '#shared/i18n/formats.ts'
import { type Language, localeOfTag } from '#shared/i18n/languages.ts'
import { type Translate, translatorOf } from '#shared/i18n/translate.ts'

export type Reader = { language: Language; t: Translate; formats: Formats }

/** `tag`: BCP 47. */
export function readerOf(tag: string): Reader {
  const locale = localeOfTag(tag)
  return { language: locale.language, t: translatorOf(locale), formats: formatsFor(tag) }
}
