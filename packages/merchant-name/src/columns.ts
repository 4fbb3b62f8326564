/**
 * US card lines are fixed columns (name 25 or 20, city or phone 13, state 2), which banks print
 * with the padding kept, collapsed, or cut so that name and city run into each other.
 */
import { isCity, isUsState } from './places.ts'

export type Columns = { name: string; city: string | null }

/** Splits folded text whose padding is still there; `city` is null where nothing was cut. */
export function splitColumns(text: string): Columns {
  const parts = text.split(/ {2,}/)
  const place = /^(?:(\S.*?) )?([a-z]{2})$/.exec(parts.at(-1) ?? '')
  if (place?.[2] && isUsState(place[2])) {
    parts.pop()
    const city = place[1] ?? (parts.length > 1 ? parts.pop() : undefined)
    // What is padded inside the name is a store number.
    if (city !== undefined && parts.join('').length > 2) return { name: parts.join(' '), city }
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
