import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/**
 * The commonest words of Polish, Czech, Slovak, Hungarian, Romanian, of the languages of the Balkans, of
 * Turkish, and of Russian and Ukrainian as their banks write them in Latin letters.
 */
export const EASTERN_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'groceries',
    strength: 'strong',
    words: patternList(`
      produkty, prodtovary, gastronom, universam, lavka, prodavnica*, piljara, mesara*, mesnica*, ribarnica*,
      sklep spozywczy, spozyw*, warzywniak*, delikatesy, sklep miesny, miesny, bakkal*, kasap*, sarkuteri*,
      kuruyemis*, alimentara, magazin alimentar, carmangeri*, bacanie, hentes*, zoldseg*, elelmiszer*, bakaliya,
      hranitelni, myasnoy, frukty, ovoshchi, masiarstvo
    `),
  },
  {
    category: 'dining',
    strength: 'strong',
    words: patternList(`
      stolovaya, kafe, kafeteriya, kafeterija, restoran*, restorani, kavine, picerij*, picerie, chaykhona, chayhana,
      chaihana, shashlyk*, shaurma, burgernaya, pelmennaya, khinkal*, lokanta*, yemek, kebapci*,
      pideci*, kofteci*, ocakbasi*, meyhane*, konoba*, kafana*, gostilna*, gostionica*, hospoda*, jidelna*,
      restaurace, bufet, karczma*, bar mleczny, etterem*, bisztro*, csarda*, vendeglo*, fast fud
    `),
  },
  {
    category: 'coffee',
    strength: 'strong',
    words: patternList(`
      kofeynya, kofeinya, kofejnya, kavarna*, kawiarnia*, kahve, kahvesi, kahveci*, cukrarna*, cukiernia*,
      slasticarn*, poslasticarn*, pekara*, pekarna*, pekarnya, piekarnia*, firin, firini, pastane*, patiserie,
      cofetarie, brutari*, konditerskaya, bulochnaya, lodziarnia*, lody, sladoled, cukraszda*, pekseg*, kavezo*
    `),
  },
  {
    category: 'pharmacy',
    strength: 'strong',
    words: patternList('apteki, lekaren*, gyogyszertar*, ljekarna*, vaistine*, aptieka*, apoteka*'),
  },
  {
    category: 'fuel',
    strength: 'strong',
    words: patternList(
      'azs, azk, benzinsk*, benzinari*, stacja paliw, paliwa, akaryakit*, benzinkut*',
    ),
  },
  {
    category: 'pets',
    strength: 'strong',
    words: patternList('zooshop, zoomagazin*, zootovary, zoologicky, petshop, zoodelikat*'),
  },
  {
    category: 'hobbies',
    strength: 'strong',
    words: patternList(
      'knjizara*, knizhn*, ksiegarni*, knihkupectv*, kitabevi, kitapevi, konyvesbolt*',
    ),
  },
  {
    category: 'personal_care',
    strength: 'strong',
    words: patternList(
      'berberi, parikmakher*, salon krasoty, krasoty, guzellik*, kadernictv*, fodrasz*, coafor, frizeri*, frizersk*',
    ),
  },
  {
    category: 'medical',
    strength: 'strong',
    words: patternList(
      'klinika*, poliklinika*, stomatolog*, zubar, dentysta, dis hekimi, hastane*, tip merkezi, medtsentr, fogorvos*, dom zdravlja',
    ),
  },
  {
    category: 'fitness',
    strength: 'strong',
    words: patternList(
      'fitnes, sportzal, trenazhern*, silownia*, posilovna*, teretana*, spor salonu, wspinaczk*',
    ),
  },
  {
    category: 'rideshare_taxi',
    strength: 'strong',
    words: patternList('taksi, taksisi'),
  },
  {
    category: 'public_transit',
    strength: 'strong',
    words: patternList('metropoliten, avtovokzal, zeleznic*, autobuska, jakdojade, bilet mpk'),
  },
  {
    category: 'parking_tolls',
    strength: 'strong',
    words: patternList('parkovka*, otopark*, parkovist*, strefa platnego parkowania, spp'),
  },
  {
    category: 'utilities',
    strength: 'strong',
    words: patternList(
      'zhkh, zhku, elektrosnab*, vodokanal*, teploset*, vodovod*, kommunaln*, komunalne',
    ),
  },
  {
    category: 'telecom',
    strength: 'strong',
    words: patternList('kablo tv, dopuna'),
  },
  {
    category: 'housing',
    strength: 'strong',
    words: patternList('czynsz, kirasi, najemnine'),
  },
  {
    category: 'education',
    strength: 'strong',
    words: patternList(
      'akademija, akademiya, akademia, shkola, szkola, okulu, detskiy sad, przedszkol*, universitet*, univerzitet*, uniwersytet*, egyetem',
    ),
  },
  {
    category: 'lodging',
    strength: 'strong',
    words: patternList(
      'otel, oteli, gostinits*, gostinic*, pansiyon*, noclegi, pensjonat*, szalloda*',
    ),
  },
  {
    category: 'entertainment',
    strength: 'strong',
    words: patternList('kinoteatr*, teatr, teatr*, sinema*, muzej, muzey, tiyatro*, szinhaz'),
  },
  {
    category: 'home',
    strength: 'strong',
    words: patternList(
      'mebel*, mebli, namestaj*, meble, mobilya*, stroymaterial*, hirdavat*, butor*, koberce, stavebniny',
    ),
  },
  {
    category: 'clothing',
    strength: 'strong',
    words: patternList('odezhda, obuv*, obuwie, odziez*, ayakkabi*, giyim*, klenoty'),
  },
  {
    category: 'electronics',
    strength: 'strong',
    words: patternList('elektronika, bilgisayar*'),
  },
  {
    category: 'shopping',
    strength: 'strong',
    words: patternList('podarki, cvecara, cvjecarna, kwiaciarni*, tsvety, cvety, cicekci*, kvety'),
  },
  {
    category: 'shopping',
    strength: 'weak',
    words: patternList('dukkan, trgovina, tovary'),
  },
  {
    category: 'taxes',
    strength: 'strong',
    words: patternList('urzad skarbowy, vergi dairesi, vergi, nalog, porez'),
  },
]
