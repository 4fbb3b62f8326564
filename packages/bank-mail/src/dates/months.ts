/** Names of months in the languages of the banks, folded (lower case, no accents). */
import { fold } from '../text/fold.ts'

const NAMES: ReadonlyArray<string> = [
  'january jan enero ene janeiro janvier janv januar jan janner leden ledna lednu januari มกราคม ม.ค.',
  'february feb febrero fevereiro fev fevrier fevr februar unor unora februari pebruari กุมภาพันธ์ ก.พ.',
  'march mar marzo marco mars marz maerz mrz brezen brezna maret มีนาคม มี.ค.',
  'april apr abril abr avril avr duben dubna เมษายน เม.ย.',
  'may mayo maio mai kveten kvetna mei พฤษภาคม พ.ค.',
  'june jun junio junho juin juni cerven cervna มิถุนายน มิ.ย.',
  'july jul julio julho juillet juil juli cervenec cervence กรกฎาคม ก.ค.',
  'august aug agosto ago aout srpen srpna agustus agu agt สิงหาคม ส.ค.',
  'september sep sept septiembre setiembre set setembro septembre zari กันยายน ก.ย.',
  'october oct octubre outubro out octobre oktober okt rijen rijna ตุลาคม ต.ค.',
  'november nov noviembre novembro novembre listopad listopadu nopember พฤศจิกายน พ.ย.',
  'december dec diciembre dic dezembro dez decembre dezember prosinec prosince desember des ธันวาคม ธ.ค.',
]

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [fold(name), index + 1] as const)),
)

/** 1 to 12, or null; `name` folded, with or without its dot. */
export function monthOf(name: string): number | null {
  return MONTHS.get(name) ?? MONTHS.get(name.replace(/\.$/, '')) ?? null
}

/**
 * How the names begin, as alternatives of a regular expression: few enough to be compiled for every
 * mail. `monthOf` decides whether the word that begins so is a month.
 */
export const MONTH =
  '(?:jan|ene|led|feb|fev|uno|mar|mrz|mae|bre|apr|abr|avr|dub|may|mai|mei|kve|jun|jui|jul|cer|aug|ago|agu|agt|aou|srp|sep|set|zar|oct|okt|out|rij|nov|nop|lis|dec|dez|dic|des|pro)[a-z]{0,9}|[\\u0e01-\\u0e5b.]{4,12}'
