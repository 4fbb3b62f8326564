/** Days as they are written in Chinese, Japanese and Korean: 2026年11月3日, 二〇二六年十一月三日, 令和8年11月3日, 11월 3일. */

const DIGITS = '〇零○一二三四五六七八九'
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})'
/** Years counted from an emperor's first, or from the Republic's. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  民國: 1911,
  民国: 1911,
  r: 2018,
  h: 1988,
}
const ERA = '(?:令和|平成|(?:中華)?民[國国])'

/** In folded text, without groups. */
export const HAN_DATE = [
  `(?:(?:\\d{4}|[${DIGITS}]{4}|${ERA} ?(?:\\d{1,3}|元)) ?年 ?)?${NUMBER} ?月 ?${NUMBER} ?[日號号]`,
  '(?:\\d{4}년 ?)?\\d{1,2}월 ?\\d{1,2}일',
  // "R8.11.3", as Japanese forms have it, and a year of the Republic of China.
  '[rh]\\d{1,2}[./]\\d{1,2}[./]\\d{1,2}(?!\\d)',
  '1[0-4]\\d/\\d{1,2}/\\d{1,2}(?!\\d)',
].join('|')

const WRITTEN = new RegExp(
  `^(?:(?:中華)?(令和|平成|民[國国])? ?(\\d{1,4}|元|[${DIGITS}]{4}) ?[年년] ?)?(${NUMBER}) ?[月월] ?(${NUMBER}) ?[日號号일]`,
)
const SHORT = /^([rh]?)(\d{1,3})[./](\d{1,2})[./](\d{1,2})(?!\d)/

/** `year` null where none is written. */
export type HanDate = { readonly year: number | null; readonly month: number; readonly day: number }

/** What `text`, folded, begins with, or null; "115/11/03" is of the Republic of China. */
export function readHan(text: string): HanDate | null {
  const match = WRITTEN.exec(text)
  if (match) {
    const [, era, year, month = '', day = ''] = match
    return {
      year: year === undefined ? null : yearOf(era, year),
      month: numberOf(month),
      day: numberOf(day),
    }
  }
  const [, era = '', year = '', month, day] = SHORT.exec(text) ?? []
  if (month === undefined || (era === '' && year.length !== 3)) return null
  return { year: yearOf(era || '民國', year), month: Number(month), day: Number(day) }
}

function yearOf(era: string | undefined, year: string): number {
  const from = ERAS[era ?? ''] ?? 0
  if (year === '元') return from + 1
  if (/^\d+$/.test(year)) return from + Number(year)
  return from + Number([...year].map((digit) => Math.max(DIGITS.indexOf(digit) - 2, 0)).join(''))
}

/** "11", "十一", "廿三", "三十". */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = '', ones = ''] = text.replace('廿', '二十').replace('卅', '三十').split('十', 2)
  const digit = (one: string) => Math.max(DIGITS.indexOf(one) - 2, 0)
  if (!/[十廿卅]/.test(text)) return text.length === 1 ? digit(text) : Number.NaN
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}
