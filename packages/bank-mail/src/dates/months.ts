/** Names of months in the languages of the banks. */
import { escapeRegExp } from '../text/fold.ts'
import type { Calendar } from './calendars.ts'

/** Folded; a space inside a name is `_`. One name may be of two months: `listopad` is October to Croats. */
const GREGORIAN: ReadonlyArray<string> = [
  'january jan enero ene janeiro janvier janv januar janner leden ledna lednu januari gennaio gen styczen stycznia sty ocak ianuarie ianuar tammikuu tammikuuta jaanuar jaanuaril janvaris janvari sausis sausio sijecanj sijecnja januara januarja gener yanvar januaris มกราคม ม.ค. январь января януари янв січень січня студзень студзеня јануар јануара јануари ιανουαριου ιαν ינואר ינו يناير كانون_الثاني جانفي',
  'february feb febrero febr fevereiro fev fevrier fevr februar unor unora februari pebruari febbraio luty lutego lut subat februarie helmikuu helmikuuta veebruar veebruaril februaris februari vasaris vasario veljaca veljace februara februarja febrer fevral กุมภาพันธ์ ก.พ. февраль февраля фев февр февруари лютии лютого люты лютага фебруар фебруара φεβρουαριου φεβ פברואר פבר فبراير شباط فيفري',
  'march mar marc marec marzo marco mars marz maerz mrz brezen brezna maret marzec marca mart martie maart mrt marts marcius maaliskuu maaliskuuta kovas kovo ozujak ozujka marta mac machi มีนาคม มี.ค. март марта мар березень березня сакавік сакавіка μαρτιου μαρ מרץ مارس اذار',
  'april apr abril abr avril avr duben dubna aprile kwiecien kwietnia kwi nisan aprilie aprilis huhtikuu huhtikuuta aprill aprillil aprili balandis balandzio travanj travnja aprila เมษายน เม.ย. апрель апреля апр април априла квітень квітня красавік красавіка απριλιου απρ אפריל אפר ابريل نيسان افريل',
  'may mayo maio mai kveten kvetna mei maggio mag maj maja mayis majus toukokuu toukokuuta mail maijs maija geguze geguzes svibanj svibnja maig พฤษภาคม พ.ค. маи мая мај маја травень травня μαιου μαι מאי مايو ايار ماي',
  'june jun junio junho juin juni cerven cervna giugno giu czerwiec czerwca cze haziran iunie junius kesakuu kesakuuta juuni juunil junijs junija birzelis birzelio lipanj lipnja juna junij juny iyun มิถุนายน มิ.ย. июнь июня июн юни јун јуна јуни червень червня чэрвень чэрвеня ιουνιου ιουν יוני يونيو حزيران جوان',
  'july jul julio julho juillet juil juli cervenec cervence luglio lug lipiec lipca lip temmuz iulie julius heinakuu heinakuuta juuli juulil julijs julija liepa liepos srpanj srpnja jula julij juliol julai iyul กรกฎาคม ก.ค. июль июля июл юли јул јула јули липень липня ліпень ліпеня ιουλιου ιουλ יולי يوليو تموز جويلية',
  'august aug agosto agust ago aout srpen srpna agustus agu agt sierpien sierpnia sie agustos augusti augustus augusztus elokuu elokuuta augustil augusts augusta rugpjutis rugpjucio kolovoz kolovoza avgust avgusta avg agost agusti ogos agosti สิงหาคม ส.ค. август августа авг серпень серпня жнівень жніуня αυγουστου αυγ אוגוסט אוג اغسطس اوت اب',
  'september sep sept septiembre setiembre set setembro septembre zari settembre wrzesien wrzesnia wrz eylul septembrie szeptember syyskuu syyskuuta septembril septembris septembri rugsejis rugsejo rujan rujna septembra septembar setembre sentyabr septemba กันยายน ก.ย. сентябрь сентября сент сен септември септембар септембра вересень вересня верасень верасня σεπτεμβριου σεπ ספטמבר ספט سبتمبر ايلول',
  'october oct octubre outubro out octobre oktober okt rijen rijna ottobre ott pazdziernik pazdziernika paz ekim octombrie lokakuu lokakuuta oktoober oktoobril oktobris oktobri spalis spalio listopad listopada oktobra oktobar oktyabr oktoba ตุลาคม ต.ค. октябрь октября окт октомври октобар октобра жовтень жовтня кастрычнік кастрычніка οκτωβριου οκτ אוקטובר אוק اكتوبر تشرين_الاول',
  'november nov noviembre novembro novembre listopad listopadu nopember listopada lis kasim noiembrie marraskuu marraskuuta novembril novembris novembri lapkritis lapkricio studeni studenoga studenog novembra novembar noyabr novemba พฤศจิกายน พ.ย. ноябрь ноября нояб ноември новембар новембра листопад листопада лістапад лістапада νοεμβριου νοε נובמבר נוב نوفمبر تشرين_الثاني',
  'december dec diciembre dic dezembro dez decembre dezember prosinec prosince desember des dicembre grudzien grudnia gru aralik decembrie joulukuu joulukuuta detsember detsembril decembris decembri gruodis gruodzio prosinac prosinca decembra decembar desembre desemba disember dekabr ธันวาคม ธ.ค. декабрь декабря дек декември децембар децембра грудень грудня снежань снежня δεκεμβριου δεκ דצמבר דצמ ديسمبر كانون_الاول',
]

const PERSIAN = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر ابان اذر دی بهمن اسفند'
const HIJRI =
  'محرم صفر ربيع_الاول ربيع_الاخر/ربيع_الثاني جمادى_الاولى جمادى_الاخرة/جمادى_الثانية رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة'

export type Month = { readonly calendar: Calendar; readonly month: number }

const MONTHS = new Map<string, ReadonlyArray<Month>>()
const add = (calendar: Calendar, months: ReadonlyArray<ReadonlyArray<string>>) => {
  for (const [index, names] of months.entries()) {
    for (const written of names) {
      const name = written.replaceAll('_', ' ')
      const known = MONTHS.get(name) ?? []
      if (known.some(({ month }) => month === index + 1)) continue
      MONTHS.set(name, [...known, { calendar, month: index + 1 }])
    }
  }
}
add(
  'gregory',
  GREGORIAN.map((names) => names.split(' ')),
)
add(
  'persian',
  PERSIAN.split(' ').map((name) => [name]),
)
add(
  'islamic-umalqura',
  HIJRI.split(' ').map((names) => names.split('/')),
)

/** The months of that name, most often one; `name` folded, with or without its dot. */
export function monthsOf(name: string): ReadonlyArray<Month> {
  return MONTHS.get(name) ?? MONTHS.get(name.replace(/\.$/, '')) ?? []
}

/** 1 to 12 where the name is of one month of ours alone, else null; `name` folded. */
export function monthOf(name: string): number | null {
  const [only, other] = monthsOf(name)
  return only?.calendar === 'gregory' && other === undefined ? only.month : null
}

/** Private use: no mail has it. */
export const MONTH_MARK = '\ue003'
/** A month's name in text whose months are marked, as the source of a regular expression. */
export const MONTH = `${MONTH_MARK}{2,24}`

/** Words of scripts that put something between them. */
const WORD = /[a-z]{3,}|[\u0370-\u03ff]{3,}|[\u0400-\u052f]{3,}/g
const isWord = (name: string) => /^[a-z\u0370-\u052f]+$/.test(name)
/** In others a name may stand within a word. */
const JOINED = /[\u0590-\u06ff\u0e00-\u0e7f]/

let joined: RegExp | null = null

/**
 * Folded `text` with the names of months painted over, of the same length: so the regular expressions
 * of dates stay small, which are compiled when the first mail arrives.
 */
export function markMonths(text: string): string {
  const mark = (name: string) => (MONTHS.has(name) ? MONTH_MARK.repeat(name.length) : name)
  const marked = text.replace(WORD, mark)
  if (!JOINED.test(marked)) return marked
  joined ??= new RegExp(
    [...MONTHS.keys()]
      .filter((name) => !isWord(name))
      .sort((a, b) => b.length - a.length)
      .map(escapeRegExp)
      .join('|'),
    'g',
  )
  return marked.replace(joined, mark)
}
