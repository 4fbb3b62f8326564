/** Trailing states, countries and cities, which say where and not who. */
import { PLACES } from './data/places.ts'

const US_STATES = new Set(
  (
    'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ' +
    'ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr'
  ).split(' '),
)

/** Alpha-2 codes by alpha-3, and by what banks write instead. */
const ALPHA_2: ReadonlyMap<string, string> = pairs(
  'usa us gbr gb uk gb can ca mex mx col co bra br arg ar chl cl per pe cri cr ecu ec pan pa ury uy pry py bol bo ' +
    'dom do gtm gt slv sv hnd hn nic ni esp es prt pt fra fr deu de ita it nld nl bel be irl ie che ch aut at ' +
    'lux lu swe se nor no dnk dk fin fi pol pl cze cz hun hu grc gr rou ro aus au nzl nz ind in sgp sg jpn jp ' +
    'hkg hk phl ph idn id tha th mys my zaf za are ae tur tr kor kr twn tw vnm vn khm kh lka lk pak pk bgd bd ' +
    'npl np egy eg isr il jor jo lbn lb kwt kw qat qa bhr bh omn om sau sa tun tn dza dz nga ng gha gh tza tz ' +
    'uga ug rwa rw zmb zm zwe zw bwa bw mus mu hrv hr bgr bg srb rs svn si svk sk ltu lt lva lv ukr ua bih ba ' +
    'mkd mk mlt mt cyp cy isl is kaz kz geo ge arm am aze az jam jm tto tt cub cu hti ht blz bz bhs bs brb bb fji fj ' +
    'blr by rom ro mda md mne me alb al uzb uz kgz kg tjk tj mng mn eth et moz mz sen sn civ ci cmr cm ago ao ' +
    'irq iq mar ma mdv mv brn bn lao la mac mo chn cn rus ru',
)

/** `kor kr twn tw` as alpha-3 to alpha-2. */
function pairs(codes: string): Map<string, string> {
  const all = codes.split(' ')
  return new Map(all.flatMap((code, at) => (at % 2 ? [] : [[code, all[at + 1] ?? '']])))
}

/** ISO 3166 codes, alpha-2 and alpha-3, as card networks put them at the end of a line. */
const COUNTRIES = new Set([
  ...(
    'us gb ca mx co br ar cl pe cr ec uy py bo do pa gt sv hn ni es pt fr de it nl be ie ch at lu se no dk ' +
    'fi pl cz hu gr ro au nz in sg jp hk ph id th my za ae tr kr tw vn kh lk pk bd np eg il jo lb kw qa bh ' +
    'om dz ke ng gh tz ug rw zm zw bw mu hr bg rs sk lt lv ee ua ba mk mt cy kz ge jm tt cu ht bz bs bb fj ' +
    'mm mmr chn'
  ).split(' '),
  ...ALPHA_2.keys(),
])

/**
 * Codes that are cut only where a town of theirs stands before, as many are words: countries, and
 * provinces as banks of their country write them, with the country.
 */
const BEHIND_TOWNS: ReadonlyMap<string, string> = pairs(
  'am am by by cn cn et et kg kg mz mz ru ru sa sa tn tn uz uz mar ma pan pa per pe on ca qc ca ' +
    'bc ca ab ca mb ca sk ca ns ca nb ca nsw au vic au qld au tas au',
)

/** Cities as banks write them and the list of towns does not, and what stands in their column. */
const CITIES = new Set(
  (
    'new york|washington|bronx|st paul|queretaro|providencia|las condes|asuncion|guatemala|' +
    'tegucigalpa|managua|galway|cologne|copenhagen|prague|singapore|hong kong|tokyo|internet|luxembourg'
  ).split('|'),
)

/** What stands behind a town's name and is no part of it: of a Philippine one, of a Moldovan one. */
const BEHIND_TOWN = new Set(['city', 'mun', 'or'])

/** A British postal district, which stands behind its town: `LONDON NW10 GBR`. */
const DISTRICT = /^[a-z]{1,2}\d{1,2}[a-z]?$/

/** Parts of a town that go with its name. */
const QUARTERS = new Set(['north', 'south', 'east', 'west', 'downtown'])

/** Words that need another behind them: a place that follows one is part of the name. */
const LEADING = new Set(
  'of de del da do di du the la el los las le les a at in en to for y e and & von am zum san santa new'.split(
    ' ',
  ),
)

/**
 * Whether a folded word is the two letters of a state of the United States.
 *
 * @example
 * isUsState('tx') // true
 */
export function isUsState(token: string): boolean {
  return US_STATES.has(token)
}

/** The towns of each area that was asked about: a few of two hundred kilobytes. */
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

/** Letters of the column that holds a town, without and with a space at its end. */
const COLUMN = { least: 12, most: 13 }

/** Whether the words name a town of that state or country, given as banks write its code, or as its column cuts it. */
export function isCity(words: string, area: string): boolean {
  if (CITIES.has(words)) return true
  const town = isColumn(words) ? `|${words}` : `|${words}|`
  const code = ALPHA_2.get(area) ?? area
  return townsOf(code).includes(town) || townsOf(code.toUpperCase()).includes(town)
}

type Abroad = { lines: string; whole: ReadonlySet<string> }

/** Made when first asked for. */
let abroad: Abroad | null = null

/**
 * Whether folded words are the name of a town outside the United States, whose banks print no code behind it,
 * also as a column cuts it.
 *
 * @example
 * isTown('heidelberg') // true
 */
export function isTown(words: string): boolean {
  abroad ??= townsAbroad()
  if (words.length < 3) return false
  return abroad.whole.has(words) || (isColumn(words) && abroad.lines.includes(`|${words}`))
}

/** The towns, and the lines they are from, for what the column has of a longer one; countries stand behind all states. */
function townsAbroad(): Abroad {
  const lines = PLACES.slice(PLACES.search(/\n[a-z]/))
  return { lines, whole: new Set(lines.split('|')) }
}

function isColumn({ length }: string): boolean {
  return length >= COLUMN.least && length <= COLUMN.most
}

/** Cuts a state or a country, then at most one town that stood before it; a country and its town before a name, too. */
export function stripPlace(text: string): string {
  const words = text.split(' ')
  const end = words.length
  const last = words[end - 1] ?? ''
  const beforeDouble = end > 2 && withoutDouble(words.slice(0, -1), last)
  if (beforeDouble) return beforeDouble.join(' ')
  const behind = BEHIND_TOWNS.get(last)
  const isCode = US_STATES.has(last) || COUNTRIES.has(last) || behind !== undefined
  if (end < 2 || !isCode) return (withoutCountry(words) ?? words).join(' ')
  const head = words.slice(0, -1)
  if (LEADING.has(head.at(-1) ?? '')) return text
  if (head.join('').length < 3) return text
  const named = withoutTown(head, behind ?? last)
  if (named) return named.join(' ')
  // `clip on` is no Ontario where no town of it stands before.
  return behind ? text : withoutEcho(head, last).join(' ')
}

/** `BLUE HERON PARIS FRFR`, `BLUE HERON LONDON SE12`: a country twice or a postal district, behind a town of it. */
function withoutDouble(head: ReadonlyArray<string>, last: string): ReadonlyArray<string> | null {
  const country = /^([a-z]{2})\1$/.exec(last)?.[1]
  if (country && isCountry(country)) return withoutTown(head, country)
  return DISTRICT.test(last) ? withoutTown(head, 'gb') : null
}

/** Words of the longest town that is looked for. */
const LONGEST = 4

/** The words without the town of this area that they end with; null where they end with none. */
function withoutTown(all: ReadonlyArray<string>, area: string): Array<string> | null {
  const isBehind = BEHIND_TOWN.has(all.at(-1) ?? '') || DISTRICT.test(all.at(-1) ?? '')
  const head = isBehind ? all.slice(0, -1) : all
  for (let size = LONGEST; size > 0; size--) {
    if (head.length <= size || !isCity(head.slice(-size).join(' '), area)) continue
    const name = head.slice(0, -size)
    // The name's own column ends with the town as well: `BLUE HERON RENO RENO NV`, `STORE-RENO RENO NV`.
    const town = head.slice(-size).join(' ')
    if (name.length > size + 1 && name.slice(-size).join(' ') === town) name.splice(-size)
    const bound = name.at(-1) ?? ''
    // Or it cut the town there: `BLUE HERON AMS AMSTERDAM NLD`.
    if (name.length > 2 && bound.length > 2 && town.startsWith(bound)) name.pop()
    if (bound.endsWith(`-${town}`)) name.splice(-1, 1, bound.slice(0, -town.length - 1))
    if (name.length > 1 && QUARTERS.has(name.at(-1) ?? '')) name.pop()
    return LEADING.has(name.at(-1) ?? '') || name.join('').length < 2 ? null : name
  }
  return null
}

/**
 * How some banks put a country first: `BY BLUE HERON MINSK`, `BLR MINSK BLUE HERON`, `BLUE HERON RO BUCURESTI`;
 * null where none and a town of it stand there.
 */
function withoutCountry(words: ReadonlyArray<string>): ReadonlyArray<string> | null {
  const [first = '', ...rest] = words
  const isFirst = isCountry(first) && rest.length > 1
  if (isFirst) {
    for (let size = Math.min(LONGEST, rest.length - 1); size > 0; size--) {
      if (isCity(rest.slice(-size).join(' '), first)) return rest.slice(0, -size)
      if (isCity(rest.slice(0, size).join(' '), first)) return rest.slice(size)
    }
  }
  for (let size = Math.min(LONGEST, words.length - 2); size > 0; size--) {
    const at = words.length - size - 1
    const code = words[at] ?? ''
    if (isCountry(code) && isCity(words.slice(at + 1).join(' '), code)) return words.slice(0, at)
  }
  return null
}

/**
 * Whether a folded word is a country's code and nothing else: no article, no state of the United States.
 *
 * @example
 * isCountry('fra') // true
 * isCountry('la') // false
 */
export function isCountry(word: string): boolean {
  const isKnown = COUNTRIES.has(word) || BEHIND_TOWNS.get(word) === word
  return isKnown && !LEADING.has(word) && !US_STATES.has(word)
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
