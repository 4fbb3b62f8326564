import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** The commonest words of Hebrew in its own letters. */
export const HEBREW_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'groceries',
    strength: 'strong',
    words: patternList('סופר, סופרמרקט, מרכול, מכולת, מינימרקט, ירקות, פירות, קצביה, אטליז, שוק'),
  },
  {
    category: 'dining',
    strength: 'strong',
    words: patternList('מסעדה, מסעדת, פיצה, פלאפל, שווארמה, חומוס, בורגר, המבורגר, סושי, גריל'),
  },
  {
    category: 'coffee',
    strength: 'strong',
    words: patternList('קפה, מאפיה, מאפייה, מאפיית, קונדיטוריה, גלידה'),
  },
  { category: 'fuel', strength: 'strong', words: patternList('דלק, תחנת דלק') },
  { category: 'rideshare_taxi', strength: 'strong', words: patternList('מונית, מוניות') },
  { category: 'public_transit', strength: 'strong', words: patternList('רב קו, רכבת, אוטובוס') },
  {
    category: 'parking_tolls',
    strength: 'strong',
    words: patternList('חניון, חניה, חנייה, חניוני'),
  },
  { category: 'auto', strength: 'strong', words: patternList('מוסך, צמיגים') },
  { category: 'clothing', strength: 'strong', words: patternList('אופנה, נעליים, הלבשה') },
  { category: 'home', strength: 'strong', words: patternList('רהיטים, חומרי בניין') },
  { category: 'hobbies', strength: 'strong', words: patternList('ספרים') },
  { category: 'entertainment', strength: 'strong', words: patternList('קולנוע, סינמה, תיאטרון') },
  { category: 'pharmacy', strength: 'strong', words: patternList('בית מרקחת, פארם') },
  { category: 'medical', strength: 'strong', words: patternList('מרפאה, מרפאת, רופא, בית חולים') },
  { category: 'personal_care', strength: 'strong', words: patternList('מספרה, מספרת') },
  { category: 'fitness', strength: 'strong', words: patternList('חדר כושר') },
  {
    category: 'utilities',
    strength: 'strong',
    words: patternList('חברת חשמל, חברת החשמל, מים, גז'),
  },
  { category: 'insurance', strength: 'strong', words: patternList('ביטוח, חברה לביטוח') },
  { category: 'lodging', strength: 'strong', words: patternList('מלון, אכסניה') },
  { category: 'education', strength: 'strong', words: patternList('אוניברסיטת, גן ילדים, חוגים') },
  { category: 'shipping', strength: 'strong', words: patternList('דואר, דואר ישראל') },
  { category: 'taxes', strength: 'strong', words: patternList('ארנונה, עיריית, עירית') },
]
