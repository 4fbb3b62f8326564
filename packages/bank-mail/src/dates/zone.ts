/** The zone that a mail writes beside a time: `EST`, `(GMT+3)`, `hora de México`. */
import { linesOf, namesIn } from '../text/table.ts'

/** Abbreviations of the tz database and of mails that mean one zone wherever they are written. */
const ABBREVIATIONS = namesIn(`
  UTC: gmt, utc
  America/Anchorage: akst, akdt
  Europe/Lisbon: wet
  Europe/Paris: cet, cest
  Europe/Berlin: mez, mesz
  Europe/Istanbul: trt
  Europe/Moscow: msk
  Asia/Karachi: pkt
  Asia/Kathmandu: npt
  Asia/Colombo: slst
  Asia/Singapore: sgt
  Asia/Kuala_Lumpur: myt
  Asia/Hong_Kong: hkt
  Asia/Jakarta: wib
  Asia/Makassar: wita
  Asia/Manila: pht
  Asia/Tokyo: jst
  Asia/Seoul: kst
  Australia/Brisbane: aest
  Australia/Sydney: aedt
  Australia/Darwin: acst
  Australia/Adelaide: acdt
  Australia/Perth: awst
  Pacific/Auckland: nzst, nzdt
  Africa/Johannesburg: sast
  America/Sao_Paulo: brt
`)

/** Those that several countries share: only the country decides, `*` stands for all others. */
const SHARED = byCountry(`
  est: US America/New_York, CA America/Toronto, AU Australia/Sydney
  edt: AU Australia/Sydney, * America/New_York
  cst: US America/Chicago, CA America/Winnipeg, MX America/Mexico_City, CR America/Costa_Rica
  cst: CN Asia/Shanghai, TW Asia/Taipei
  cdt: * America/Chicago
  mst: US America/Denver, CA America/Edmonton, MY Asia/Kuala_Lumpur
  mdt: * America/Denver
  pst: US America/Los_Angeles, CA America/Vancouver, PH Asia/Manila
  pdt: * America/Los_Angeles
  hst: US Pacific/Honolulu
  ast: CA America/Halifax, DO America/Santo_Domingo, SA Asia/Riyadh, KW Asia/Kuwait
  adt: CA America/Halifax
  bst: GB Europe/London, BD Asia/Dhaka
  ist: IN Asia/Kolkata, IE Europe/Dublin, IL Asia/Jerusalem
  west: PT Europe/Lisbon
  eet: EG Africa/Cairo, * Europe/Athens
  eest: EG Africa/Cairo, * Europe/Athens
  gst: AE Asia/Dubai, OM Asia/Muscat
`)

/** Short ones that are words or parts of names as well: only in their country, and where nothing follows. */
const WORDS = byCountry(`
  et: US America/New_York, CA America/Toronto
  ct: US America/Chicago, CA America/Winnipeg
  mt: US America/Denver, CA America/Edmonton
  pt: US America/Los_Angeles, CA America/Vancouver
  eat: KE Africa/Nairobi
  wat: NG Africa/Lagos
  wit: ID Asia/Jayapura
  ict: TH Asia/Bangkok, VN Asia/Ho_Chi_Minh
`)

/** Places as they stand in "hora de …" and "… time", folded. */
const PLACES = namesIn(`
  America/New_York: eastern, new york
  America/Chicago: central
  America/Denver: mountain
  America/Los_Angeles: pacific
  America/Mexico_City: mexico, ciudad de mexico, centro de mexico
  America/Bogota: colombia, bogota
  America/Lima: peru, lima
  America/Santiago: chile, chile continental
  America/Argentina/Buenos_Aires: argentina, buenos aires
  America/Montevideo: uruguay
  America/Guayaquil: ecuador
  America/Panama: panama
  America/Costa_Rica: costa rica
  America/Guatemala: guatemala
  America/Caracas: venezuela
  America/Sao_Paulo: brasilia
  Europe/Madrid: peninsular
  Europe/London: uk, london
  Asia/Kolkata: india, indian
  Asia/Singapore: sg, singapore
  Asia/Kuala_Lumpur: malaysia, malaysian
  Asia/Hong_Kong: hong kong, hk
  Asia/Manila: philippine, philippine standard
  Asia/Tokyo: japan
  Asia/Seoul: korea
  Asia/Dubai: uae, dubai
`)

/** The zones of each name, by country, out of lines of a name and `country zone` parted by commas. */
function byCountry(table: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const zones = new Map<string, Map<string, string>>()
  for (const [name, list] of linesOf(table)) {
    const own = zones.get(name) ?? new Map<string, string>()
    for (const one of list.split(', ')) own.set(...(one.split(' ') as [string, string]))
    zones.set(name, own)
  }
  return zones
}

/** Offsets of a part of an hour, by a zone that has it the whole year. */
const BROKEN: Readonly<Record<string, string>> = {
  '+3:30': 'Asia/Tehran',
  '+4:30': 'Asia/Kabul',
  '+5:30': 'Asia/Kolkata',
  '+5:45': 'Asia/Kathmandu',
  '+6:30': 'Asia/Yangon',
  '+9:30': 'Australia/Darwin',
}

const LEAD = '^(?: ?(?:hrs?|horas?|uhr|h)\\b\\.?)?,? ?[([]? ?'
/** Nothing of the same sentence may follow a word that is a name's beginning as well. */
const END = '(?= ?(?:[)\\]\\n\\t.,;]|$))'
const OFFSET = new RegExp(`${LEAD}(?:gmt|utc) ?([+\\u2212-]) ?(\\d{1,2})(?::?(\\d\\d))?(?!\\d)`)
/** Right behind the seconds, as ISO 8601 writes it: behind a time of two parts it may be a span. */
const BARE = /^ ?([+\u2212-])(\d\d):?(\d\d)(?![\d:])/
// The tables are asked for the words that stand there: a choice of all their names costs ten times as much to compile.
const ABBREVIATION = new RegExp(`${LEAD}([a-z]{2,5})(?![a-z0-9])`)
const WORD = new RegExp(`${LEAD}([a-z]{2,3})${END}`)
const HOUR_OF = new RegExp(
  `${LEAD}(?:hora|horario|tiempo)(?![a-z])(?: (?:oficial|local|estandar))?(?: (?:del?|da))? ?(?:el |la )?([a-z]+(?: [a-z]+){0,2})(?![a-z])`,
)
const TIME_IN = new RegExp(
  `${LEAD}([a-z]+(?: [a-z]+){0,2}?)(?: (?:standard|daylight|local))? time(?![a-z])`,
)
const ISO_UTC = /^z(?![a-z0-9])/

/** What is known of who wrote the time. */
export type Writer = {
  /** ISO 3166 countries that it may be of: the bank's, the currency's. The first that decides does. */
  readonly countries: ReadonlyArray<string>
}

/**
 * The IANA zone that `after`, the folded text right behind a time, begins with. Undefined where it
 * names none; null where it names one that several countries share and none of the writer's decides.
 * `hasSeconds`: whether the time has them.
 */
export function zoneAfter(
  after: string,
  { countries }: Writer,
  hasSeconds = false,
): string | null | undefined {
  const text = after.slice(0, 60)
  const offset = OFFSET.exec(text) ?? (hasSeconds ? BARE.exec(text) : null)
  if (offset) return zoneOfOffset(offset[1] === '+', Number(offset[2]), offset[3] ?? '00')
  if (hasSeconds && ISO_UTC.test(text)) return 'UTC'
  const word = WORD.exec(text)?.[1]
  const own = (meanings: ReadonlyMap<string, string> | undefined) =>
    countries.map((country) => meanings?.get(country)).find((zone) => zone !== undefined)
  const known = own(WORDS.get(word ?? ''))
  if (known !== undefined) return known
  const place = placeIn(HOUR_OF.exec(text)?.[1]) ?? PLACES.get(TIME_IN.exec(text)?.[1] ?? '')
  if (place !== undefined) return place
  const short = ABBREVIATION.exec(text)?.[1] ?? ''
  const shared = SHARED.get(short)
  return shared ? (own(shared) ?? shared.get('*') ?? null) : ABBREVIATIONS.get(short)
}

/** The zone of the place that `words` begin with. */
function placeIn(words = ''): string | undefined {
  const all = words.split(' ')
  return all.map((_, at) => PLACES.get(all.slice(0, at + 1).join(' '))).find((zone) => zone)
}

/** `Etc/GMT-3` is three hours ahead of UTC: the sign is POSIX's. Null where no zone has such an offset. */
function zoneOfOffset(isAhead: boolean, hours: number, minutes: string): string | null {
  if (hours > (isAhead ? 14 : 12)) return null
  if (minutes !== '00') return BROKEN[`${isAhead ? '+' : '-'}${hours}:${minutes}`] ?? null
  return hours === 0 ? 'UTC' : `Etc/GMT${isAhead ? '-' : '+'}${hours}`
}
