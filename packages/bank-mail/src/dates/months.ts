/** Names of months in the languages of the banks, folded (lower case, no accents). */
import { fold } from '../text/fold.ts'

const NAMES: ReadonlyArray<string> = [
  'january jan enero ene janeiro janvier janv januar jan janner leden ledna lednu januari gennaio gen stycznia sty ocak ianuarie ianuar tammikuu มกราคม ม.ค.',
  'february feb febrero fevereiro fev fevrier fevr februar unor unora februari pebruari febbraio lutego lut subat februarie februarie กุมภาพันธ์ ก.พ.',
  'march mar marzo marco mars marz maerz mrz brezen brezna maret marca martie maart mrt marts marcius มีนาคม มี.ค.',
  'april apr abril abr avril avr duben dubna aprile kwietnia kwi nisan aprilie aprilis เมษายน เม.ย.',
  'may mayo maio mai kveten kvetna mei maggio mag maja mayis maj majus พฤษภาคม พ.ค.',
  'june jun junio junho juin juni cerven cervna giugno giu czerwca cze haziran iunie junius มิถุนายน มิ.ย.',
  'july jul julio julho juillet juil juli cervenec cervence luglio lug lipca lip temmuz iulie julius กรกฎาคม ก.ค.',
  'august aug agosto ago aout srpen srpna agustus agu agt sierpnia sie agustos augusti augustus augusztus สิงหาคม ส.ค.',
  'september sep sept septiembre setiembre set setembro septembre zari settembre wrzesnia wrz eylul septembrie szeptember กันยายน ก.ย.',
  'october oct octubre outubro out octobre oktober okt rijen rijna ottobre ott pazdziernika paz ekim octombrie ตุลาคม ต.ค.',
  'november nov noviembre novembro novembre listopad listopadu nopember listopada kasim noiembrie พฤศจิกายน พ.ย.',
  'december dec diciembre dic dezembro dez decembre dezember prosinec prosince desember des dicembre grudnia gru aralik decembrie ธันวาคม ธ.ค.',
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
  '(?:jan|ene|led|gen|sty|oca|ian|feb|fev|uno|lut|sub|mar|mrt|mrz|mae|maa|bre|apr|abr|avr|dub|kwi|nis|may|maj|mag|mai|mei|kve|jun|jui|giu|cze|haz|iun|jul|lug|lip|tem|iul|cer|aug|ago|agu|agt|aou|srp|sie|sep|set|sze|wrz|eyl|zar|oct|okt|ott|out|paz|eki|rij|nov|noi|nop|kas|lis|dec|dez|dic|des|gru|ara|pro)[a-z]{0,9}|[\\u0e01-\\u0e5b.]{4,12}'
