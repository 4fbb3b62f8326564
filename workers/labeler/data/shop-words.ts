/**
 * Words that name a type of shop or service, in English, Spanish, Portuguese, French and German,
 * with the commonest of Italian, Dutch, Czech and the Scandinavian languages, of Eastern Europe and of Asia, and with
 * Japanese, and with the commonest of Russian, Ukrainian and Hebrew in their own letters. All are folded.
 */
import { ASIAN_WORDS } from './shop-words/asian.ts'
import { BILLS_WORDS } from './shop-words/bills.ts'
import { CYRILLIC_WORDS } from './shop-words/cyrillic.ts'
import { DINING_WORDS } from './shop-words/dining.ts'
import { DUTCH_WORDS } from './shop-words/dutch.ts'
import { EASTERN_WORDS } from './shop-words/eastern.ts'
import { EDUCATION_WORDS } from './shop-words/education.ts'
import { ENTERTAINMENT_WORDS } from './shop-words/entertainment.ts'
import { FAR_AND_WIDE_WORDS } from './shop-words/far-and-wide.ts'
import { FEES_TAXES_WORDS } from './shop-words/fees-taxes.ts'
import { GIFTS_CHARITY_WORDS } from './shop-words/gifts-charity.ts'
import { GROCERIES_WORDS } from './shop-words/groceries.ts'
import { HEALTH_WORDS } from './shop-words/health.ts'
import { HEBREW_WORDS } from './shop-words/hebrew.ts'
import { JAPANESE_WORDS } from './shop-words/japanese.ts'
import { LEANING_WORDS } from './shop-words/leaning.ts'
import { NORDIC_WORDS } from './shop-words/nordic.ts'
import { PERSONAL_CARE_WORDS } from './shop-words/personal-care.ts'
import { SERVICES_WORDS } from './shop-words/services.ts'
import { SHOPPING_WORDS } from './shop-words/shopping.ts'
import { TRADES_WORDS } from './shop-words/trades.ts'
import { TRANSPORT_WORDS } from './shop-words/transport.ts'
import { TRAVEL_WORDS } from './shop-words/travel.ts'
import type { ShopWords } from './shop-words/type.ts'

export type { ShopWords }

export const SHOP_WORDS: ReadonlyArray<ShopWords> = [
  ...GROCERIES_WORDS,
  ...DINING_WORDS,
  ...TRANSPORT_WORDS,
  ...SHOPPING_WORDS,
  ...ENTERTAINMENT_WORDS,
  ...HEALTH_WORDS,
  ...PERSONAL_CARE_WORDS,
  ...BILLS_WORDS,
  ...TRAVEL_WORDS,
  ...EDUCATION_WORDS,
  ...SERVICES_WORDS,
  ...GIFTS_CHARITY_WORDS,
  ...FEES_TAXES_WORDS,
  ...TRADES_WORDS,
  ...DUTCH_WORDS,
  ...JAPANESE_WORDS,
  ...NORDIC_WORDS,
  ...EASTERN_WORDS,
  ...ASIAN_WORDS,
  ...CYRILLIC_WORDS,
  ...HEBREW_WORDS,
  ...LEANING_WORDS,
  ...FAR_AND_WIDE_WORDS,
]
