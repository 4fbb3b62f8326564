/** Puts the usual name in place of an abbreviation at the start of a text. */
import { fold } from './fold.ts'

export type Aliases = Readonly<Record<string, string>>

/** The usual names themselves, per table: `apple.com/bill` is spelled as the table spells it. */
const namesOf = new WeakMap<Aliases, ReadonlySet<string>>()

function names(aliases: Aliases): ReadonlySet<string> {
  let known = namesOf.get(aliases)
  if (!known) {
    known = new Set(Object.values(aliases))
    namesOf.set(aliases, known)
  }
  return known
}

const LONGEST = 5

/** Letters by which most texts are told that begin with no abbreviation. */
const LETTERS = 3

/** How the abbreviations and names of a table begin, per table. */
const beginningsOf = new WeakMap<Aliases, ReadonlySet<string>>()

function beginnings(aliases: Aliases): ReadonlySet<string> {
  let known = beginningsOf.get(aliases)
  if (!known) {
    const all = [...Object.keys(aliases), ...names(aliases)]
    known = new Set(all.map((name) => name.slice(0, LETTERS)))
    beginningsOf.set(aliases, known)
  }
  return known
}

/** `wholefds abc` -> `whole foods abc`; a text that starts with the usual name keeps the rest. */
export function withAlias(text: string, aliases: Aliases): string {
  const first = fold(/[\p{L}\p{N}'+]+/u.exec(text)?.[0] ?? '')
  if (first.length >= LETTERS && !beginnings(aliases).has(first.slice(0, LETTERS))) return text
  const ends: Array<number> = []
  for (const word of text.matchAll(/[\p{L}\p{N}'+]+/gu)) {
    ends.push(word.index + word[0].length)
    if (ends.length === LONGEST) break
  }
  for (let count = ends.length; count > 0; count--) {
    const end = ends[count - 1] ?? 0
    const head = fold(text.slice(0, end))
    const rest = text.slice(end).replace(/^(?=[^\s*#.])/, ' ')
    if (names(aliases).has(head)) return head + rest
    if (!Object.hasOwn(aliases, head)) continue
    const name = aliases[head] ?? head
    // `delta air` is `delta air lines`, and `delta air lines` stays.
    if (name.length > head.length && `${fold(text)} `.startsWith(`${name} `)) return text
    return name + rest
  }
  return text
}
