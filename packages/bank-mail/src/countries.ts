/** What is usual in a country, for banks that no file describes. */
import type { DateOrder } from './dates/date.ts'
import type { DecimalSign } from './money/number.ts'

export type Country = {
  readonly code: string
  readonly currency: string
  readonly decimal: DecimalSign
  readonly dateOrder: DateOrder
  /** The zone most people live in. */
  readonly timeZone: string
}

const ROWS: ReadonlyArray<readonly [string, string, DecimalSign, DateOrder, string]> = [
  ['US', 'USD', '.', 'MDY', 'America/New_York'],
  ['CA', 'CAD', '.', 'MDY', 'America/Toronto'],
  ['MX', 'MXN', '.', 'DMY', 'America/Mexico_City'],
  ['CO', 'COP', 'either', 'DMY', 'America/Bogota'],
  ['CL', 'CLP', ',', 'DMY', 'America/Santiago'],
  ['PE', 'PEN', '.', 'DMY', 'America/Lima'],
  ['CR', 'CRC', 'either', 'DMY', 'America/Costa_Rica'],
  ['AR', 'ARS', ',', 'DMY', 'America/Argentina/Buenos_Aires'],
  ['BR', 'BRL', ',', 'DMY', 'America/Sao_Paulo'],
  ['EC', 'USD', 'either', 'DMY', 'America/Guayaquil'],
  ['DO', 'DOP', '.', 'DMY', 'America/Santo_Domingo'],
  ['PA', 'USD', '.', 'DMY', 'America/Panama'],
  ['GT', 'GTQ', '.', 'DMY', 'America/Guatemala'],
  ['UY', 'UYU', ',', 'DMY', 'America/Montevideo'],
  ['PY', 'PYG', ',', 'DMY', 'America/Asuncion'],
  ['BO', 'BOB', 'either', 'DMY', 'America/La_Paz'],
  ['GB', 'GBP', '.', 'DMY', 'Europe/London'],
  ['IE', 'EUR', '.', 'DMY', 'Europe/Dublin'],
  ['ES', 'EUR', ',', 'DMY', 'Europe/Madrid'],
  ['PT', 'EUR', ',', 'DMY', 'Europe/Lisbon'],
  ['DE', 'EUR', ',', 'DMY', 'Europe/Berlin'],
  ['AT', 'EUR', ',', 'DMY', 'Europe/Vienna'],
  ['FR', 'EUR', ',', 'DMY', 'Europe/Paris'],
  ['BE', 'EUR', ',', 'DMY', 'Europe/Brussels'],
  ['IT', 'EUR', ',', 'DMY', 'Europe/Rome'],
  ['NL', 'EUR', ',', 'DMY', 'Europe/Amsterdam'],
  ['CH', 'CHF', '.', 'DMY', 'Europe/Zurich'],
  ['CZ', 'CZK', ',', 'DMY', 'Europe/Prague'],
  ['PL', 'PLN', ',', 'DMY', 'Europe/Warsaw'],
  ['IN', 'INR', '.', 'DMY', 'Asia/Kolkata'],
  ['SG', 'SGD', '.', 'DMY', 'Asia/Singapore'],
  ['MY', 'MYR', '.', 'DMY', 'Asia/Kuala_Lumpur'],
  ['ID', 'IDR', 'either', 'DMY', 'Asia/Jakarta'],
  ['PH', 'PHP', '.', 'MDY', 'Asia/Manila'],
  ['TH', 'THB', '.', 'DMY', 'Asia/Bangkok'],
  ['JP', 'JPY', '.', 'YMD', 'Asia/Tokyo'],
  ['CN', 'CNY', '.', 'YMD', 'Asia/Shanghai'],
  ['HK', 'HKD', '.', 'DMY', 'Asia/Hong_Kong'],
  ['AU', 'AUD', '.', 'DMY', 'Australia/Sydney'],
  ['NZ', 'NZD', '.', 'DMY', 'Pacific/Auckland'],
  ['ZA', 'ZAR', '.', 'DMY', 'Africa/Johannesburg'],
  ['PK', 'PKR', '.', 'DMY', 'Asia/Karachi'],
  ['LK', 'LKR', '.', 'DMY', 'Asia/Colombo'],
  ['NP', 'NPR', '.', 'DMY', 'Asia/Kathmandu'],
  ['BD', 'BDT', '.', 'DMY', 'Asia/Dhaka'],
  ['VN', 'VND', '.', 'DMY', 'Asia/Ho_Chi_Minh'],
  ['KR', 'KRW', '.', 'YMD', 'Asia/Seoul'],
  ['TW', 'TWD', '.', 'YMD', 'Asia/Taipei'],
  ['SE', 'SEK', ',', 'DMY', 'Europe/Stockholm'],
  ['NO', 'NOK', ',', 'DMY', 'Europe/Oslo'],
  ['DK', 'DKK', ',', 'DMY', 'Europe/Copenhagen'],
  ['HU', 'HUF', ',', 'YMD', 'Europe/Budapest'],
  ['RO', 'RON', ',', 'DMY', 'Europe/Bucharest'],
  ['HN', 'HNL', '.', 'DMY', 'America/Tegucigalpa'],
  ['NI', 'NIO', '.', 'DMY', 'America/Managua'],
  ['SV', 'USD', '.', 'DMY', 'America/El_Salvador'],
  ['NG', 'NGN', '.', 'DMY', 'Africa/Lagos'],
  ['KE', 'KES', '.', 'DMY', 'Africa/Nairobi'],
  ['VE', 'VES', ',', 'DMY', 'America/Caracas'],
  ['GH', 'GHS', '.', 'DMY', 'Africa/Accra'],
  ['EG', 'EGP', '.', 'DMY', 'Africa/Cairo'],
  ['TR', 'TRY', 'either', 'DMY', 'Europe/Istanbul'],
  ['AE', 'AED', '.', 'DMY', 'Asia/Dubai'],
  ['SA', 'SAR', '.', 'DMY', 'Asia/Riyadh'],
  ['QA', 'QAR', '.', 'DMY', 'Asia/Qatar'],
  ['KW', 'KWD', '.', 'DMY', 'Asia/Kuwait'],
  ['FI', 'EUR', ',', 'DMY', 'Europe/Helsinki'],
  ['GR', 'EUR', ',', 'DMY', 'Europe/Athens'],
  ['SK', 'EUR', ',', 'DMY', 'Europe/Bratislava'],
  ['SI', 'EUR', ',', 'DMY', 'Europe/Ljubljana'],
  ['HR', 'EUR', ',', 'DMY', 'Europe/Zagreb'],
  ['EE', 'EUR', ',', 'DMY', 'Europe/Tallinn'],
  ['LV', 'EUR', ',', 'DMY', 'Europe/Riga'],
  ['LT', 'EUR', ',', 'YMD', 'Europe/Vilnius'],
  ['LU', 'EUR', ',', 'DMY', 'Europe/Luxembourg'],
  ['MT', 'EUR', '.', 'DMY', 'Europe/Malta'],
  ['CY', 'EUR', 'either', 'DMY', 'Asia/Nicosia'],
  ['BG', 'BGN', ',', 'DMY', 'Europe/Sofia'],
  ['RS', 'RSD', ',', 'DMY', 'Europe/Belgrade'],
  ['BA', 'BAM', ',', 'DMY', 'Europe/Sarajevo'],
  ['MK', 'MKD', ',', 'DMY', 'Europe/Skopje'],
  ['AL', 'ALL', 'either', 'DMY', 'Europe/Tirane'],
  ['UA', 'UAH', ',', 'DMY', 'Europe/Kyiv'],
  ['MD', 'MDL', ',', 'DMY', 'Europe/Chisinau'],
  ['IS', 'ISK', ',', 'DMY', 'Atlantic/Reykjavik'],
  ['GE', 'GEL', 'either', 'DMY', 'Asia/Tbilisi'],
  ['AM', 'AMD', 'either', 'DMY', 'Asia/Yerevan'],
  ['AZ', 'AZN', 'either', 'DMY', 'Asia/Baku'],
  ['KZ', 'KZT', 'either', 'DMY', 'Asia/Almaty'],
  ['UZ', 'UZS', 'either', 'DMY', 'Asia/Tashkent'],
  ['IL', 'ILS', '.', 'DMY', 'Asia/Jerusalem'],
  ['JO', 'JOD', '.', 'DMY', 'Asia/Amman'],
  ['LB', 'LBP', '.', 'DMY', 'Asia/Beirut'],
  ['IQ', 'IQD', '.', 'DMY', 'Asia/Baghdad'],
  ['BH', 'BHD', '.', 'DMY', 'Asia/Bahrain'],
  ['OM', 'OMR', '.', 'DMY', 'Asia/Muscat'],
  ['MA', 'MAD', 'either', 'DMY', 'Africa/Casablanca'],
  ['TN', 'TND', ',', 'DMY', 'Africa/Tunis'],
  ['DZ', 'DZD', 'either', 'DMY', 'Africa/Algiers'],
  ['SN', 'XOF', 'either', 'DMY', 'Africa/Dakar'],
  ['CI', 'XOF', 'either', 'DMY', 'Africa/Abidjan'],
  ['BF', 'XOF', 'either', 'DMY', 'Africa/Ouagadougou'],
  ['BJ', 'XOF', 'either', 'DMY', 'Africa/Porto-Novo'],
  ['NE', 'XOF', 'either', 'DMY', 'Africa/Niamey'],
  ['CM', 'XAF', 'either', 'DMY', 'Africa/Douala'],
  ['TZ', 'TZS', '.', 'DMY', 'Africa/Dar_es_Salaam'],
  ['UG', 'UGX', '.', 'DMY', 'Africa/Kampala'],
  ['RW', 'RWF', '.', 'DMY', 'Africa/Kigali'],
  ['ET', 'ETB', '.', 'DMY', 'Africa/Addis_Ababa'],
  ['ZM', 'ZMW', '.', 'DMY', 'Africa/Lusaka'],
  ['MW', 'MWK', '.', 'DMY', 'Africa/Blantyre'],
  ['MZ', 'MZN', 'either', 'DMY', 'Africa/Maputo'],
  ['AO', 'AOA', 'either', 'DMY', 'Africa/Luanda'],
  ['BW', 'BWP', '.', 'DMY', 'Africa/Gaborone'],
  ['MU', 'MUR', '.', 'DMY', 'Indian/Mauritius'],
  ['MG', 'MGA', 'either', 'DMY', 'Indian/Antananarivo'],
  ['MM', 'MMK', '.', 'DMY', 'Asia/Yangon'],
  ['KH', 'KHR', '.', 'DMY', 'Asia/Phnom_Penh'],
  ['MN', 'MNT', '.', 'YMD', 'Asia/Ulaanbaatar'],
  ['BT', 'BTN', '.', 'DMY', 'Asia/Thimphu'],
]

export const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  ROWS.map(([code, currency, decimal, dateOrder, timeZone]) => [
    code,
    { code, currency, decimal, dateOrder, timeZone },
  ]),
)

/** Top-level domains of a country that the whole world uses. */
const GENERIC: ReadonlySet<string> = new Set(['CO', 'IN', 'AI', 'IO', 'ME'])

/** The country whose top-level domain an address has, or null. `.co` and `.in` count only as `.com.co`, `.co.in`. */
export function countryOfAddress(address: string): Country | null {
  const labels = address
    .slice(address.lastIndexOf('@') + 1)
    .toUpperCase()
    .split('.')
  const top = labels.at(-1) ?? ''
  const code = top === 'UK' ? 'GB' : top
  const second = labels.at(-2) ?? ''
  if (GENERIC.has(code) && !/^(?:COM|CO|GOV|NET|FIN|BANK)$/.test(second)) return null
  return COUNTRIES.get(code) ?? null
}

/** The country with this ISO 3166 alpha-2 code, or null. */
export function countryByCode(code: string): Country | null {
  return COUNTRIES.get(code) ?? null
}

/** Country domains that businesses all over the world use as if they were `.com`. */
const WORLDWIDE: ReadonlySet<string> = new Set(
  'AI AC AG AM CC CO EU FM GG IM IN IO LA LY ME SH TO TV VC WS'.split(' '),
)

/** Whether an address is of a country (a top-level domain of two letters) that no row here describes. */
export function isOfUndescribedCountry(address: string): boolean {
  const top = /\.([a-z]{2})$/i.exec(address)?.[1]?.toUpperCase() ?? null
  return top !== null && top !== 'UK' && !WORLDWIDE.has(top) && !COUNTRIES.has(top)
}

/** Whether a country here uses `currency`. */
export function isUsed(currency: string): boolean {
  return [...COUNTRIES.values()].some((country) => country.currency === currency)
}

/** The only country here that uses `currency`, or null. */
export function countryOfCurrency(currency: string): Country | null {
  const all = [...COUNTRIES.values()].filter((country) => country.currency === currency)
  return all.length === 1 ? (all[0] ?? null) : null
}
