import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Trades of the Netherlands and Flanders beside those in the lists by category. */
export const DUTCH_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'groceries',
    strength: 'strong',
    words: patternList('visboer, vishandel, poelier*, natuurwinkel*, groentenboer'),
  },
  {
    category: 'dining',
    strength: 'strong',
    words: patternList('broodjeszaak, eethuis, frituur*, broodjes*'),
  },
  {
    category: 'bars_alcohol',
    strength: 'strong',
    words: patternList('brouwerij*'),
  },
  {
    category: 'pharmacy',
    strength: 'strong',
    words: patternList('drogist*'),
  },
  {
    category: 'medical',
    strength: 'strong',
    words: patternList('fysiotherap*, zorgpraktijk'),
  },
  {
    category: 'public_transit',
    strength: 'strong',
    words: patternList('reizigers, ovpay'),
  },
  {
    category: 'telecom',
    strength: 'strong',
    words: patternList('mobiel'),
  },
  {
    category: 'utilities',
    strength: 'strong',
    words: patternList('waterrekening, waterbedrijf, drinkwater*'),
  },
  {
    category: 'taxes',
    strength: 'strong',
    words: patternList('waterschap'),
  },
  {
    category: 'hobbies',
    strength: 'strong',
    words: patternList('rijwiel*, fietsenmaker'),
  },
  {
    category: 'shopping',
    strength: 'strong',
    words: patternList('kringloop*'),
  },
  {
    category: 'home',
    strength: 'strong',
    words: patternList('ijzerhandel, woninginrichting'),
  },
  {
    category: 'entertainment',
    strength: 'strong',
    words: patternList('schouwburg, zwembad'),
  },
  {
    category: 'services',
    strength: 'strong',
    words: patternList('schoenmaker*, makelaardij, makelaars'),
  },
  {
    category: 'gifts_charity',
    strength: 'strong',
    words: patternList('vereniging'),
  },
]
