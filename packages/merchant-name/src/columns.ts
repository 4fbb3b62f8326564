/**
 * US card lines are fixed columns (name 25 or 20, city or phone 13, state 2), which banks print
 * with the padding kept, collapsed, or cut so that name and city run into each other.
 */
import { isCity, isCountry, isUsState } from './places.ts'
import { stripWrapper } from './wrappers.ts'

export type Columns = { name: string; city: string | null }

/** `HERON OPTIQUE B30BORDEAUX`: fifteen letters of a name, the département or a post office, and the town (France). */
const FRENCH = /^(.{14}[^\d])\d{2}([a-z][a-z\d .'/-]{2,15})$/
/** The same abroad, with the amount there: `BLUE HERON CAFEGB LEEDS 8,47GBP 1 EURO = 0,850868`. */
const FRENCH_ABROAD = /^(.{15})[a-z]{2} (\S.{1,30}?) \d+[.,]\d\d ?[a-z]{3} 1 euro = [\d.,]+$/
/** A country, the name, and the town behind a comma: `ES BLUE HERON, SAN VICENTE D`. */
const COUNTRY_FIRST = /^([a-z]{2}) (\S.{3,40}), ([\p{L}\d][^,]{1,24})$/u

/** Columns that no padding tells apart; null where it is none of them. */
function unpadded(text: string): Columns | null {
  const french = FRENCH.exec(text) ?? FRENCH_ABROAD.exec(text)
  if (french?.[1] && /\p{L}{2}/u.test(french[1]))
    return { name: french[1].trim().replace(/(?<=.{13}) \p{L}$/u, ''), city: french[2] ?? null }
  const first = COUNTRY_FIRST.exec(text)
  return first?.[2] && isCountry(first[1] ?? '') ? { name: first[2], city: first[3] ?? null } : null
}

/** `BLUE HERON      PAARL      ZA`: a town and a country in columns of their own, and no bank's words before them. */
function abroad(parts: ReadonlyArray<string>): Columns | null {
  const [city = '', country = ''] = parts.slice(-2)
  if (parts.length < 3 || !isCountry(country)) return null
  const name = parts.slice(0, -2).join(' ')
  return isName(name) || isCity(city, country) ? { name, city } : null
}

/** Whether a column holds a name, and not only what a bank writes before one. */
function isName(column: string): boolean {
  return /\p{L}{2}/u.test(column) && stripWrapper(`${column} xx yy`).id === null
}

/** Splits folded text whose padding is still there; `city` is null where nothing was cut. */
export function splitColumns(text: string): Columns {
  const parts = text.split(/ {2,}/)
  const padded = unpadded(text) ?? abroad(parts)
  if (padded) return padded
  const place = /^(?:(\S.*?) )?([a-z]{2})$/.exec(parts.at(-1) ?? '')
  if (place?.[2] && isUsState(place[2])) {
    parts.pop()
    const city = place[1] ?? (parts.length > 1 ? parts.pop() : undefined)
    // What is padded inside the name is a store number.
    const name = parts.join(' ')
    if (city !== undefined && name.length > 2 && (isName(name) || isCity(city, place[2])))
      return { name, city }
  }
  for (const width of [20, 25, 22]) {
    const glued = gluedAt(text, width)
    if (glued) return glued
  }
  return { name: text, city: null }
}

/** `blue heron 01 000123austin tx`: a 20-column name ends in digits and the city follows at once. */
function gluedAt(text: string, width: number): Columns | null {
  const name = text.slice(0, width)
  const rest = /^([a-z][a-z .']{2,13}) ([a-z]{2})$/.exec(text.slice(width))
  if (!rest?.[1] || !isUsState(rest[2] ?? '')) return null
  const before = name.at(-1) ?? ''
  if (/\d/.test(before) || (before !== ' ' && isCity(rest[1], rest[2] ?? '')))
    return { name: name.trim().replace(/( \d{5,}) \d+$/, '$1'), city: rest[1] }
  // `blue heron cafe - auaustin tx`: the name's tail is the city's beginning.
  const tail = /[a-z]+$/.exec(name)?.[0] ?? ''
  const isRepeat = tail.length > 0 && rest[1].startsWith(tail)
  return isRepeat ? { name: name.slice(0, width - tail.length).trim(), city: rest[1] } : null
}
