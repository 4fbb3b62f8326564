/** The field labels and words around names of the languages a mail is written in. */
import { ARABIC } from '../arabic.ts'
import { CHINESE } from '../chinese.ts'
import { CZECH } from '../czech.ts'
import { DUTCH } from '../dutch.ts'
import { ENGLISH } from '../english.ts'
import { FRENCH } from '../french.ts'
import { GERMAN } from '../german.ts'
import { HUNGARIAN } from '../hungarian.ts'
import { lexiconsFor } from '../index.ts'
import { INDONESIAN } from '../indonesian.ts'
import { ITALIAN } from '../italian.ts'
import { JAPANESE } from '../japanese.ts'
import { KOREAN } from '../korean.ts'
import type { Lexicon } from '../lexicon.ts'
import { NORDIC } from '../nordic.ts'
import { POLISH } from '../polish.ts'
import { PORTUGUESE } from '../portuguese.ts'
import { ROMANIAN } from '../romanian.ts'
import { SPANISH } from '../spanish.ts'
import { THAI } from '../thai.ts'
import { TURKISH } from '../turkish.ts'
import { VIETNAMESE } from '../vietnamese.ts'
import { ARABIC_FIELDS } from './arabic.ts'
import { CHINESE_FIELDS } from './chinese.ts'
import { CZECH_FIELDS } from './czech.ts'
import { DUTCH_FIELDS } from './dutch.ts'
import { ENGLISH_FIELDS } from './english.ts'
import type { Fields } from './fields.ts'
import { FRENCH_FIELDS } from './french.ts'
import { GERMAN_FIELDS } from './german.ts'
import { HUNGARIAN_FIELDS } from './hungarian.ts'
import { INDONESIAN_FIELDS } from './indonesian.ts'
import { ITALIAN_FIELDS } from './italian.ts'
import { JAPANESE_FIELDS } from './japanese.ts'
import { KOREAN_FIELDS } from './korean.ts'
import { NORDIC_FIELDS } from './nordic.ts'
import { POLISH_FIELDS } from './polish.ts'
import { PORTUGUESE_FIELDS } from './portuguese.ts'
import { ROMANIAN_FIELDS } from './romanian.ts'
import { SPANISH_FIELDS } from './spanish.ts'
import { THAI_FIELDS } from './thai.ts'
import { TURKISH_FIELDS } from './turkish.ts'
import { VIETNAMESE_FIELDS } from './vietnamese.ts'

/** Every language that has an outcome lexicon has field labels. */
export const FIELDS_OF: ReadonlyMap<Lexicon, Fields> = new Map([
  [ENGLISH, ENGLISH_FIELDS],
  [SPANISH, SPANISH_FIELDS],
  [PORTUGUESE, PORTUGUESE_FIELDS],
  [FRENCH, FRENCH_FIELDS],
  [GERMAN, GERMAN_FIELDS],
  [ITALIAN, ITALIAN_FIELDS],
  [DUTCH, DUTCH_FIELDS],
  [NORDIC, NORDIC_FIELDS],
  [POLISH, POLISH_FIELDS],
  [CZECH, CZECH_FIELDS],
  [HUNGARIAN, HUNGARIAN_FIELDS],
  [ROMANIAN, ROMANIAN_FIELDS],
  [TURKISH, TURKISH_FIELDS],
  [INDONESIAN, INDONESIAN_FIELDS],
  [VIETNAMESE, VIETNAMESE_FIELDS],
  [THAI, THAI_FIELDS],
  [JAPANESE, JAPANESE_FIELDS],
  [CHINESE, CHINESE_FIELDS],
  [KOREAN, KOREAN_FIELDS],
  [ARABIC, ARABIC_FIELDS],
])

/** So many languages are those of a mail too short to show its own: its labels are English then. */
const ALL = 10

/** Those that the folded or masked `text` needs, chosen as `lexiconsFor` chooses. */
export function fieldsFor(text: string): ReadonlyArray<Fields> {
  const lexicons = lexiconsFor(text, null)
  const shown =
    lexicons.length > ALL ? lexicons.filter(({ words, code }) => !words || code === 'en') : lexicons
  return shown.flatMap((lexicon) => FIELDS_OF.get(lexicon) ?? [])
}
