import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Trades of India, Poland and Turkey, and phrases that mean another thing than their words. */
export const TRADES_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'groceries',
    strength: 'strong',
    words: patternList('kirana, sari sari, imkerei*, tortilleria*, farmers marke'),
  },
  {
    category: 'pharmacy',
    strength: 'strong',
    words: patternList('apteka*, aptech*, eczane*'),
  },
  {
    category: 'clothing',
    strength: 'strong',
    words: patternList('saree*, sari mandir, boutique sari'),
  },
  {
    category: 'dining',
    strength: 'strong',
    words: patternList('tiffin, mess hall, warung*'),
  },
  {
    category: 'personal_care',
    strength: 'strong',
    words: patternList(
      'hair saloon, gents saloon, mens saloon, ladies saloon, nail bar, nail bars, frizor*, fryzjer*, kuafor*',
    ),
  },
  {
    category: 'services',
    strength: 'strong',
    words: patternList(
      'photographer, photographers, photography, photograph, mowing, village hall',
    ),
  },
  {
    category: 'lodging',
    strength: 'strong',
    words: patternList('camping les, camping de, camping le, camping la, caravan park*'),
  },
  {
    category: 'utilities',
    strength: 'strong',
    words: patternList('vodovod, wasserwerk*'),
  },
  {
    category: 'housing',
    strength: 'strong',
    words: patternList('comunidad propietarios, cdad prop, consorcio expensas'),
  },
  {
    category: 'hobbies',
    strength: 'strong',
    words: patternList('pottery, skein'),
  },
  {
    category: 'entertainment',
    strength: 'strong',
    words: patternList('batting cage*, batting cages'),
  },
  {
    category: 'taxes',
    strength: 'strong',
    words: patternList('gst challan, challan'),
  },
  {
    category: 'education',
    strength: 'strong',
    words: patternList('pta, pto'),
  },
  {
    category: 'public_transit',
    strength: 'strong',
    words: patternList('transport nsw'),
  },
  {
    category: 'fitness',
    strength: 'strong',
    words: patternList('climbing, boulders'),
  },
]
