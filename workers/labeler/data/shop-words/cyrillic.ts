import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** The commonest words of Russian and Ukrainian in their own letters, folded: й without its breve, ї without its dots. */
export const CYRILLIC_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'groceries',
    strength: 'strong',
    words: patternList(
      'супермаркет*, гипермаркет*, гіпермаркет*, продукты, продукти, гастроном*, овощи, мясо, мясная, рыба, продовольств*, бакалея',
    ),
  },
  {
    category: 'dining',
    strength: 'strong',
    words: patternList(
      'ресторан*, кафе, столовая, ідальня, пиццерия, піцерія, суши, шаурма, шашлык*, закусочная, бургер*, чаихана, буфет',
    ),
  },
  {
    category: 'coffee',
    strength: 'strong',
    words: patternList(
      'кофеиня, кавʼярня, кавярня, кофе, кава, пекарня, булочная, кондитерская, кондитерська',
    ),
  },
  {
    category: 'bars_alcohol',
    strength: 'strong',
    words: patternList('алкомаркет, пиво, вино'),
  },
  { category: 'fuel', strength: 'strong', words: patternList('азс, бензин, нефтепродукт*') },
  { category: 'rideshare_taxi', strength: 'strong', words: patternList('такси, таксі') },
  {
    category: 'public_transit',
    strength: 'strong',
    words: patternList('метрополитен*, метрополітен*, трамва*, троллеибус*, электричка'),
  },
  { category: 'parking_tolls', strength: 'strong', words: patternList('парковк*, паркинг*') },
  {
    category: 'auto',
    strength: 'strong',
    words: patternList('автосервис*, автомоика, шиномонтаж*, автозапчасти, запчасти, сто авто'),
  },
  {
    category: 'clothing',
    strength: 'strong',
    words: patternList('одежда, одяг, обувь, взуття'),
  },
  { category: 'pets', strength: 'strong', words: patternList('зоомагазин*, зоотовар*') },
  {
    category: 'home',
    strength: 'strong',
    words: patternList('строиматериал*, будматеріал*, мебель, меблі, хозтовары'),
  },
  { category: 'hobbies', strength: 'strong', words: patternList('книги, книжныи, спорттовары') },
  { category: 'shopping', strength: 'weak', words: patternList('магазин*, универмаг*') },
  {
    category: 'entertainment',
    strength: 'strong',
    words: patternList('кинотеатр*, кінотеатр*, музеи, цирк, боулинг*'),
  },
  { category: 'pharmacy', strength: 'strong', words: patternList('аптек*, аптеч*, ліки') },
  {
    category: 'medical',
    strength: 'strong',
    words: patternList(
      'стоматолог*, поликлиник*, поліклінік*, клиник*, больница, лікарня, медцентр*',
    ),
  },
  {
    category: 'personal_care',
    strength: 'strong',
    words: patternList('парикмахер*, перукарня, барбершоп*, косметик*, салон красоты'),
  },
  { category: 'fitness', strength: 'strong', words: patternList('фитнес*, фітнес*, бассеин') },
  {
    category: 'utilities',
    strength: 'strong',
    words: patternList(
      'коммунал*, комунал*, жкх, водоканал*, энергосбыт*, теплосет*, *теплокомуненерго, *теплоенерго, *обленерго, горгаз, облгаз, электроэнергия',
    ),
  },
  {
    category: 'telecom',
    strength: 'strong',
    words: patternList('сотовая связь, мобильная связь, мобільнии звʼязок, сотовыи, телеком*'),
  },
  { category: 'housing', strength: 'strong', words: patternList('ук, тсж, осбб, жэк, аренда') },
  { category: 'insurance', strength: 'strong', words: patternList('страхов*, страхування') },
  {
    category: 'lodging',
    strength: 'strong',
    words: patternList('гостиница, готель, отель, хостел'),
  },
  {
    category: 'education',
    strength: 'strong',
    words: patternList('школа, университет*, університет*, детскии сад'),
  },
  { category: 'shipping', strength: 'strong', words: patternList('почта, пошта, посылка') },
  { category: 'services', strength: 'strong', words: patternList('нотариус*, химчистка, ателье') },
]
