import { expect, it } from 'vitest'
import { mask } from '../template/mask.ts'
import { fold } from '../text/fold.ts'
import { readDate } from './date.ts'

const LANGUAGES =
  'en es pt fr de it nl pl cs sk tr id ms ro sv nb da is fi et lv lt hr sl sr-Latn hu ca sw bg ru uk be mk sr el he ar ar-LB th vi ko ja zh zh-TW'
const CALENDARS =
  'fa-u-ca-persian ar-u-ca-islamic-umalqura th-u-ca-buddhist ja-u-ca-japanese zh-TW-u-ca-roc'

/** As the mask finds it in a sentence, and read. */
function found(written: string, day: string): string | null {
  const text = `x (${written}) x`
  const masked = mask(fold(text), text)
  const start = masked.indexOf('\ue001')
  const end = masked.lastIndexOf('\ue001') + 1
  return readDate(text.slice(start, end), { order: null, sentOn: () => day })
}

const DAYS = Array.from(
  { length: 24 },
  (_, at) => new Date(Date.UTC(2026, at / 2, at % 2 ? 23 : 7)),
)

it.each(`${LANGUAGES} ${CALENDARS}`.split(' '))(
  'reads the days of %s as CLDR writes them',
  (language) => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
    const wanted = DAYS.map((day) => [format.format(day), day.toISOString().slice(0, 10)])
    expect(wanted.map(([written = '', day = '']) => [written, found(written, day)])).toEqual(wanted)
  },
)
