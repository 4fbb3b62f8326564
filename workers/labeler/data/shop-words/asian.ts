import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** The commonest words of Indonesian, Malay, Filipino, Vietnamese, Hindi and Arabic in Latin letters, beside English ones. */
export const ASIAN_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'groceries',
    strength: 'strong',
    words: patternList(
      'kedai runcit, pasar, palengke, provision store, general stores, sembako, baqala, tamween',
    ),
  },
  {
    category: 'dining',
    strength: 'strong',
    words: patternList(`
      kedai makan, rumah makan, nasi, bakso, ayam, dhaba*, bhavan, bhojanalaya, khaja ghar, lechon*, carinderia*,
      kainan, ihaw, ihawan, hawker*, bun cha, com tam, quan an, nha hang, mataam, mashawi, mandi house
    `),
  },
  {
    category: 'coffee',
    strength: 'strong',
    words: patternList('kedai kopi, tra sua, ca phe, mithai*, makhbaz'),
  },
  {
    category: 'pharmacy',
    strength: 'strong',
    words: patternList('apotik*, nha thuoc, saydaliya, duka la dawa'),
  },
  {
    category: 'medical',
    strength: 'strong',
    words: patternList('rumah sakit, puskesmas'),
  },
  {
    category: 'fuel',
    strength: 'strong',
    words: patternList('spbu, petrol pump'),
  },
  {
    category: 'lodging',
    strength: 'strong',
    words: patternList('homestay, khach san'),
  },
  {
    category: 'shopping',
    strength: 'weak',
    words: patternList('toko, kedai'),
  },
]
