/** The zone that a mail writes beside a time: `EST`, `(GMT+3)`, `hora de México`. */

/** What an abbreviation means in one country, or, under `*`, wherever it is written. */
type Meaning = string | Readonly<Record<string, string>>

/**
 * Abbreviations of the tz database and of the mails of those countries. Where several countries share
 * one, only the country decides; without it the zone is not known.
 */
const ABBREVIATIONS: Readonly<Record<string, Meaning>> = {
  gmt: 'UTC',
  utc: 'UTC',
  est: { US: 'America/New_York', CA: 'America/Toronto', AU: 'Australia/Sydney' },
  edt: { AU: 'Australia/Sydney', '*': 'America/New_York' },
  cst: {
    US: 'America/Chicago',
    CA: 'America/Winnipeg',
    MX: 'America/Mexico_City',
    CR: 'America/Costa_Rica',
    CN: 'Asia/Shanghai',
    TW: 'Asia/Taipei',
  },
  cdt: { '*': 'America/Chicago' },
  mst: { US: 'America/Denver', CA: 'America/Edmonton', MY: 'Asia/Kuala_Lumpur' },
  mdt: { '*': 'America/Denver' },
  pst: { US: 'America/Los_Angeles', CA: 'America/Vancouver', PH: 'Asia/Manila' },
  pdt: { '*': 'America/Los_Angeles' },
  akst: 'America/Anchorage',
  akdt: 'America/Anchorage',
  hst: { US: 'Pacific/Honolulu' },
  ast: { CA: 'America/Halifax', DO: 'America/Santo_Domingo', SA: 'Asia/Riyadh', KW: 'Asia/Kuwait' },
  adt: { CA: 'America/Halifax' },
  bst: { GB: 'Europe/London', BD: 'Asia/Dhaka' },
  ist: { IN: 'Asia/Kolkata', IE: 'Europe/Dublin', IL: 'Asia/Jerusalem' },
  wet: 'Europe/Lisbon',
  west: { PT: 'Europe/Lisbon' },
  cet: 'Europe/Paris',
  cest: 'Europe/Paris',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  eet: { EG: 'Africa/Cairo', '*': 'Europe/Athens' },
  eest: { EG: 'Africa/Cairo', '*': 'Europe/Athens' },
  trt: 'Europe/Istanbul',
  msk: 'Europe/Moscow',
  gst: { AE: 'Asia/Dubai', OM: 'Asia/Muscat' },
  pkt: 'Asia/Karachi',
  npt: 'Asia/Kathmandu',
  slst: 'Asia/Colombo',
  sgt: 'Asia/Singapore',
  myt: 'Asia/Kuala_Lumpur',
  hkt: 'Asia/Hong_Kong',
  wib: 'Asia/Jakarta',
  wita: 'Asia/Makassar',
  pht: 'Asia/Manila',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  aest: 'Australia/Brisbane',
  aedt: 'Australia/Sydney',
  acst: 'Australia/Darwin',
  acdt: 'Australia/Adelaide',
  awst: 'Australia/Perth',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
  sast: 'Africa/Johannesburg',
  brt: 'America/Sao_Paulo',
}

/** Short ones that are words or parts of names as well: only in their country, and where nothing follows. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  et: { US: 'America/New_York', CA: 'America/Toronto' },
  ct: { US: 'America/Chicago', CA: 'America/Winnipeg' },
  mt: { US: 'America/Denver', CA: 'America/Edmonton' },
  pt: { US: 'America/Los_Angeles', CA: 'America/Vancouver' },
  eat: { KE: 'Africa/Nairobi' },
  wat: { NG: 'Africa/Lagos' },
  wit: { ID: 'Asia/Jayapura' },
  ict: { TH: 'Asia/Bangkok', VN: 'Asia/Ho_Chi_Minh' },
}

/** Places as they stand in "hora de …" and "… time", folded. */
const PLACES: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  'new york': 'America/New_York',
  mexico: 'America/Mexico_City',
  'ciudad de mexico': 'America/Mexico_City',
  'centro de mexico': 'America/Mexico_City',
  colombia: 'America/Bogota',
  bogota: 'America/Bogota',
  peru: 'America/Lima',
  lima: 'America/Lima',
  chile: 'America/Santiago',
  'chile continental': 'America/Santiago',
  argentina: 'America/Argentina/Buenos_Aires',
  'buenos aires': 'America/Argentina/Buenos_Aires',
  uruguay: 'America/Montevideo',
  ecuador: 'America/Guayaquil',
  panama: 'America/Panama',
  'costa rica': 'America/Costa_Rica',
  guatemala: 'America/Guatemala',
  venezuela: 'America/Caracas',
  brasilia: 'America/Sao_Paulo',
  peninsular: 'Europe/Madrid',
  uk: 'Europe/London',
  london: 'Europe/London',
  india: 'Asia/Kolkata',
  indian: 'Asia/Kolkata',
  sg: 'Asia/Singapore',
  singapore: 'Asia/Singapore',
  malaysia: 'Asia/Kuala_Lumpur',
  malaysian: 'Asia/Kuala_Lumpur',
  'hong kong': 'Asia/Hong_Kong',
  hk: 'Asia/Hong_Kong',
  philippine: 'Asia/Manila',
  'philippine standard': 'Asia/Manila',
  japan: 'Asia/Tokyo',
  korea: 'Asia/Seoul',
  uae: 'Asia/Dubai',
  dubai: 'Asia/Dubai',
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
  const known = countries.find((country) => word !== undefined && WORDS[word]?.[country])
  if (word !== undefined && known !== undefined) return WORDS[word]?.[known]
  const place = placeIn(HOUR_OF.exec(text)?.[1]) ?? PLACES[TIME_IN.exec(text)?.[1] ?? '']
  if (place !== undefined) return place
  const meaning = ABBREVIATIONS[ABBREVIATION.exec(text)?.[1] ?? '']
  if (typeof meaning !== 'object') return meaning
  const own = countries.map((country) => meaning[country]).find((zone) => zone !== undefined)
  return own ?? meaning['*'] ?? null
}

/** The zone of the place that `words` begin with. */
function placeIn(words = ''): string | undefined {
  const all = words.split(' ')
  return all.map((_, at) => PLACES[all.slice(0, at + 1).join(' ')]).find((zone) => zone)
}

/** `Etc/GMT-3` is three hours ahead of UTC: the sign is POSIX's. Null where no zone has such an offset. */
function zoneOfOffset(isAhead: boolean, hours: number, minutes: string): string | null {
  if (hours > (isAhead ? 14 : 12)) return null
  if (minutes !== '00') return BROKEN[`${isAhead ? '+' : '-'}${hours}:${minutes}`] ?? null
  return hours === 0 ? 'UTC' : `Etc/GMT${isAhead ? '-' : '+'}${hours}`
}
