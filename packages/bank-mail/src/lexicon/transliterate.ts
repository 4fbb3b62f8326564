/** Words in Cyrillic as short messages write them in Latin letters, each bank in its own way. */
import type { Lexicon } from './lexicon.ts'

/** The ways of each letter, the commonest first. */
const WAYS: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g|h д:d е:e|ie|ye ё:e|yo є:ie|ye|e ж:zh|j з:z и:i|y і:i ї:i|yi й:y|j|i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h|kh|x ц:ts|c ч:ch ш:sh щ:sch|shch ъ: ы:y|i ь: э:e ю:yu|iu|ju я:ya|ia|ja'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

type Writing = (ways: ReadonlyArray<string>) => string

function written(phrases: string, write: Writing): string {
  const latin = phrases.replace(/[а-яёєії]/g, (letter) => write((WAYS[letter] ?? '').split('|')))
  return latin === phrases ? phrases : `${phrases}|${latin}`
}

/** In the notation of phrases, every way at once. */
const inEveryWay: Writing = (ways) => (ways.length > 1 ? `(${ways.join('|')})` : (ways[0] ?? ''))

function both<T extends object>(all: T, write: Writing): T {
  return Object.fromEntries(
    Object.entries(all).map(([key, value]) => {
      if (typeof value === 'string') return [key, written(value, write)]
      return [key, value && typeof value === 'object' ? both(value, write) : value]
    }),
  ) as T
}

/** `lexicon` with what it says in Cyrillic in Latin letters as well. */
export function inLatinAsWell(lexicon: Lexicon): Lexicon {
  const { code: _, words: __, script: ___, countries: ____, fields, ...phrases } = lexicon
  return {
    ...lexicon,
    ...both(phrases, inEveryWay),
    ...(fields ? { fields: both(fields, (ways) => ways[0] ?? '') } : {}),
  }
}
