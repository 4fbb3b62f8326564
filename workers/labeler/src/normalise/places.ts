/** Trailing states, countries and cities, which say where and not who. */

const US_STATES = new Set(
  (
    'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ' +
    'ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr'
  ).split(' '),
)

/** ISO 3166 codes, alpha-2 and alpha-3, as card networks put them at the end of a line. */
const COUNTRIES = new Set(
  (
    'us usa gb gbr uk ca can mx mex co col br bra ar arg cl chl pe per cr cri ec ecu uy ury py pry ' +
    'bo bol do dom pa pan gt gtm sv slv hn hnd ni nic es esp pt prt fr fra de deu it ita nl nld be ' +
    'bel ie irl ch che at aut lu lux se swe no nor dk dnk fi fin pl pol cz cze hu hun gr grc ro rou ' +
    'au aus nz nzl in ind sg sgp jp jpn hk hkg ph phl id idn th tha my mys za zaf ae are tr tur'
  ).split(' '),
)

/** Large cities of the countries that the product knows, folded; phrases by their words. */
const CITIES = new Set(
  (
    'new york|brooklyn|bronx|queens|los angeles|chicago|houston|phoenix|philadelphia|san antonio|' +
    'san diego|dallas|austin|jacksonville|san jose|fort worth|columbus|charlotte|indianapolis|' +
    'san francisco|seattle|denver|oklahoma city|nashville|washington|el paso|las vegas|boston|' +
    'detroit|portland|louisville|memphis|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|' +
    'mesa|atlanta|kansas city|colorado springs|omaha|raleigh|miami|virginia beach|long beach|' +
    'oakland|minneapolis|bakersfield|tulsa|tampa|arlington|aurora|wichita|cleveland|new orleans|' +
    'henderson|honolulu|anaheim|orlando|lexington|stockton|riverside|irvine|corpus christi|newark|' +
    'santa ana|cincinnati|pittsburgh|saint paul|st paul|greensboro|jersey city|durham|lincoln|' +
    'plano|anchorage|gilbert|madison|reno|chandler|st louis|saint louis|chula vista|buffalo|' +
    'fort wayne|lubbock|st petersburg|toledo|laredo|irving|glendale|winston salem|chesapeake|' +
    'scottsdale|garland|boise|norfolk|richmond|spokane|fremont|tacoma|salt lake city|hialeah|' +
    'cambridge|somerville|quincy|worcester|providence|hartford|new haven|stamford|rochester|albany|' +
    'syracuse|berkeley|palo alto|mountain view|sunnyvale|cupertino|santa monica|pasadena|bellevue|' +
    'redmond|boulder|ann arbor|grand rapids|des moines|little rock|baton rouge|birmingham|savannah|' +
    'charleston|knoxville|chattanooga|fort lauderdale|west palm beach|naples|sarasota|' +
    'toronto|montreal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec|hamilton|' +
    'ciudad de mexico|mexico city|mexico|cdmx|guadalajara|monterrey|puebla|tijuana|leon|merida|' +
    'cancun|queretaro|bogota|medellin|cali|barranquilla|cartagena|bucaramanga|pereira|manizales|' +
    'envigado|itagui|sabaneta|cucuta|ibague|santa marta|villavicencio|armenia|neiva|pasto|lima|' +
    'arequipa|trujillo|cusco|santiago|providencia|las condes|valparaiso|vina del mar|concepcion|' +
    'buenos aires|cordoba|rosario|mendoza|la plata|montevideo|asuncion|la paz|quito|guayaquil|' +
    'cuenca|san juan|santo domingo|panama|guatemala|san salvador|tegucigalpa|managua|heredia|' +
    'alajuela|cartago|sao paulo|rio de janeiro|brasilia|salvador|fortaleza|belo horizonte|manaus|' +
    'curitiba|recife|porto alegre|goiania|campinas|osasco|florianopolis|' +
    'london|manchester|leeds|glasgow|liverpool|bristol|sheffield|edinburgh|leicester|coventry|' +
    'cardiff|belfast|nottingham|newcastle|brighton|oxford|southampton|dublin|cork|galway|madrid|' +
    'barcelona|valencia|sevilla|zaragoza|malaga|murcia|palma|bilbao|alicante|granada|lisboa|lisbon|' +
    'porto|braga|coimbra|faro|paris|marseille|lyon|toulouse|nice|nantes|montpellier|strasbourg|' +
    'bordeaux|lille|rennes|berlin|hamburg|munchen|muenchen|munich|koln|koeln|cologne|frankfurt|' +
    'stuttgart|dusseldorf|duesseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|nurnberg|' +
    'amsterdam|rotterdam|den haag|utrecht|brussels|bruxelles|antwerpen|zurich|zuerich|geneve|wien|' +
    'vienna|rome|roma|milano|milan|napoli|torino|firenze|florence|venezia|bologna|stockholm|oslo|' +
    'copenhagen|kobenhavn|helsinki|prague|praha|warszawa|budapest|athens|singapore|hong kong|tokyo|' +
    'mumbai|delhi|bangalore|bengaluru|sydney|melbourne|internet|luxembourg|luxemburg'
  ).split('|'),
)

/** Words that need another behind them: a place that follows one is part of the name. */
const LEADING = new Set(
  'of de del da do di du the la el los las le les a at in en to for y e and & von am zum san santa new'.split(
    ' ',
  ),
)

export function isUsState(token: string): boolean {
  return US_STATES.has(token)
}

export function isCity(words: string): boolean {
  return CITIES.has(words)
}

/** Cuts a trailing state or country, then at most one city behind which it stood. */
export function stripPlace(text: string): string {
  const words = text.split(' ')
  const end = words.length
  const last = words[end - 1] ?? ''
  if (end < 2 || !(US_STATES.has(last) || COUNTRIES.has(last))) return text
  const head = words.slice(0, -1)
  if (LEADING.has(head.at(-1) ?? '')) return text
  if (head.join('').length < 3) return text
  for (const size of [4, 3, 2, 1]) {
    if (head.length <= size || !CITIES.has(head.slice(-size).join(' '))) continue
    const name = head.slice(0, -size)
    if (LEADING.has(name.at(-1) ?? '') || name.join('').length < 2) break
    return name.join(' ')
  }
  return head.join(' ')
}
