import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/**
 * Words of a trade that more than one in four of the name-suggestion-index's names with them has not
 * (`bike` of those who lend them, `energy` of filling stations): they only lean.
 */
export const LEANING_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'groceries',
    strength: 'weak',
    words: patternList('superstore, dairy, kwik*, country store'),
  },
  {
    category: 'bars_alcohol',
    strength: 'weak',
    words: patternList('getranke*, *getranke, getraenke*, lager'),
  },
  { category: 'shopping', strength: 'weak', words: patternList('mall, discount*, bargain*') },
  {
    category: 'hobbies',
    strength: 'weak',
    words: patternList(
      'bike*, bikes, *bikes, cycle*, cycles, *cycles, bicycle*, bicycles, bicicleta*, velo, velos, sykkel*',
    ),
  },
  { category: 'kids', strength: 'weak', words: patternList('children*, childrens') },
  { category: 'entertainment', strength: 'weak', words: patternList('zoo') },
  { category: 'software', strength: 'weak', words: patternList('*soft, apps') },
  { category: 'medical', strength: 'weak', words: patternList('doctor*') },
  {
    category: 'utilities',
    strength: 'weak',
    words: patternList('energy*, energie*, *energie, energies'),
  },
  {
    category: 'education',
    strength: 'weak',
    words: patternList('academy, learning, learning center, tutor*'),
  },
  { category: 'services', strength: 'weak', words: patternList('cleaning') },
]
