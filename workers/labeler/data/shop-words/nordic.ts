import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Danish, Norwegian, Swedish and Finnish words, folded: no å, ä, ö or ø. */
export const NORDIC_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'groceries',
    strength: 'strong',
    words: patternList(
      'livsmedel*, dagligvare*, kobmand*, kjopmann*, slagter*, slakter*, fiskebutik*, fiskehandler*, gronthandler*, ostebutik*, ostehandel*, matbutik*, ruokakauppa*, elintarvike*, lihakauppa*, kalakauppa*, kauppahalli',
    ),
  },
  {
    category: 'dining',
    strength: 'strong',
    words: patternList(
      'bagari*, baker hansen, bakeri*, konditori*, kro, vardshus*, krog, gatekjokken*, gatukok*, polsevogn*, polsebod*, korv*, smorrebrod*, spisested*, spisehus*, madhus*, ravintola*, kahvila*, leipomo*, konditoria, lounas*, grilli*, pizzeria*, isbar, iskiosk*, glassbar*',
    ),
  },
  {
    category: 'coffee',
    strength: 'strong',
    words: patternList('kaffebar*, kaffehus*, kaffebrenneri*, kahvipaahtimo*'),
  },
  {
    category: 'pharmacy',
    strength: 'strong',
    words: patternList('*apotek, apoteket, apteekki, *apteekki'),
  },
  {
    category: 'medical',
    strength: 'strong',
    words: patternList(
      'tandlaege*, tandvard*, folktandvarden, hammaslaakari*, laege*, legesenter*, legevakt*, lakarmottagning, laakari*, laakarikeskus, terveyskeskus, optikko, silmaasema, sykehus*, sjukhus*, sairaala, fysioterap*',
    ),
  },
  {
    category: 'personal_care',
    strength: 'strong',
    words: patternList(
      '*frisor, harklipp*, parturi*, kampaamo*, barberare*, hudpleie*, hudvard*, velvaere*',
    ),
  },
  {
    category: 'fitness',
    strength: 'strong',
    words: patternList(
      'traningscenter*, treningssenter*, kuntosali*, svomme hal*, simhall*, uimahalli*, svommehal*',
    ),
  },
  {
    category: 'public_transit',
    strength: 'strong',
    words: patternList(
      '*trafik, *trafikken, trafikk, kollektiv*, mobilbillet*, bussbillet*, togbillet*, tagbiljett*, busskort, rejsekort, junalippu*, raitiovaunu*, matkahuolto, rautatie*',
    ),
  },
  {
    category: 'parking_tolls',
    strength: 'strong',
    words: patternList(
      'pysakointi*, parkki, bompenge*, bompeng*, bomring*, trangselskatt*, broafgift*',
    ),
  },
  {
    category: 'auto',
    strength: 'strong',
    words: patternList(
      'bilverkstad*, bilverksted*, autovaerksted*, autokorjaamo*, dackservice, dekkservice, bilvask*, biltvatt*, autopesu*, bilprovning*, katsastus*',
    ),
  },
  {
    category: 'fuel',
    strength: 'strong',
    words: patternList('bensinstation*, bensinstasjon*, huoltoasema*, drivmedel*'),
  },
  {
    category: 'shopping',
    strength: 'strong',
    words: patternList('varehus*, varuhus*, kjopesenter*, tavaratalo*, loppis*'),
  },
  {
    category: 'clothing',
    strength: 'strong',
    words: patternList(
      'klader*, klaeder*, klesbutik*, skobutik*, skobutikk*, kenkakauppa, vaatteet',
    ),
  },
  {
    category: 'home',
    strength: 'strong',
    words: patternList(
      'mobler*, *mobler, byggmarknad*, jernvare*, jarnhandel*, rautakauppa*, huonekalu*, trelast*, malerbutik*, farghandel*',
    ),
  },
  {
    category: 'hobbies',
    strength: 'strong',
    words: patternList(
      'boghandel*, kirjakauppa*, cykelhandler*, cykelaffar*, sykkelbutikk*, garnbutik*, garnbutikk*, leketoy*',
    ),
  },
  {
    category: 'gifts_charity',
    strength: 'strong',
    words: patternList(
      '*blomster, blommor, blomsterhandel*, kukkakauppa*, insamling*, innsamling*',
    ),
  },
  {
    category: 'pets',
    strength: 'strong',
    words: patternList('dyrlaege*, dyrlege*, djurklinik*, elainlaakari*, dyrebutik*'),
  },
  {
    category: 'utilities',
    strength: 'strong',
    words: patternList(
      'elnat*, elnett*, elforsyning*, fjernvarme*, fjarrvarme*, vannverk*, kraftvarme*, sahko*, vesihuolto*',
    ),
  },
  {
    category: 'insurance',
    strength: 'strong',
    words: patternList('*forsikring, *forsakring, vakuutus*'),
  },
  {
    category: 'entertainment',
    strength: 'strong',
    words: patternList('kino, elokuvateatteri, museo, teater*, forlystelse*, huvipuisto'),
  },
  {
    category: 'education',
    strength: 'strong',
    words: patternList(
      'barnehage*, bornehave*, hogskola*, folkehojskole, musikkskole*, musikskole*, yliopisto kirjakauppa, ajokoulu*, korskola*, kjoreskole*, koreskole*',
    ),
  },
  {
    category: 'lodging',
    strength: 'strong',
    words: patternList('vandrarhem*, hotell*, hotelli*, gjestehus*, gasthem'),
  },
]
