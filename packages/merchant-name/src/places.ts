/** Trailing states, countries and cities, which say where and not who. */
import { PLACES } from './data/places.generated.ts'

const US_STATES = new Set(
  (
    'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ' +
    'ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr'
  ).split(' '),
)

/** Alpha-2 codes by alpha-3, and by what banks write instead. */
const ALPHA_2: Readonly<Record<string, string>> = pairs(
  'usa us gbr gb uk gb can ca mex mx col co bra br arg ar chl cl per pe cri cr ecu ec pan pa ury uy pry py bol bo ' +
    'dom do gtm gt slv sv hnd hn nic ni esp es prt pt fra fr deu de ita it nld nl bel be irl ie che ch aut at ' +
    'lux lu swe se nor no dnk dk fin fi pol pl cze cz hun hu grc gr rou ro aus au nzl nz ind in sgp sg jpn jp ' +
    'hkg hk phl ph idn id tha th mys my zaf za are ae tur tr kor kr twn tw vnm vn khm kh lka lk pak pk bgd bd ' +
    'npl np egy eg isr il jor jo lbn lb kwt kw qat qa bhr bh omn om sau sa tun tn dza dz nga ng gha gh tza tz ' +
    'uga ug rwa rw zmb zm zwe zw bwa bw mus mu hrv hr bgr bg srb rs svn si svk sk ltu lt lva lv ukr ua bih ba ' +
    'mkd mk mlt mt cyp cy isl is kaz kz geo ge arm am aze az jam jm tto tt cub cu hti ht blz bz bhs bs brb bb fji fj',
)

/** `kor kr twn tw` as alpha-3 to alpha-2. */
function pairs(codes: string): Record<string, string> {
  const all = codes.split(' ')
  return Object.fromEntries(all.flatMap((code, at) => (at % 2 ? [] : [[code, all[at + 1] ?? '']])))
}

/** ISO 3166 codes, alpha-2 and alpha-3, as card networks put them at the end of a line. */
const COUNTRIES = new Set([
  ...(
    'us gb ca mx co br ar cl pe cr ec uy py bo do pa gt sv hn ni es pt fr de it nl be ie ch at lu se no dk ' +
    'fi pl cz hu gr ro au nz in sg jp hk ph id th my za ae tr kr tw vn kh lk pk bd np eg il jo lb kw qa bh ' +
    'om dz ke ng gh tz ug rw zm zw bw mu hr bg rs sk lt lv ee ua ba mk mt cy kz ge jm tt cu ht bz bs bb fj ' +
    'mm mmr chn'
  ).split(' '),
  ...Object.keys(ALPHA_2),
])

/** Provinces and states as banks of their country write them behind a town; many are words, too. */
const PROVINCES: Readonly<Record<string, string>> = {
  on: 'ca',
  qc: 'ca',
  bc: 'ca',
  ab: 'ca',
  mb: 'ca',
  sk: 'ca',
  ns: 'ca',
  nb: 'ca',
  nsw: 'au',
  vic: 'au',
  qld: 'au',
  tas: 'au',
}

/** Cities as banks write them and the list of towns does not, and what stands in their column. */
const CITIES = new Set(
  (
    'new york|washington|bronx|st paul|ciudad de mexico|cdmx|queretaro|providencia|las condes|' +
    'asuncion|guatemala|tegucigalpa|managua|galway|lisboa|munchen|muenchen|koeln|cologne|' +
    'frankfurt|duesseldorf|den haag|bruxelles|zuerich|wien|milano|napoli|torino|firenze|' +
    'venezia|stockholm|oslo|copenhagen|kobenhavn|helsinki|prague|praha|warszawa|budapest|' +
    'singapore|hong kong|tokyo|mumbai|bangalore|bengaluru|internet|luxembourg'
  ).split('|'),
)

/** Parts of a town that go with its name. */
const QUARTERS = new Set(['north', 'south', 'east', 'west', 'downtown'])

/** Words that need another behind them: a place that follows one is part of the name. */
const LEADING = new Set(
  'of de del da do di du the la el los las le les a at in en to for y e and & von am zum san santa new'.split(
    ' ',
  ),
)

export function isUsState(token: string): boolean {
  return US_STATES.has(token)
}

/** The towns of each area that was asked about: a few of a hundred and eighty kilobytes. */
const known = new Map<string, string>()

function townsOf(area: string): string {
  let towns = known.get(area)
  if (towns === undefined) {
    const start = PLACES.indexOf(`\n${area}:|`)
    towns = start < 0 ? '' : PLACES.slice(start, PLACES.indexOf('\n', start + 1))
    known.set(area, towns)
  }
  return towns
}

/** Whether the words name a town of that state or country, given as banks write its code. */
export function isCity(words: string, area: string): boolean {
  if (CITIES.has(words)) return true
  return townsOf(ALPHA_2[area] ?? area).includes(`|${words}|`)
}

/** Cuts a trailing state or country, then at most one town behind which it stood. */
export function stripPlace(text: string): string {
  const words = text.split(' ')
  const end = words.length
  const last = words[end - 1] ?? ''
  const province = PROVINCES[last]
  if (end < 2 || !(US_STATES.has(last) || COUNTRIES.has(last) || province)) return text
  const head = words.slice(0, -1)
  if (LEADING.has(head.at(-1) ?? '')) return text
  if (head.join('').length < 3) return text
  const named = withoutTown(head, province ?? last)
  if (named) return named.join(' ')
  // `clip on` is no Ontario where no town of it stands before.
  return province ? text : withoutEcho(head, last).join(' ')
}

/** The words without the town of this area that they end with; null where they end with none. */
function withoutTown(head: ReadonlyArray<string>, area: string): Array<string> | null {
  for (const size of [4, 3, 2, 1]) {
    if (head.length <= size || !isCity(head.slice(-size).join(' '), area)) continue
    const name = head.slice(0, -size)
    // The name's own column ends with the town as well: `BLUE HERON RENO RENO NV`.
    const town = head.slice(-size).join(' ')
    if (name.length > size + 1 && name.slice(-size).join(' ') === town) name.splice(-size)
    if (name.length > 1 && QUARTERS.has(name.at(-1) ?? '')) name.pop()
    return LEADING.has(name.at(-1) ?? '') || name.join('').length < 2 ? null : name
  }
  return null
}

/** `blue heron norwnorwell`: the column cut the town off the name, and the town follows at once. */
function withoutEcho(words: Array<string>, area: string): Array<string> {
  const last = words.at(-1) ?? ''
  for (let size = 2; size * 2 < last.length && words.length > 1; size++) {
    const town = last.slice(size)
    if (town.startsWith(last.slice(0, size)) && isCity(town, area)) return words.slice(0, -1)
  }
  return words
}
