/** A chain's name and what a column tied to it: its town (`ZORBLAXHURGHADA1`), its street (`ZORBLAX-MASHEROVA`), its form. */
import { fold } from 'merchant-name'
import { isPlace } from './places.ts'

/** Letters of the shortest name that is looked for before a town. */
const SHORTEST = 5

const FORM = /^(?:corp|inc|ltd)$/

/** The chain's part of one word of a line; null where the word begins with no name, or with all of it. */
export function untied(
  word: string,
  isNamed: (words: ReadonlyArray<string>) => boolean,
): string | null {
  const whole = fold(word)
    .replaceAll(' ', '')
    .replace(/\d{1,4}$/, '')
  const dash = word.indexOf('-')
  const head = fold(word.slice(0, dash))
  if (dash > 2 && word.length - dash > 4 && isNamed([head])) return word.slice(0, dash)
  for (let end = whole.length - 2; end >= SHORTEST; end--) {
    const behind = whole.slice(end)
    if (!FORM.test(behind) && !(behind.length > 3 && isPlace(behind))) continue
    if (isNamed([whole.slice(0, end)])) return word.slice(0, end)
  }
  return null
}
