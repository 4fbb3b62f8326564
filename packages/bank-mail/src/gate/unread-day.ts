/** Whether a mail names a day that nothing here could read: then it is not the day of its header. */

import { LEADING } from '../dates/date.ts'
import { HEAD } from '../template/dates-in.ts'
import type { Document } from '../template/document.ts'
import { DATE_MARK, MONEY_MARK, TIME_MARK } from '../template/mask.ts'
import { LETTER } from '../text/fold.ts'
import type { Span } from './proposal.ts'

/** What a field is called that holds a day, folded. */
const LABEL =
  '(?:fecha|date|data|datum|dato|datums|kuupaev|paivamaara|paiva|kelt|tanggal|tarikh|tarih|tarihi|petsa|tarehe|дата|ημερομηνια|תאריך|(?:ال)?تاريخ|تاریخ|日期|(?:利用|取引|交易|消費|消费)?(?:日時|日付|日期|日)|(?:거래|승인)?(?:일자|일시)|วันที่|ngay|kuupaev|data i godzina)'
/** The value of such a field: the rest of its cell, or the cell beside or below. */
const LABELLED = new RegExp(
  `(?:^|[\\n\\t]|[.;,] )[^\\n\\t:：${MONEY_MARK}]{0,24}?(?<![${LETTER}])${LABEL}(?: [${LETTER} ]{1,24})?(?:[:：][ \\n\\t]{0,2}|\\t)([^\\n\\t]{1,60})`,
  'gm',
)

/** Years of any calendar in which a mail may be. */
const YEAR = '(?:20[2-4]\\d|25[67]\\d|14[0-5]\\d|20[78]\\d)'
const WORD = `[${LETTER}][${LETTER}\\u0300-\\u036f\\u0900-\\u0dff'’]{2,14}`
const SHORT = `(?:[${LETTER}'’]{1,4}\\.? )?`
const NAMED = [
  // "3 নভেম্বর 2026", "3rd of Brumaire, 2026"
  `(?<![\\d.,/-])\\d{1,2}(?:[ .-]|[a-z]{2} ){1,2}${SHORT}${WORD}[.,]{0,2}[ -]${SHORT}${YEAR}(?!\\d)`,
  // "2026 m. lapkričio 3", "November the 3rd, 2026"
  `(?<![\\d.,/©-])${YEAR}[ .-]{1,2}${SHORT}${WORD}\\.?[ -]\\d{1,2}(?!\\d)`,
  `(?<![${LETTER}])${WORD}\\.? ${SHORT}\\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)`,
]
const NUMERIC = [
  // "2026_11_03", "03 11 2026", "3.XI.2026", "31/11/2026"
  `(?<![\\d.,/-])${YEAR}([./_ -])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])(?![\\d.,/-]*\\d)`,
  `(?<![\\d.,/-])(?:0?[1-9]|[12]\\d|3[01])([./_ -])(?:0?[1-9]|1[0-2]|[ivx]{1,4})\\2${YEAR}(?!\\d)`,
  // "32/11/2026", "2?/11/2026", "25\ufffd11\ufffd2026"
  `(?<![\\d.,/-])[\\d?\\ufffd]{1,2}([./-])[\\d?\\ufffd]{1,2}\\3(?:19|20)[\\d?\\ufffd]{2}(?!\\d)`,
  `(?<!\\d)\\d{1,2}\\ufffd{1,2}\\d{1,2}\\ufffd{1,2}${YEAR}(?!\\d)`,
  // "on 20261103", "dated 03112026", "am 031126"
  `(?<=(?<![a-z])(?:${LEADING})[ :]{1,2})(?:20[2-4]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:20)?[2-4]\\d)(?![\\d.,/-]*\\d)`,
]
const RELATIVE =
  '(?<![a-z])(?:yesterday|ayer|gestern|ontem|ieri|gisteren|wczoraj|kemarin|semalam|hom qua|eilen|tegnap|igar|i gar)(?![a-z])|вчера|вчора|χθες|אתמול|دیروز|昨日|昨天|어제|เมื่อวาน'

/** "on Tuesday" may be a week ago; "on Monday to Friday" is when somebody answers. */
const WEEKDAY =
  '(?<![a-z])(?:on|last|el|este|pasado|am|letzten|na|ultima|le) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)(?![a-z]| (?:to|through|thru|until|and|or|a|al|y|o|e|ou|bis|und|oder|au|et) [a-z]| ?[–-] ?[a-z])'

const UNREAD = new RegExp([...NUMERIC, ...NAMED, RELATIVE, WEEKDAY].join('|'))

/** The first words of the body that name a day and were not read as one, or null. */
export function unreadDayIn({ masked, bodyEnd }: Document): Span | null {
  const head = masked.slice(0, Math.min(bodyEnd, HEAD))
  const match = UNREAD.exec(head)
  if (match) return { start: match.index, end: match.index + match[0].length }
  for (const { index, 0: all, 1: value = '' } of head.matchAll(LABELLED)) {
    const isRead = [DATE_MARK, TIME_MARK, MONEY_MARK].some((mark) => value.includes(mark))
    if (!isRead && value.trim() !== '')
      return { start: index + all.length - value.length, end: index + all.length }
  }
  return null
}
