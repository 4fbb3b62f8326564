/** Which category a name in somebody's file means. */
import { CATEGORIES, type CategoryId } from '#shared/categories.ts'
import { LANGUAGE_CODES } from '#shared/i18n/languages.ts'
import { messageOf } from '#shared/i18n/translate.ts'
import { fold } from '../pure/text.ts'
import { type CategorySetting, titleOf } from './taxonomy.ts'

/** By folded name: as the person and their language call it, else its id, else any language's name. */
export function categoriesByName(all: ReadonlyArray<CategorySetting>): Map<string, CategoryId> {
  const shipped = LANGUAGE_CODES.flatMap((language) =>
    CATEGORIES.map((id) => [messageOf(language, `categories.${id}`), id] as const),
  )
  return new Map(
    [
      ...shipped,
      ...all.map((one) => [one.category, one.category] as const),
      ...all.map((one) => [titleOf(one), one.category] as const),
    ].map(([name, id]) => [fold(name), id]),
  )
}
